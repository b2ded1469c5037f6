import type { Word } from './types.js';

/** How one can see that it works, by the id of the focus area. Not yet shown, so kept out of the bundle. */
export const signs: Readonly<Record<string, Word>> = {
  tasks1: ({ msg }) => msg('Flere kan løse opgaven end før.', { id: 'tasks1.sign' }),
  tasks2: ({ msg }) => msg('Mindst én ting er ændret bagefter.', { id: 'tasks2.sign' }),
  tasks3: ({ msg }) => msg('Nogen har prøvet noget nyt, og erfaringen er delt.', { id: 'tasks3.sign' }),
  colleagues1: ({ msg }) => msg('Den, der blev oplært, klarer opgaven alene.', { id: 'colleagues1.sign' }),
  colleagues2: ({ msg }) => msg('Feedback er noget, man selv beder om.', { id: 'colleagues2.sign' }),
  colleagues3: ({ msg }) => msg('Begge kan sige, hvad de fik ud af det.', { id: 'colleagues3.sign' }),
  managers1: ({ msg }) => msg('Der er sat tid af, uden at nogen har bedt om det.', { id: 'managers1.sign' }),
  managers2: ({ msg }) => msg('MUS og GRUS handler også om læring i hverdagen.', { id: 'managers2.sign' }),
  managers3: ({ msg }) => msg('Fejl kommer tidligere på bordet.', { id: 'managers3.sign' }),
  partners1: ({ msg }) => msg('Noget er rettet på grund af det, der blev set.', { id: 'partners1.sign' }),
  partners2: ({ msg }) => msg('Man ringer til hinanden, før sagen går i hårdknude.', { id: 'partners2.sign' }),
  partners3: ({ msg }) => msg('Mindst én idé er taget med hjem og prøvet af.', { id: 'partners3.sign' }),
  culture1: ({ msg }) => msg('Flere fortæller om noget, de er ved at lære.', { id: 'culture1.sign' }),
  culture2: ({ msg }) => msg('Spørgsmålene kommer før fejlene.', { id: 'culture2.sign' }),
  culture3: ({ msg }) => msg('Nye kolleger finder selv den rette at spørge.', { id: 'culture3.sign' }),
  routines1: ({ msg }) => msg('Punktet bliver holdt, også når der er travlt.', { id: 'routines1.sign' }),
  routines2: ({ msg }) => msg('Ingen behøver at starte forfra.', { id: 'routines2.sign' }),
  routines3: ({ msg }) => msg('Noget fra kurset er blevet en vane.', { id: 'routines3.sign' }),
};
