/** A place in the browser's storage: what is told to whom listens to it. */
import { expect } from 'chai';
import { openBrowserStorage, type StorageMode } from '../../src/storage/browser.js';
import { during } from '../support/watch.js';

/** As the browser tells a page of what another tab has done. */
const tell = (key: string | null, storageArea = localStorage) =>
  window.dispatchEvent(new StorageEvent('storage', { key, storageArea }));

const listenTo = (mode: StorageMode, key: string) => {
  const heard: boolean[] = [];
  const place = openBrowserStorage(mode, key);
  const stop = place.subscribe((here) => heard.push(here));
  return { heard, place, stop };
};

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('browser storage', () => {
  it('tells of another tab that has written the key or cleared all, and of nothing else', () => {
    const { heard, stop } = listenTo('local', 'a');
    tell('a');
    expect(heard).to.deep.equal([false]);
    tell(null);
    expect(heard).to.deep.equal([false, false]);
    tell('b');
    tell('a', sessionStorage);
    tell(null, sessionStorage);
    expect(heard).to.have.length(2);
    stop();
    tell('a');
    tell(null);
    expect(heard).to.have.length(2);
  });

  it('tells of what is written here, to its own key and mode, until one stops listening', () => {
    const [first, second] = [listenTo('local', 'a'), listenTo('local', 'a')];
    const others = [listenTo('local', 'b'), listenTo('session', 'a')];
    expect(first.place.write('x')).to.equal(true);
    expect([first.heard, second.heard]).to.deep.equal([[true], [true]]);
    second.stop();
    first.place.write('y');
    expect([first.heard, second.heard]).to.deep.equal([[true, true], [true]]);
    expect(others.map(({ heard }) => heard)).to.deep.equal([[], []]);
    for (const { stop } of [first, ...others]) stop();
  });

  it('keeps nothing where nothing is to be kept, and hears of nothing', () => {
    const { heard, place, stop } = listenTo('none', 'a');
    expect([place.keeping, place.write('x'), place.read()]).to.deep.equal(['none', true, null]);
    tell('a');
    expect([heard, localStorage.length]).to.deep.equal([[], 0]);
    stop();
  });

  it('says that it is blocked where the browser refuses, to read and to write', async () => {
    const refuse = () => {
      throw new DOMException('no');
    };
    const { prototype } = Storage;
    const { place } = listenTo('local', 'a');
    await during(prototype, { setItem: refuse }, async () => {
      expect([place.keeping, place.write('x')]).to.deep.equal(['local', false]);
      await during(prototype, { getItem: refuse }, () => {
        const blocked = openBrowserStorage('local', 'a');
        expect(place.read()).to.equal(null);
        expect([blocked.keeping, blocked.write('x'), blocked.read()]).to.deep.equal(['blocked', false, null]);
      });
    });
  });
});
