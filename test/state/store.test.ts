import { expect } from 'chai';
import { answer, checkShape, writeNote, type CheckState } from '../../src/state/check.js';
import type { Persistence } from '../../src/state/persistence.js';
import { hashIds } from '../../src/state/saved.js';
import { Store } from '../../src/state/store.js';

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
