import type { Word } from './types.js';
import { word } from './word.js';

/** Something concrete that a team can change. `part` is the id of a part of the working day. */
export interface FocusArea {
  readonly id: string;
  readonly part: string;
  readonly label: Word;
  /** What it is about, of a page's own. */
  readonly text?: Word;
  /** A first step, as a suggestion. */
  readonly step?: Word;
  /** How one can see that it works, as a suggestion. */
  readonly sign?: Word;
}

export const focusAreas: readonly FocusArea[] = [
  {
    id: 'tasks1',
    part: 'tasks',
    label: word('Hvem der får nye opgaver', { id: 'tasks1.label' }),
    step: word('Lad to kolleger løse den næste nye opgave sammen.', { id: 'tasks1.step' }),
    sign: word('Flere kan løse opgaven end før.', { id: 'tasks1.sign' }),
  },
  {
    id: 'tasks2',
    part: 'tasks',
    label: word('Opsamling efter en opgave', { id: 'tasks2.label' }),
    step: word('Afsæt ti minutter, når en opgave er slut: Hvad lærte vi?', { id: 'tasks2.step' }),
    sign: word('Mindst én ting er ændret bagefter.', { id: 'tasks2.sign' }),
  },
  {
    id: 'tasks3',
    part: 'tasks',
    label: word('Opgaver at øve sig på', { id: 'tasks3.label' }),
    step: word('Find én opgave, hvor det er i orden at prøve sig frem.', { id: 'tasks3.step' }),
    sign: word('Nogen har prøvet noget nyt, og erfaringen er delt.', { id: 'tasks3.sign' }),
  },
  {
    id: 'colleagues1',
    part: 'colleagues',
    label: word('Sidemandsoplæring', { id: 'colleagues1.label' }),
    step: word('Aftal, hvem der viser hvem hvad – og hvornår.', { id: 'colleagues1.step' }),
    sign: word('Den, der blev oplært, klarer opgaven alene.', { id: 'colleagues1.sign' }),
  },
  {
    id: 'colleagues2',
    part: 'colleagues',
    label: word('Kollegial feedback', { id: 'colleagues2.label' }),
    step: word('Giv hinanden feedback på ét konkret stykke arbejde om ugen.', { id: 'colleagues2.step' }),
    sign: word('Feedback er noget, man selv beder om.', { id: 'colleagues2.sign' }),
  },
  {
    id: 'colleagues3',
    part: 'colleagues',
    label: word('Mentorordning', { id: 'colleagues3.label' }),
    step: word('Find et makkerpar, og aftal tre korte samtaler.', { id: 'colleagues3.step' }),
    sign: word('Begge kan sige, hvad de fik ud af det.', { id: 'colleagues3.sign' }),
  },
  {
    id: 'managers1',
    part: 'managers',
    label: word('Opbakning fra ledelsen', { id: 'managers1.label' }),
    step: word('Bed lederen sige højt, at det hører til arbejdet at lære.', { id: 'managers1.step' }),
    sign: word('Der er sat tid af, uden at nogen har bedt om det.', { id: 'managers1.sign' }),
  },
  {
    id: 'managers2',
    part: 'managers',
    label: word('Samtaler om det, der skal læres', { id: 'managers2.label' }),
    step: word('Tag ét spørgsmål om læring med til hvert møde mellem leder og medarbejder.', { id: 'managers2.step' }),
    sign: word('MUS og GRUS handler også om læring i hverdagen.', { id: 'managers2.sign' }),
  },
  {
    id: 'managers3',
    part: 'managers',
    label: word('Plads til at fejle', { id: 'managers3.label' }),
    step: word('Fortæl på et møde om en fejl, du lærte noget af.', { id: 'managers3.step' }),
    sign: word('Fejl kommer tidligere på bordet.', { id: 'managers3.sign' }),
  },
  {
    id: 'partners1',
    part: 'partners',
    label: word('Samspil med brugere', { id: 'partners1.label' }),
    step: word('Følg en bruger gennem en hel sag eller opgave.', { id: 'partners1.step' }),
    sign: word('Noget er rettet på grund af det, der blev set.', { id: 'partners1.sign' }),
  },
  {
    id: 'partners2',
    part: 'partners',
    label: word('Samarbejde med andre enheder', { id: 'partners2.label' }),
    step: word('Byt plads en halv dag med en kollega i en anden enhed.', { id: 'partners2.step' }),
    sign: word('Man ringer til hinanden, før sagen går i hårdknude.', { id: 'partners2.sign' }),
  },
  {
    id: 'partners3',
    part: 'partners',
    label: word('Netværk uden for arbejdspladsen', { id: 'partners3.label' }),
    step: word('Find et netværk, hvor andre løser samme slags opgaver.', { id: 'partners3.step' }),
    sign: word('Mindst én idé er taget med hjem og prøvet af.', { id: 'partners3.sign' }),
  },
  {
    id: 'culture1',
    part: 'culture',
    label: word('Måden, der tales om læring på', { id: 'culture1.label' }),
    step: word('Spørg ”Hvad lærte du?” før ”Hvad gik galt?”', { id: 'culture1.step' }),
    sign: word('Flere fortæller om noget, de er ved at lære.', { id: 'culture1.sign' }),
  },
  {
    id: 'culture2',
    part: 'culture',
    label: word('Tryghed ved at spørge', { id: 'culture2.label' }),
    step: word('Aftal, at intet spørgsmål er for småt på teammødet.', { id: 'culture2.step' }),
    sign: word('Spørgsmålene kommer før fejlene.', { id: 'culture2.sign' }),
  },
  {
    id: 'culture3',
    part: 'culture',
    label: word('Adgang til hinandens viden', { id: 'culture3.label' }),
    step: word('Lav en liste over, hvem man kan spørge om hvad.', { id: 'culture3.step' }),
    sign: word('Nye kolleger finder selv den rette at spørge.', { id: 'culture3.sign' }),
  },
  {
    id: 'routines1',
    part: 'routines',
    label: word('Fast punkt på mødet', { id: 'routines1.label' }),
    step: word('Sæt ti minutters læring på dagsordenen hver anden uge.', { id: 'routines1.step' }),
    sign: word('Punktet bliver holdt, også når der er travlt.', { id: 'routines1.sign' }),
  },
  {
    id: 'routines2',
    part: 'routines',
    label: word('Overlevering af viden', { id: 'routines2.label' }),
    step: word('Skriv tre linjer ned, når en opgave skifter hænder.', { id: 'routines2.step' }),
    sign: word('Ingen behøver at starte forfra.', { id: 'routines2.sign' }),
  },
  {
    id: 'routines3',
    part: 'routines',
    label: word('Før og efter et kursus', { id: 'routines3.label' }),
    step: word('Aftal før kurset, hvad der skal bruges. Følg op efter 14 dage.', { id: 'routines3.step' }),
    sign: word('Noget fra kurset er blevet en vane.', { id: 'routines3.sign' }),
  },
];
