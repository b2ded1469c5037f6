/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const challenges = {
  ch1: {
    title: (locale: Locale) => locale.msg('Det er svært at styre', { id: 'ch1.title' }),
    text: (locale: Locale) =>
      locale.msg('Et kursus kan bestilles og krydses af. Læring i hverdagen kræver aftaler om hvem, hvad og hvornår.', {
        id: 'ch1.text',
      }),
    then: (locale: Locale) => locale.msg('Derfor viser vi forhold, der kan sættes i system.', { id: 'ch1.then' }),
  },
  ch2: {
    title: (locale: Locale) => locale.msg('Det er svært at afgrænse', { id: 'ch2.title' }),
    text: (locale: Locale) =>
      locale.msg(
        'Næsten alt på arbejdet påvirker, hvad man lærer. Begynd der, hvor det er muligt selv at ændre noget.',
        { id: 'ch2.text' },
      ),
    then: (locale: Locale) => locale.msg('Derfor begynder vi med at vælge en del af hverdagen.', { id: 'ch2.then' }),
  },
  chboth: {
    title: (locale: Locale) => locale.msg('Begge dele', { id: 'chboth.title' }),
    text: (locale: Locale) =>
      locale.msg('Vi tager dem sammen og viser de bedste steder at begynde.', { id: 'chboth.text' }),
  },
};
