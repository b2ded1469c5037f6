/** What every subject but ours says, and how it learns which language the page is in. */
export const PHONE = ['+4572130000', '72 13 00 00'];
export const MAIL = 'laering@styrelsen.example';

export const WORDS = {
  da: {
    check: 'Hvad gør vi allerede?',
    check1: 'Vi er fælles om at lære',
    check2: 'Læring har en fast plads i hverdagen',
    check3: 'Vi taler åbent om det, vi skal lære',
    check4: 'Vi lærer af hinanden og af omverdenen',
    progress: 'af 4 er på plads',
    pick: 'Hvad er svært hos jer?',
    pick1: 'Det er svært at styre',
    pick2: 'Det er svært at afgrænse',
    then1: 'Derfor viser vi forhold, der kan sættes i system.',
    then2: 'Derfor begynder vi med at vælge en del af hverdagen.',
    card: 'Hvem hjælper os?',
    name: 'Sekretariatet',
    phone: 'Telefon',
    mail: 'Mail',
  },
  en: {
    check: 'What do we do already?',
    check1: 'We learn together',
    check2: 'Learning has a fixed place in our working day',
    check3: 'We talk openly about what we need to learn',
    check4: 'We learn from each other and from the world around us',
    progress: 'of 4 are in place',
    pick: 'What is difficult for you?',
    pick1: 'It is hard to manage',
    pick2: 'It is hard to delimit',
    then1: 'So we show conditions that can be made a system of.',
    then2: 'So we begin by choosing a part of the working day.',
    card: 'Who helps us?',
    name: 'The secretariat',
    phone: 'Phone',
    mail: 'Email',
  },
};

const { documentElement } = document;

export const words = () => WORDS[documentElement.lang] ?? WORDS.da;

/** Everything on the page follows the language of the page: one observer, as ours has it. */
export const onLanguage = (callback) =>
  new MutationObserver(callback).observe(documentElement, { attributeFilter: ['lang'] });
