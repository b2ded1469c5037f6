/** A list is edited: which answers go along, and which do not. */
import { expect } from 'chai';
import { checkShape } from '../../src/state/check.js';
import { fit, likeness, renamedIds, type Item, type List } from '../../src/state/fit.js';
import { pickShape } from '../../src/state/pick.js';
import { hashIds, shortTitle } from '../../src/state/saved.js';

const made = (title: string): string => `item-${hashIds([JSON.stringify(title)])}`;

/** `id: title`, or a title that makes the id. */
const item = (text: string): Item => {
  const [, id, title = text] = /^(\w+): (.*)$/.exec(text) ?? [];
  return { id: id ?? made(title), title, madeIds: [made(title), made(`${title} in another language`)] };
};

const listOf = (...items: readonly string[]): List => {
  const custom = items.map(item);
  return { ids: custom.map(({ id }) => id), custom };
};

/** A list as it was saved, `gone` being answered items that it had no more even then. */
const savedOf = (items: readonly string[], gone: readonly string[] = []) => {
  const { ids } = listOf(...items);
  const titles = Object.fromEntries([...items, ...gone].map(item).map(({ id, title }) => [id, shortTitle(title)]));
  return { list: hashIds(ids), titles, answered: ids };
};

const titlesOf = (ids: ReadonlyMap<string, string>, before: readonly string[], after: readonly string[]) => {
  const [old, now] = [before.map(item), after.map(item)];
  const titleIn = (items: readonly Item[], id: string) => items.find((one) => one.id === id)?.title;
  return [...ids].map(([from, to]) => [titleIn(old, from), titleIn(now, to)]).filter(([from]) => from !== undefined);
};

const A = 'Vi deler viden';
const B = 'Nye får en makker';
const C = 'Møder har et mål';

describe('an edited list', () => {
  const cases: readonly [name: string, before: string[], after: string[], renamed: [string, string][]][] = [
    ['with one more item', [A, B], [A, C, B], []],
    ['with one less', [A, B, C], [A, C], []],
    ['in another order', [A, B, C], [C, A, B], []],
    ['with a word put differently', [A, B, C], [A, 'Nye kolleger får en makker', C], [[B, 'Nye kolleger får en makker']]],
    ['with a slip mended', [A, 'Nye får en maker'], [A, B], [['Nye får en maker', B]]],
    ['with a word translated', [A, B, C], [A, 'Nye får en buddy', C], [[B, 'Nye får en buddy']]],
    ['with the first one reworded', [A, B], ['Vi deler vores viden', B], [[A, 'Vi deler vores viden']]],
    ['reworded, and one more elsewhere', [A, B, C], [A, 'Nye får altid en makker', C, 'Fri leg'], [[B, 'Nye får altid en makker']]],
    ['reworded a little, and moved', [A, B, C], [C, 'Vi deler al viden', B], [[A, 'Vi deler al viden']]],
    ['with another item in the place of one', [A, B, C], [A, 'Fredag er der kage', C], []],
    ['of other items altogether', [A, B], ['Vi deler ikke', 'Ingen får en makker'], []],
    ['with two that could be the one', [A, B], ['Vi deler viden!', 'Vi deler viden?', B], []],
    ['with ids, reworded', [`a: ${A}`, `b: ${B}`], [`a: Noget helt andet`, `b: ${B}`], []],
    ['that was given ids', [A, B], [`a: ${A}`, `b: ${B}`], [[A, A], [B, B]]],
    ['that lost its ids', [`a: ${A}`, `b: ${B}`], [A, B], [[A, A], [B, B]]],
  ]; // prettier-ignore

  for (const [name, before, after, renamed] of cases) {
    it(`${name}: ${renamed.length ? 'what was reworded goes along' : 'nothing is taken for another'}`, () => {
      const ids = renamedIds(savedOf(before), listOf(...after));
      expect(titlesOf(ids, before, after)).to.have.deep.members(renamed);
    });
  }

  it('given an id is recognised where its title was not saved, as the first edition did', () => {
    const ids = renamedIds({ list: '', titles: {}, answered: [made(A)] }, listOf(`a: ${A}`, B));
    expect(ids.get(made(A))).to.equal('a');
  });

  it('knows its places though items had gone even then', () => {
    const reworded = 'Nye får en mentor på dag ét';
    const ids = renamedIds(savedOf([A, B], ['Længst væk', 'Også væk']), listOf(A, reworded));
    expect([...ids]).to.deep.equal([[made(B), made(reworded)]]);
  });

  it('keeps what does not fit, and counts it', () => {
    const data = { answers: { [made(A)]: 'yes', [made(B)]: 'yes', x: 'no' }, notes: { [made(C)]: 'n' } };
    const fitted = fit(checkShape, { ...savedOf([A, B]), data }, listOf(A, 'Nye får en god makker'));
    expect(fitted).to.deep.equal({
      state: { answers: { [made(A)]: 'yes', [made('Nye får en god makker')]: 'yes', x: 'no' }, notes: { [made(C)]: 'n' } },
      isSame: false,
      shared: 2,
      former: 2,
      fits: true,
    }); // prettier-ignore
  });

  it('keeps a plan with its focus area, and what the user has added', () => {
    const id = made(A);
    const data = {
      challenge: made('Tid'),
      picks: [id, 'own-1'],
      own: { 'own-1': 'Frokost' },
      plans: { [id]: { what: 'x' } },
    };
    const list = listOf(`a: ${A}`, 'tid: Tid');
    const { state, shared, former } = fit(pickShape, { ...savedOf([A, 'Tid']), data }, list);
    expect(state).to.deep.include({ challenge: 'tid', picks: ['a', 'own-1'], plans: { a: { what: 'x' } } });
    expect([shared, former]).to.deep.equal([1, 0]);
  });

  it('lets an answer stay that the item has already', () => {
    const state = checkShape.parse({ answers: { a: 'yes', b: 'no' } });
    expect(checkShape.rename(state, new Map([['b', 'a']])).answers).to.deep.equal({ a: 'yes' });
  });

  it('is not stopped by hostile ids and titles', () => {
    const titles = JSON.parse('{"__proto__":"x","constructor":"","a":"🙂"}') as Record<string, string>;
    const data = JSON.parse('{"answers":{"__proto__":"yes","toString":"no"}}') as unknown;
    const { former } = fit(checkShape, { list: '', titles, data }, listOf('__proto__: x', '🙂'));
    expect(former).to.be.greaterThan(0);
  });
});

describe('likeness', () => {
  for (const [a, b, least, most] of [
    ['Vi deler', 'vi deler!', 1, 1],
    ['', '', 1, 1],
    ['', 'Vi', 0, 0],
    ['🙂', '🙃', 0, 0],
    ['Vi taler om fejl', 'Vi taler ikke om fejl', 0, 0],
    ['We talk about mistakes', 'We don’t talk about mistakes', 0, 0],
    ['Vi mødes uden skærme', 'Vi mødes med skærme', 0, 0],
    ['Mål for 2026', 'Mål for 2027', 0, 0],
    ['Tavlemøde i uge 41', 'Tavlemøde i uge 42', 0, 0],
    ['Tavlemøde', '1. Tavlemøde', 0.8, 1],
    ['Vi mødes kl. 9', 'Vi mødes altid kl. 9', 0.7, 1],
    ['Nogle noter', 'Nogle få noter', 0.7, 1],
    ['Vi har makkerordning', 'Vi holder fredagsbar', 0, 0.3],
    ['Vi spørger', 'Vi stiller spørgsmål', 0.4, 0.7],
  ] as const) {
    it(`of “${a}” and “${b}”`, () => {
      expect(likeness(a, b)).to.be.within(least, most);
    });
  }
});
