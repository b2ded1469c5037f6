import type { Word } from './types.js';

export const topicName: Word = ({ msg }) => msg('Læringsmiljø', { id: 'topic.name' });
export const definition: Word = ({ msg }) =>
  msg('Et læringsmiljø er summen af det, der omgiver os på arbejdet, og som afgør, hvad vi lærer.', {
    id: 'topic.definition',
  });
export const topicNames: Word = ({ msg }) =>
  msg('Kaldes også læring på arbejdspladsen eller læring i praksis.', { id: 'topic.names' });
export const formal: Word = ({ msg }) =>
  msg('Kurser og læring i hverdagen udelukker ikke hinanden. De gør hinanden mere værd.', { id: 'topic.formal' });

export const whyTitle: Word = ({ msg }) => msg('Derfor kan det betale sig', { id: 'why.title' });
export const why: readonly Word[] = [
  ({ msg }) => msg('Flere får glæde af den samme indsats.', { id: 'why.1' }),
  ({ msg }) => msg('Det nye bliver brugt i opgaverne med det samme.', { id: 'why.2' }),
  ({ msg }) => msg('Udviklingen sker i arbejdstiden, uden at opgaverne ligger stille.', { id: 'why.3' }),
  ({ msg }) => msg('Arbejdspladsen bliver ved med at forny sig.', { id: 'why.4' }),
  ({ msg }) => msg('Arbejdspladsen bliver mere attraktiv – både for ansatte og for omverdenen.', { id: 'why.5' }),
];

export const cultureTitle: Word = ({ msg }) => msg('Tre tegn på en kultur, der lærer', { id: 'culture.title' });
export const culture: readonly Word[] = [
  ({ msg }) => msg('Udvikling bliver omtalt som noget godt, og alle kan være med i snakken.', { id: 'culture.1' }),
  ({ msg }) => msg('Behovene bliver vendt løbende – ikke kun en gang om året.', { id: 'culture.2' }),
  ({ msg }) => msg('Både medarbejdere og ledelse bakker op.', { id: 'culture.3' }),
];
