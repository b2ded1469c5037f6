import type { Word } from './types.js';
import { word } from './word.js';

export const topicName: Word = word('Læringsmiljø', { id: 'topic.name' });
export const definition: Word = word(
  'Et læringsmiljø er summen af det, der omgiver os på arbejdet, og som afgør, hvad vi lærer.',
  {
    id: 'topic.definition',
  },
);
export const topicNames: Word = word('Kaldes også læring på arbejdspladsen eller læring i praksis.', {
  id: 'topic.names',
});
export const formal: Word = word('Kurser og læring i hverdagen udelukker ikke hinanden. De gør hinanden mere værd.', {
  id: 'topic.formal',
});

export const whyTitle: Word = word('Derfor kan det betale sig', { id: 'why.title' });
export const why: readonly Word[] = [
  word('Flere får glæde af den samme indsats.', { id: 'why.1' }),
  word('Det nye bliver brugt i opgaverne med det samme.', { id: 'why.2' }),
  word('Udviklingen sker i arbejdstiden, uden at opgaverne ligger stille.', { id: 'why.3' }),
  word('Arbejdspladsen bliver ved med at forny sig.', { id: 'why.4' }),
  word('Arbejdspladsen bliver mere attraktiv – både for ansatte og for omverdenen.', { id: 'why.5' }),
];

export const cultureTitle: Word = word('Tre tegn på en kultur, der lærer', { id: 'culture.title' });
export const culture: readonly Word[] = [
  word('Udvikling bliver omtalt som noget godt, og alle kan være med i snakken.', { id: 'culture.1' }),
  word('Behovene bliver vendt løbende – ikke kun en gang om året.', { id: 'culture.2' }),
  word('Både medarbejdere og ledelse bakker op.', { id: 'culture.3' }),
];
