import { expect } from 'chai';
import { answer, checkShape, writeNote, type CheckState } from '../../src/state/check.js';
import type { List } from '../../src/state/fit.js';
import type { Persistence } from '../../src/state/persistence.js';
import { hashIds } from '../../src/state/saved.js';
import { Store } from '../../src/state/store.js';
import { withTimers } from '../support/timers.js';

/** A place in memory that two stores can share, as two tabs share the browser's. */
const memory = (): Persistence & { text: string | null } => ({
  text: null,
  keeping: 'local',
  read() {
    return this.text;
  },
  write(text) {
    this.text = text;
    return true;
  },
  subscribe: () => () => {},
});

const open = (persistence: Persistence, told: string[] = []): Store<CheckState> =>
  new Store({
    shape: checkShape,
    list: () => ({ ids: ['p1', 'p2'], custom: [] }),
    persistence,
    now: () => new Date('2027-01-14T09:00:00Z'),
    onChange: () => told.push('change'),
    onSync: () => told.push('sync'),
  });

const made = (title: string): string => `item-${hashIds([JSON.stringify(title)])}`;
const listOf = (...titles: readonly string[]): List => {
  const custom = titles.map((title) => ({ id: made(title), title, madeIds: [made(title)] }));
  return { ids: custom.map(({ id }) => id), custom };
};

/** A store of the page's own list, and how to put another list in its place. */
const openOwn = (place: Persistence, titles: readonly string[], earlier: readonly string[] = []) => {
  let list = listOf(...titles);
  const store = new Store({
    shape: checkShape,
    list: () => list,
    persistence: place,
    earlier: () => earlier,
    now: () => new Date('2027-01-14T09:00:00Z'),
    onChange: () => undefined,
    onSync: () => undefined,
  });
  return { store, become: (...others: readonly string[]) => (list = listOf(...others)) };
};

const saved = (titles: readonly string[], ids: readonly string[], at = '2027-01-01'): string =>
  JSON.stringify({
    v: 1,
    kind: 'check',
    list: hashIds(titles.map(made)),
    at,
    data: { answers: Object.fromEntries(ids.map((id) => [id, 'yes'])), notes: {} },
  });

describe('a store of the page’s own list', () => {
  const [A, B, C] = ['Vi deler viden', 'Nye får en makker', 'Møder har et mål'] as const;

  it('saves the titles, and puts answers to the items of an edited list', () => {
    const place = memory();
    const { store } = openOwn(place, [A, B]);
    store.update((state) => answer(state, made(B), 'yes'));
    store.flush();
    expect(JSON.parse(place.text ?? '')).to.have.deep.property('titles', { [made(A)]: A, [made(B)]: B });
    const edited = 'Nye kolleger får en makker';
    expect(openOwn(place, [C, A, edited]).store.state.answers).to.deep.equal({ [made(edited)]: 'yes' });
  });

  it('writes what was about the list before, when another one has been put in its place', () => {
    const place = memory();
    const { store, become } = openOwn(place, [A, B]);
    store.update((state) => answer(state, made(B), 'yes'));
    become(A, C);
    store.flush();
    expect(JSON.parse(place.text ?? '')).to.deep.include({ list: hashIds([made(A), made(B)]) });
    const next = openOwn(place, [A, C]).store;
    expect(next.formerTitle(made(B))).to.equal(B);
    next.update((state) => answer(state, made(A), 'yes'));
    next.flush();
    expect(JSON.parse(place.text ?? '')).to.have.deep.property('titles', { [made(A)]: A, [made(C)]: C, [made(B)]: B });
  });

  it('takes over, where nothing is kept, what shares most, of these the newest, and writes nothing', () => {
    const place = memory();
    const texts = [
      saved([A], [made(A)], '2027-03-01'),
      saved([A, B], [made(A), made(B)], '2027-01-01'),
      saved([A, C], [made(A), made(C)], '2027-02-01'),
      saved([], ['x', 'y', made(A)], '2027-04-01'),
      '{"v":2,"kind":"check","data":{}}',
      'nonsense',
    ];
    const { store } = openOwn(place, [A, B, C], texts);
    expect(store.state.answers).to.deep.equal({ [made(A)]: 'yes', [made(C)]: 'yes' });
    store.flush();
    expect(place.text).to.equal(null);
  });

  it('takes over what it shares half of, and nothing less', () => {
    expect(openOwn(memory(), [A], [saved([A], [made(A), 'x'])]).store.state.answers).to.have.property('x');
    expect(openOwn(memory(), [A], [saved([A], [made(A), 'x', 'y'])]).store.state.answers).to.deep.equal({});
  });

  for (const text of ['{"v":1,"kind":"check","data":{}}', '{"v":2,"kind":"check","data":{}}', 'nonsense']) {
    it(`takes nothing over where “${text}” is kept`, () => {
      const { store } = openOwn(Object.assign(memory(), { text }), [A], [saved([A], [made(A)])]);
      expect(store.state.answers).to.deep.equal({});
    });
  }
});

describe('store', () => {
  it('writes the envelope, and nothing before a change', () => {
    const place = memory();
    const store = open(place);
    store.flush();
    expect(place.text).to.equal(null);
    store.update((state) => answer(state, 'p1', 'yes'));
    store.flush();
    expect(JSON.parse(place.text ?? '')).to.deep.equal({
      v: 1,
      kind: 'check',
      list: hashIds(['p1', 'p2']),
      at: '2027-01-14T09:00:00.000Z',
      data: { answers: { p1: 'yes' }, notes: {} },
    });
  });

  it('lets two tabs that edit different items both survive', () => {
    const place = memory();
    const [a, b] = [open(place), open(place)];
    a.update((state) => answer(state, 'p1', 'yes'));
    b.update((state) => writeNote(state, 'p2', 'x'));
    a.flush();
    b.flush();
    a.sync();
    const both = { answers: { p1: 'yes' }, notes: { p2: 'x' } };
    expect([a.state, b.state]).to.deep.equal([both, both]);
  });

  for (const text of ['', '{', '[]', 'null', '7', '{"v":1}', '{"v":1,"kind":"pick","data":{}}', '{"v":0}']) {
    it(`begins empty where “${text}” is kept, and replaces it with the first change`, () => {
      const place = Object.assign(memory(), { text });
      const store = open(place);
      expect(store.state).to.deep.equal({ answers: {}, notes: {} });
      store.update((state) => answer(state, 'p1', 'yes'));
      store.flush();
      expect(open(place).state.answers).to.deep.equal({ p1: 'yes' });
    });
  }

  it('neither shows nor overwrites what a newer version has kept', () => {
    const text = '{"v":2,"kind":"check","data":{"answers":{"p1":"yes"}}}';
    const place = Object.assign(memory(), { text });
    const store = open(place);
    store.update((state) => answer(state, 'p2', 'yes'));
    store.flush();
    expect(place.text).to.equal(text);
    expect(store.keeping).to.equal('newer');
    expect(store.state.answers).to.deep.equal({ p2: 'yes' });
  });

  it('says when the place refuses, and when it no longer does', () => {
    const place = memory();
    let full = true;
    const store = open({ ...place, write: () => !full });
    const tick = () => {
      store.update((state) => answer(state, 'p1', 'yes'));
      store.flush();
      return store.keeping;
    };
    expect(tick()).to.equal('blocked');
    full = false;
    expect(tick()).to.equal('local');
  });

  it('holds back what others write, and what it would write, until it is released', () => {
    const place = memory();
    const told: string[] = [];
    const [a, b] = [open(place), open(place, told)];
    a.update((state) => answer(state, 'p1', 'yes'));
    a.flush();
    b.hold();
    b.sync();
    expect([b.state.answers, told]).to.deep.equal([{}, []]);
    b.release();
    expect([b.state.answers, told]).to.deep.equal([{ p1: 'yes' }, ['change', 'sync']]);
    // Nothing waits any more.
    b.release();
    expect(told).to.have.length(2);
  });

  it('writes by itself what it has held back', async () => {
    await withTimers(async ({ pass }) => {
      const place = memory();
      const store = open(place);
      store.hold();
      store.update((state) => answer(state, 'p1', 'yes'));
      pass(300);
      expect(place.text).to.equal(null);
      store.release();
      expect(place.text).to.contain('p1');
      await Promise.resolve();
    });
  });

  it('lets go of what another tab has taken back', () => {
    const place = memory();
    const [a, b] = [open(place), open(place)];
    a.update((state) => answer(state, 'p1', 'yes'));
    a.flush();
    b.sync();
    b.update((state) => answer(state, 'p1', undefined));
    b.flush();
    a.sync();
    expect(a.state.answers).to.deep.equal({});
  });

  it('tells of what has come, of another tab as such, and of nothing new not at all', () => {
    const place = memory();
    const told: string[] = [];
    const [a, b] = [open(place), open(place, told)];
    const tick = (id: string) => {
      a.update((state) => answer(state, id, 'yes'));
      a.flush();
    };
    tick('p1');
    b.sync();
    expect(told).to.deep.equal(['change', 'sync']);
    tick('p2');
    b.sync(true);
    expect(told).to.deep.equal(['change', 'sync', 'change']);
    b.sync();
    b.sync(true);
    expect(told).to.have.length(3);
  });
});
