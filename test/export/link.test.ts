import { expect } from 'chai';
import { decodeLink, encodeLink } from '../../src/export/link.js';

const TEXTS = ['', '{}', 'æøå 🙂', ...Array.from({ length: 60 }, (_, i) => `{"answers":{"p${i}":"yes"}} ${i * 7919}`)];

describe('answers in a link', () => {
  it('are in letters that no address changes, and come back as they were', async () => {
    const codes = await Promise.all(TEXTS.map(encodeLink));
    expect(codes.join('')).to.match(/^[\w-]+$/);
    // Of base64 that is not for addresses, these would be there.
    expect(codes.join('')).to.match(/-/).and.to.match(/_/);
    expect(await Promise.all(codes.map(decodeLink))).to.deep.equal(TEXTS);
  });

  for (const [what, spoil] of [
    ['cut off', (code: string) => code.slice(0, -4)],
    ['of another make', () => 'abc'],
    ['of no letters of its own', () => '%%%'],
  ] as const) {
    it(`are refused when they are ${what}`, async () => {
      const code = spoil(await encodeLink('{"answers":{"p1":"yes"}}'));
      const refused = await decodeLink(code).then(
        () => false,
        () => true,
      );
      expect(refused).to.equal(true);
    });
  }
});
