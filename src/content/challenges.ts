import type { Word } from './types.js';
import { word } from './word.js';

/** A door into the picker. `recommends` are ids of focus areas that are good to begin with. */
export interface Challenge {
  readonly id: string;
  readonly title: Word;
  readonly text?: Word;
  /** One sentence on what choosing it leads to. */
  readonly then?: Word;
  readonly recommends: readonly string[];
  /** Begin by choosing a part of the working day. */
  readonly filterFirst?: boolean;
}

export const challenges: readonly Challenge[] = [
  {
    id: 'ch1',
    title: word('Det er svært at styre', { id: 'ch1.title' }),
    text: word('Et kursus kan bestilles og krydses af. Læring i hverdagen kræver aftaler om hvem, hvad og hvornår.', {
      id: 'ch1.text',
    }),
    then: word('Derfor viser vi forhold, der kan sættes i system.', { id: 'ch1.then' }),
    recommends: ['tasks2', 'colleagues1', 'colleagues3', 'routines1', 'managers1', 'routines3'],
  },
  {
    id: 'ch2',
    title: word('Det er svært at afgrænse', { id: 'ch2.title' }),
    text: word('Næsten alt på arbejdet påvirker, hvad man lærer. Begynd der, hvor det er muligt selv at ændre noget.', {
      id: 'ch2.text',
    }),
    then: word('Derfor begynder vi med at vælge en del af hverdagen.', { id: 'ch2.then' }),
    recommends: [],
    filterFirst: true,
  },
  {
    id: 'chboth',
    title: word('Begge dele', { id: 'chboth.title' }),
    text: word('Vi tager dem sammen og viser de bedste steder at begynde.', { id: 'chboth.text' }),
    recommends: ['routines1', 'tasks2', 'colleagues1', 'culture2'],
  },
];
