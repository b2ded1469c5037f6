/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Audience } from '../audience.js';
import type { Locale } from '../../localize/locale.js';

export const principles = {
  p1: {
    title: (locale: Locale) => locale.msg('Vi er fælles om at lære', { id: 'p1.title' }),
    text: (locale: Locale, audience: Audience) =>
      audience === 'me'
        ? locale.msg('Jeg deler det, jeg lærer, så andre også kan bruge det.', { id: 'p1.text.me' })
        : locale.msg('Vi taler om, hvad vi som gruppe skal blive klogere på – ikke kun om den enkeltes behov.', {
            id: 'p1.text.team',
          }),
    idea: (locale: Locale) => locale.msg('Sæt ”Hvad har vi lært siden sidst?” på dagsordenen.', { id: 'p1.idea' }),
  },
  p2: {
    title: (locale: Locale) => locale.msg('Læring har en fast plads i hverdagen', { id: 'p2.title' }),
    text: (locale: Locale, audience: Audience) =>
      audience === 'me'
        ? locale.msg('Jeg bruger mine egne opgaver til at lære noget nyt.', { id: 'p2.text.me' })
        : locale.msg('Vi har vaner, der gør os klogere af de opgaver, vi alligevel løser.', { id: 'p2.text.team' }),
    idea: (locale: Locale) =>
      locale.msg('Brug fem minutter efter en større opgave på at notere, hvad der virkede.', { id: 'p2.idea' }),
  },
  p3: {
    title: (locale: Locale) => locale.msg('Vi taler åbent om det, vi skal lære', { id: 'p3.title' }),
    text: (locale: Locale, audience: Audience) =>
      audience === 'me'
        ? locale.msg('Jeg siger til, når jeg er i tvivl, og spørger, når andre ved mere.', { id: 'p3.text.me' })
        : locale.msg('Det er i orden at være i tvivl, og vi omtaler udvikling som noget godt.', { id: 'p3.text.team' }),
    idea: (locale: Locale) =>
      locale.msg('Fortæl om noget, du selv er ved at lære, på næste teammøde.', { id: 'p3.idea' }),
  },
  p4: {
    title: (locale: Locale) => locale.msg('Vi lærer af hinanden og af omverdenen', { id: 'p4.title' }),
    text: (locale: Locale, audience: Audience) =>
      audience === 'me'
        ? locale.msg('Jeg søger viden hos kolleger, brugere og samarbejdspartnere.', { id: 'p4.text.me' })
        : locale.msg('Kolleger, ledere, brugere og samarbejdspartnere er med til at gøre os bedre.', {
            id: 'p4.text.team',
          }),
    idea: (locale: Locale) =>
      locale.msg('Aftal et kort besøg hos dem, der overtager arbejdet bagefter.', { id: 'p4.idea' }),
  },
};
