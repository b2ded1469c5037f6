import type { Word, AudienceWord } from './types.js';
import { word } from './word.js';

/** What a principle says. `id` is kept in saved answers, so it never changes. */
export interface Principle {
  readonly id: string;
  readonly title: Word;
  readonly text?: AudienceWord;
  readonly idea?: Word;
}

export const principles: readonly Principle[] = [
  {
    id: 'p1',
    title: word('Vi er fælles om at lære', { id: 'p1.title' }),
    text: (locale, audience) =>
      audience === 'me'
        ? locale.msg('Jeg deler det, jeg lærer, så andre også kan bruge det.', { id: 'p1.text.me' })
        : locale.msg('Vi taler om, hvad vi som gruppe skal blive klogere på – ikke kun om den enkeltes behov.', {
            id: 'p1.text.team',
          }),
    idea: word('Sæt ”Hvad har vi lært siden sidst?” på dagsordenen.', { id: 'p1.idea' }),
  },
  {
    id: 'p2',
    title: word('Læring har en fast plads i hverdagen', { id: 'p2.title' }),
    text: (locale, audience) =>
      audience === 'me'
        ? locale.msg('Jeg bruger mine egne opgaver til at lære noget nyt.', { id: 'p2.text.me' })
        : locale.msg('Vi har vaner, der gør os klogere af de opgaver, vi alligevel løser.', { id: 'p2.text.team' }),
    idea: word('Brug fem minutter efter en større opgave på at notere, hvad der virkede.', { id: 'p2.idea' }),
  },
  {
    id: 'p3',
    title: word('Vi taler åbent om det, vi skal lære', { id: 'p3.title' }),
    text: (locale, audience) =>
      audience === 'me'
        ? locale.msg('Jeg siger til, når jeg er i tvivl, og spørger, når andre ved mere.', { id: 'p3.text.me' })
        : locale.msg('Det er i orden at være i tvivl, og vi omtaler udvikling som noget godt.', { id: 'p3.text.team' }),
    idea: word('Fortæl om noget, du selv er ved at lære, på næste teammøde.', { id: 'p3.idea' }),
  },
  {
    id: 'p4',
    title: word('Vi lærer af hinanden og af omverdenen', { id: 'p4.title' }),
    text: (locale, audience) =>
      audience === 'me'
        ? locale.msg('Jeg søger viden hos kolleger, brugere og samarbejdspartnere.', { id: 'p4.text.me' })
        : locale.msg('Kolleger, ledere, brugere og samarbejdspartnere er med til at gøre os bedre.', {
            id: 'p4.text.team',
          }),
    idea: word('Aftal et kort besøg hos dem, der overtager arbejdet bagefter.', { id: 'p4.idea' }),
  },
];
