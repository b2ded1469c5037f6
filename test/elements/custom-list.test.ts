/** Lists as editors, office programs and page translators write them, and what the checklist and the picker read. */
import { expect } from 'chai';
import '../../src/define/all.js';
import { SlottedItems } from '../../src/elements/controllers/slotted-items.js';
import type { CustomItem } from '../../src/elements/custom-items.js';
import { localeFor } from '../../src/localize/locale.js';
import { LISTS } from '../support/custom-lists.js';
import { random } from '../support/random.js';

const da = localeFor('da');

/** A host that is no widget: what is read, without what is made of it. */
const read = (markup: string, withGroups = false) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const slotted = new SlottedItems(
    Object.assign(host, {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
      reportMisuse: () => undefined,
    }),
    { withGroups },
  );
  slotted.hostConnected();
  slotted.hostDisconnected();
  return slotted;
};

const said = ({ title, text, idea, part }: CustomItem): string =>
  [title, text, idea, part]
    .map((word) => word?.(da) ?? '')
    .join(' | ')
    .replace(/( \| )+$/, '');

describe('lists inside the tag', () => {
  for (const { from, html, items, withGroups } of LISTS) {
    it(from, () => {
      expect(read(html, withGroups).items?.map(said) ?? []).to.deep.equal(items);
    });
  }
});

describe('any list', () => {
  const SPACES = [
    '',
    ' ',
    '\n  ',
    '<!-- x -->',
    '&nbsp;',
    '<p>&nbsp;</p>',
    '<br>',
    '\u200B',
    '<i class="fa fa-star"></i>',
  ];
  const AROUND = ['', 'div', 'b style="font-weight:normal"', 'section', 'div class="x"', 'font', 'blockquote'];
  const TITLES = [
    '',
    'strong',
    'b',
    'span',
    'font',
    'p',
    'div',
    'a href="#x"',
    'h4',
    'label',
    'span style="font-weight:700"',
  ];
  const AFTER = ['', '<br>', ' ', '\n'];

  const around = (tag: string, inside: string): string =>
    tag ? `<${tag}>${inside}</${tag.split(' ')[0] ?? ''}>` : inside;

  for (let seed = 1; seed <= 300; seed += 1) {
    it(`keeps every item and every title (${String(seed)})`, () => {
      const { next, one, count } = random(seed);
      const titles = Array.from({ length: count(9) }, (_, i) => `Punkt ${String(next() < 0.2 ? 0 : i)}`);
      const words: string[] = [];
      const item = (title: string, i: number): string => {
        const more = next() < 0.5 ? `Forklaring${String(i)} her` : '';
        const idea = next() < 0.3 ? `Idé${String(i)}` : '';
        words.push(...[more.split(' ')[0] ?? '', idea].filter(Boolean));
        const heading = one(TITLES);
        const isTitle = /^(strong|b|span style)/.test(heading);
        const gap = more && !isTitle ? '<br>' : one(AFTER);
        const nested = next() < 0.2 ? `<ul><li>Under${String(i)}</li></ul>` : '';
        if (nested) words.push(`Under${String(i)}`);
        const inside = `${around(heading, title)}${gap}${more}${idea && ` <em>${idea}</em>`}${nested}`;
        return `<li>${one(['', ' ', '\n  ', '<!-- x -->', '<br>'])}${inside}${one(AFTER)}</li>`;
      };
      const list = () => one(['ol', 'ul']);
      const items = titles.map(item);
      const cut = next() < 0.3 ? Math.floor(next() * items.length) : items.length;
      const lists = [items.slice(0, cut), items.slice(cut)].filter(({ length }) => length);
      const html = lists.map(
        (part) =>
          `${one(SPACES)}${around(one(AROUND), `${one(SPACES)}${around(list(), part.join(one(['', '\n'])))}${one(SPACES)}`)}`,
      );
      const found = read(html.join(one(SPACES))).items ?? [];
      expect(
        found.map(({ title }) => title(da)),
        html.join(''),
      ).to.deep.equal(titles);
      expect(new Set(found.map(({ id }) => id)).size).to.equal(titles.length);
      const all = found.map(said).join(' ');
      for (const word of words) expect(all, html.join('')).to.contain(word);
    });
  }
});
