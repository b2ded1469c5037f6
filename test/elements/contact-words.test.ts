/** Whatever stands inside the tag: every word of it is somewhere on the card, or in the slot. */
import { expect } from 'chai';
import '../../src/define/lm-contact-card.js';
import type { ContactCard } from '../../src/index.js';
import { mount, warningsDuring } from '../support/page.js';

/** Numbers from 0 to 1, the same ones for a seed (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const NAMES = [
  'Anna Holm',
  'Holm, Anna',
  'Bo H. Dam',
  'Team Sluser',
  'HR',
  'Løn og Personale',
  'Åse Bøgh, cand.mag.',
  'anna',
];
const LABELS = [
  'Tlf.:',
  'Direkte',
  'Mobil:',
  'Telefon',
  'T',
  'Hovednummer:',
  'Fax:',
  'CVR-nr.',
  'EAN',
  'Sagsnr.',
  'Løn:',
  'Postboks',
  '',
];
const NUMBERS = [
  '33 18 69 69',
  '33186969',
  '+45 33 18 69 69',
  '(+45) 33186969',
  '3318 696',
  '24.12.2026',
  '08.00-15.30',
  '+44 (0)20 7946 0018',
  '33 18 69 69 / 20 12 34 56',
  '4321',
  '33 18 69 69, lokal 123',
  '33\u201118\u201169\u201169',
  '20 12 34 56 (mobil)',
];
const MAILS = [
  'anna@x.example',
  'anna@x.example.',
  'anna(at)x.example',
  'Anna <anna@x.example>',
  'bo.dam@x.example, hr@x.example',
];
const NOISE = [
  'Lokale 4.12',
  'Spørg efter Bo',
  'Åbningstid: efter aftale',
  'Lukket: uge 29',
  'Lukket i juli',
  'Med venlig hilsen',
  'Landemærket 9',
  '1119 København K',
  'mandag-fredag kl. 9-15',

  'HR-partner',
  'Styrelsen for Vand',
  'Ring til os på 33 18 69 69 hver dag.',
  'www.x.example',
  'Kun for ansatte!',
  '100 % ledelse',
  'Adresse: Vej 1, 2. sal',
  'Afdeling: Personale',
  'Kontakt: Bo',
  '(halvdelen af tiden)',
  'a|b',
  '–',
  'Team 4',
];
const INLINE = ['b', 'strong', 'span', 'em', 'i', 'u'];
const BETWEEN = ['<br>', '\n', ', ', ' | ', ' ', ' – ', '<br><br>', ' · ', '; '];
const BLOCKS = ['p', 'div', 'h3', 'section', 'span', 'blockquote'];
const AROUND = ['address', 'div', 'section', ''];

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An address as nobody would write it, but an editor and its programs might. */
const makeAddress = (next: () => number): string => {
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const text = (): string => {
    const kind = next();
    if (kind < 0.2) return one(NAMES);
    if (kind < 0.5) return `${one(LABELS)} ${one(NUMBERS)}`.trim();
    if (kind < 0.65) return one(MAILS);
    return one(NOISE);
  };
  const inline = (): string => {
    const said = escape(text());
    const kind = next();
    if (kind < 0.15) return `<${one(INLINE)}>${said}</${INLINE[0] ?? ''}>`.replace(/<(\w+)>(.*)<\/b>$/s, '<$1>$2</$1>');
    if (kind < 0.2) return `<a href="mailto:${one(['anna', 'bo'])}@x.example?subject=x">${said}</a>`;
    if (kind < 0.25) return `<a href="tel:+4533186969">${said}</a>`;
    if (kind < 0.3) return `<a href="https://x.example/profil">${said}</a>`;
    return said;
  };
  const flow = (): string => Array.from({ length: 1 + Math.floor(next() * 5) }, inline).join(one(BETWEEN));
  const block = (): string => {
    const kind = next();
    const many = (make: () => string) => Array.from({ length: 1 + Math.floor(next() * 3) }, make).join('');
    if (kind < 0.1) return `<ul>${many(() => `<li>${flow()}</li>`)}</ul>`;
    if (kind < 0.2) return `<dl>${many(() => `<dt>${inline()}</dt><dd>${flow()}</dd>`)}</dl>`;
    if (kind < 0.3) return `<table>${many(() => `<tr><td>${inline()}</td><td>${flow()}</td></tr>`)}</table>`;
    if (kind < 0.4)
      return `<table><tr><th>Navn</th><th>Telefon</th></tr>${many(() => `<tr><td>${inline()}</td><td>${flow()}</td></tr>`)}</table>`;
    const name = one(BLOCKS);
    return kind < 0.6 ? flow() : `<${name}>${flow()}</${name}>`;
  };
  const made = (): string => {
    const name = one(AROUND);
    const inside = Array.from({ length: 1 + Math.floor(next() * 4) }, block).join(one(['', '\n', '<br>']));
    return name ? `<${name}>${inside}</${name}>` : inside;
  };
  return Array.from({ length: 1 + Math.floor(next() * 2) }, made).join('\n');
};

/** Says what a row is; the card has its own word for it. */
const IS_LABEL = /^(?:tlf|telefon|t|e|mail|adresse|afdeling|navn|åbningstid|lukket|kontakt)$/i;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The words of a text that are not in another, where numbers may be grouped in another way. */
const missing = (wanted: string, shown: string): string[] => {
  const digits = digitsOf(shown);
  const text = shown.toLowerCase();
  return wanted
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !IS_LABEL.test(word))
    .filter((word) => (/^\d+$/.test(word) ? !digits.includes(word) : !text.includes(word.toLowerCase())));
};

/** As it is seen: words of two blocks are two words. */
const seen = (host: Element): string => {
  const parts: string[] = [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
  return parts.join(' ').replaceAll('(0)', '');
};

const SEEDS = 600;

describe('lm-contact-card: every word', () => {
  it('of any address is on the card, or stays in sight', async function () {
    this.timeout(120_000);
    const lost: string[] = [];
    let read = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const html = makeAddress(random(seed));
      let widget: ContactCard | undefined;
      const warnings = await warningsDuring(async () => {
        widget = await mount<ContactCard>(`<lm-contact-card>${html}</lm-contact-card>`);
      });
      const root = widget?.shadowRoot;
      if (!widget || !root) throw new Error('not rendered');
      expect(
        warnings.filter((warning) => !/hours|closed|contact/.test(warning)),
        html,
      ).to.deep.equal([]);
      expect(warnings, html).to.deep.equal([...new Set(warnings)]);
      if (root.querySelectorAll('slot').length) continue;
      read += 1;
      const words = missing(seen(widget), seen(root as unknown as Element));
      if (words.length) lost.push(`${seed}: ${words.join(' ')} in ${html}`);
    }
    expect(lost.slice(0, 5), `${lost.length} of ${read}`).to.deep.equal([]);
    // It would be no test if most could not be read.
    expect(read).to.be.greaterThan(SEEDS / 2);
  });
});
