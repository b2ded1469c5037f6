import { expect } from 'chai';
import { decodeLink, encodeLink, encodeStored, readLink } from '../../src/export/link.js';

const TEXTS = ['', '{}', 'æøå 🙂', ...Array.from({ length: 300 }, (_, i) => `{"answers":{"p${i}":"yes"}} ${i * 7919}`)];

/** Answers with a text that packs badly: such codes end in any letter. */
const json = (seed: number): string => {
  const noise = Array.from({ length: 80 }, (_, i) => ((seed * 7919 + i * i * 104_729) % 46_656).toString(36));
  return JSON.stringify({ v: 1, kind: 'check', data: { notes: { p1: noise.join(' æ') } } });
};

/** As it was made before it was padded. */
const encodeAsItIs = async (text: string): Promise<string> => {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

const isRefused = (reading: Promise<unknown>): Promise<boolean> =>
  reading.then(
    () => false,
    () => true,
  );

describe('answers in a link', () => {
  it('are in letters that no address changes, and come back as they were', async () => {
    const codes = await Promise.all(TEXTS.map(encodeLink));
    expect(codes.join('')).to.match(/^[\w-]+$/);
    // Of base64 that is not for addresses, these would be there.
    expect(codes.join('')).to.match(/-/).and.to.match(/_/);
    expect(await Promise.all(codes.map(decodeLink))).to.deep.equal(TEXTS);
  });

  it('end in a letter or a digit, which no chat cuts off', async () => {
    const texts = Array.from({ length: 400 }, (_, i) => json(i));
    const codes = await Promise.all(texts.map(encodeLink));
    expect(codes.filter((code) => !/[A-Za-z0-9]$/.test(code))).to.deep.equal([]);
    expect(await Promise.all(codes.map(decodeLink))).to.deep.equal(texts);
    // Such there would be.
    const plain = await Promise.all(texts.map(encodeAsItIs));
    expect(plain.some((code) => code.endsWith('-') || code.endsWith('_'))).to.equal(true);
  });

  it('are there at once as well, without being packed', async () => {
    const texts = [...TEXTS, ...Array.from({ length: 30 }, (_, i) => json(i))];
    const codes = texts.map((text) => encodeStored(text) ?? '');
    expect(codes.filter((code) => !/^[\w-]*[A-Za-z0-9]$/.test(code))).to.deep.equal([]);
    expect(await Promise.all(codes.map(decodeLink))).to.deep.equal(texts);
    expect(encodeStored('x'.repeat(70_000))).to.equal(undefined);
  });

  it('that ended in a hyphen or a low line are read, also where a chat has cut it off', async () => {
    const texts = Array.from({ length: 400 }, (_, i) => json(i));
    const old = await Promise.all(texts.map(async (text) => [text, await encodeAsItIs(text)] as const));
    const ending = old.filter(([, code]) => /[-_]$/.test(code));
    expect(ending).not.to.have.length(0);
    for (const [text, code] of ending) {
      expect(await readLink(code)).to.equal(text);
      expect(await readLink(code.slice(0, -1)), code).to.equal(text);
    }
  });

  it('may be more than a function takes as arguments', async () => {
    const noise = Array.from({ length: 300_000 }, (_, i) => String.fromCharCode(32 + ((i * i * 7919 + i) % 90))).join(
      '',
    );
    const text = JSON.stringify(noise);
    expect(await decodeLink(await encodeLink(text))).to.equal(text);
  });

  for (const [what, spoil] of [
    ['at the end of a sentence', (code) => `${code}.`],
    ['before a comma', (code) => `${code},`],
    ['in brackets', (code) => `${code})`],
    ['in brackets, at the end of a sentence', (code) => `${code}).`],
    ['in angle brackets, as mails have them', (code) => `${code}%3E`],
    ['in quotation marks', (code) => `${code}%E2%80%9D`],
    ['in square brackets of a wiki', (code) => `${code}]]`],
    ['before a question mark and more', (code) => `${code}?%20Hilsen%20Anna`],
    ['before the rest of the sentence', (code) => `${code}%20og%20s%C3%A5%20videre`],
    ['in italics of Markdown', (code) => `${code}_`],
    ['in bold of Markdown', (code) => `${code}**`],
    ['crossed out', (code) => `${code}~~`],
    ['before a dash', (code) => `${code}-`],
    ['broken over lines', (code) => code.replace(/.{60}/g, '$&%0D%0A')],
    ['broken over lines that are quoted', (code) => code.replace(/.{60}/g, '$&%0A%3E%20')],
    ['broken by spaces', (code) => code.replace(/.{60}/g, '$&%20')],
    ['with soft hyphens', (code) => code.replace(/.{30}/g, '$&%C2%AD')],
    ['with spaces that nobody sees', (code) => code.replace(/.{30}/g, '$&%E2%80%8B')],
    ['as quoted-printable', (code) => `3D${code.replace(/.{60}/g, '$&=')}`],
    ['with its signs in percent', (code) => code.replaceAll('-', '%2D').replaceAll('_', '%5F')],
    ['with its signs in percent, twice', (code) => code.replaceAll('-', '%252D').replaceAll('_', '%255F')],
    ['with the signs that base64 fills up with', (code) => `${code}==`],
  ] as readonly (readonly [string, (code: string) => string])[]) {
    it(`are read ${what}`, async () => {
      for (let seed = 0; seed < 20; seed += 1) {
        const code = await encodeLink(json(seed));
        expect(spoil(code)).not.to.equal(code);
        expect(await readLink(spoil(code))).to.equal(json(seed));
      }
    });
  }

  for (const [what, spoil] of [
    ['cut off', (code) => code.slice(0, -4)],
    ['cut off in the middle', (code) => code.slice(0, code.length / 2)],
    ['of another make', () => 'abc'],
    ['of no letters of its own', () => '%%%'],
    ['in small letters', (code) => code.toLowerCase()],
    ['nothing', () => ''],
  ] as readonly (readonly [string, (code: string) => string])[]) {
    it(`are refused when they are ${what}`, async () => {
      const code = spoil(await encodeLink(json(1)));
      expect(await isRefused(decodeLink(code))).to.equal(true);
      expect(await isRefused(readLink(code))).to.equal(true);
    });
  }

  it('are refused when they are no answers', async () => {
    expect(await isRefused(readLink(await encodeLink('hej')))).to.equal(true);
  });
});
