/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const focusAreas = {
  tasks1: {
    label: (locale: Locale) => locale.msg('Hvem der får nye opgaver', { id: 'tasks1.label' }),
    step: (locale: Locale) => locale.msg('Lad to kolleger løse den næste nye opgave sammen.', { id: 'tasks1.step' }),
    sign: (locale: Locale) => locale.msg('Flere kan løse opgaven end før.', { id: 'tasks1.sign' }),
  },
  tasks2: {
    label: (locale: Locale) => locale.msg('Opsamling efter en opgave', { id: 'tasks2.label' }),
    step: (locale: Locale) =>
      locale.msg('Afsæt ti minutter, når en opgave er slut: Hvad lærte vi?', { id: 'tasks2.step' }),
    sign: (locale: Locale) => locale.msg('Mindst én ting er ændret bagefter.', { id: 'tasks2.sign' }),
  },
  tasks3: {
    label: (locale: Locale) => locale.msg('Opgaver at øve sig på', { id: 'tasks3.label' }),
    step: (locale: Locale) =>
      locale.msg('Find én opgave, hvor det er i orden at prøve sig frem.', { id: 'tasks3.step' }),
    sign: (locale: Locale) => locale.msg('Nogen har prøvet noget nyt, og erfaringen er delt.', { id: 'tasks3.sign' }),
  },
  colleagues1: {
    label: (locale: Locale) => locale.msg('Sidemandsoplæring', { id: 'colleagues1.label' }),
    step: (locale: Locale) => locale.msg('Aftal, hvem der viser hvem hvad – og hvornår.', { id: 'colleagues1.step' }),
    sign: (locale: Locale) => locale.msg('Den, der blev oplært, klarer opgaven alene.', { id: 'colleagues1.sign' }),
  },
  colleagues2: {
    label: (locale: Locale) => locale.msg('Kollegial feedback', { id: 'colleagues2.label' }),
    step: (locale: Locale) =>
      locale.msg('Giv hinanden feedback på ét konkret stykke arbejde om ugen.', { id: 'colleagues2.step' }),
    sign: (locale: Locale) => locale.msg('Feedback er noget, man selv beder om.', { id: 'colleagues2.sign' }),
  },
  colleagues3: {
    label: (locale: Locale) => locale.msg('Mentorordning', { id: 'colleagues3.label' }),
    step: (locale: Locale) => locale.msg('Find et makkerpar, og aftal tre korte samtaler.', { id: 'colleagues3.step' }),
    sign: (locale: Locale) => locale.msg('Begge kan sige, hvad de fik ud af det.', { id: 'colleagues3.sign' }),
  },
  managers1: {
    label: (locale: Locale) => locale.msg('Opbakning fra ledelsen', { id: 'managers1.label' }),
    step: (locale: Locale) =>
      locale.msg('Bed lederen sige højt, at det hører til arbejdet at lære.', { id: 'managers1.step' }),
    sign: (locale: Locale) => locale.msg('Der er sat tid af, uden at nogen har bedt om det.', { id: 'managers1.sign' }),
  },
  managers2: {
    label: (locale: Locale) => locale.msg('Samtaler om det, der skal læres', { id: 'managers2.label' }),
    step: (locale: Locale) =>
      locale.msg('Tag ét spørgsmål om læring med til hvert møde mellem leder og medarbejder.', {
        id: 'managers2.step',
      }),
    sign: (locale: Locale) => locale.msg('MUS og GRUS handler også om læring i hverdagen.', { id: 'managers2.sign' }),
  },
  managers3: {
    label: (locale: Locale) => locale.msg('Plads til at fejle', { id: 'managers3.label' }),
    step: (locale: Locale) => locale.msg('Fortæl på et møde om en fejl, du lærte noget af.', { id: 'managers3.step' }),
    sign: (locale: Locale) => locale.msg('Fejl kommer tidligere på bordet.', { id: 'managers3.sign' }),
  },
  partners1: {
    label: (locale: Locale) => locale.msg('Samspil med brugere', { id: 'partners1.label' }),
    step: (locale: Locale) => locale.msg('Følg en bruger gennem en hel sag eller opgave.', { id: 'partners1.step' }),
    sign: (locale: Locale) => locale.msg('Noget er rettet på grund af det, der blev set.', { id: 'partners1.sign' }),
  },
  partners2: {
    label: (locale: Locale) => locale.msg('Samarbejde med andre enheder', { id: 'partners2.label' }),
    step: (locale: Locale) =>
      locale.msg('Byt plads en halv dag med en kollega i en anden enhed.', { id: 'partners2.step' }),
    sign: (locale: Locale) =>
      locale.msg('Man ringer til hinanden, før sagen går i hårdknude.', { id: 'partners2.sign' }),
  },
  partners3: {
    label: (locale: Locale) => locale.msg('Netværk uden for arbejdspladsen', { id: 'partners3.label' }),
    step: (locale: Locale) =>
      locale.msg('Find et netværk, hvor andre løser samme slags opgaver.', { id: 'partners3.step' }),
    sign: (locale: Locale) => locale.msg('Mindst én idé er taget med hjem og prøvet af.', { id: 'partners3.sign' }),
  },
  culture1: {
    label: (locale: Locale) => locale.msg('Måden, der tales om læring på', { id: 'culture1.label' }),
    step: (locale: Locale) => locale.msg('Spørg ”Hvad lærte du?” før ”Hvad gik galt?”', { id: 'culture1.step' }),
    sign: (locale: Locale) => locale.msg('Flere fortæller om noget, de er ved at lære.', { id: 'culture1.sign' }),
  },
  culture2: {
    label: (locale: Locale) => locale.msg('Tryghed ved at spørge', { id: 'culture2.label' }),
    step: (locale: Locale) =>
      locale.msg('Aftal, at intet spørgsmål er for småt på teammødet.', { id: 'culture2.step' }),
    sign: (locale: Locale) => locale.msg('Spørgsmålene kommer før fejlene.', { id: 'culture2.sign' }),
  },
  culture3: {
    label: (locale: Locale) => locale.msg('Adgang til hinandens viden', { id: 'culture3.label' }),
    step: (locale: Locale) => locale.msg('Lav en liste over, hvem man kan spørge om hvad.', { id: 'culture3.step' }),
    sign: (locale: Locale) => locale.msg('Nye kolleger finder selv den rette at spørge.', { id: 'culture3.sign' }),
  },
  routines1: {
    label: (locale: Locale) => locale.msg('Fast punkt på mødet', { id: 'routines1.label' }),
    step: (locale: Locale) =>
      locale.msg('Sæt ti minutters læring på dagsordenen hver anden uge.', { id: 'routines1.step' }),
    sign: (locale: Locale) => locale.msg('Punktet bliver holdt, også når der er travlt.', { id: 'routines1.sign' }),
  },
  routines2: {
    label: (locale: Locale) => locale.msg('Overlevering af viden', { id: 'routines2.label' }),
    step: (locale: Locale) =>
      locale.msg('Skriv tre linjer ned, når en opgave skifter hænder.', { id: 'routines2.step' }),
    sign: (locale: Locale) => locale.msg('Ingen behøver at starte forfra.', { id: 'routines2.sign' }),
  },
  routines3: {
    label: (locale: Locale) => locale.msg('Før og efter et kursus', { id: 'routines3.label' }),
    step: (locale: Locale) =>
      locale.msg('Aftal før kurset, hvad der skal bruges. Følg op efter 14 dage.', { id: 'routines3.step' }),
    sign: (locale: Locale) => locale.msg('Noget fra kurset er blevet en vane.', { id: 'routines3.sign' }),
  },
};
