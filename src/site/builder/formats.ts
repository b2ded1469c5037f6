/** What can be copied, in each format. */
import { heading as checkHeading } from '../../content/words/check.js';
import { heading as contactHeading } from '../../content/words/contact.js';
import { heading as pickHeading } from '../../content/words/pick.js';
import type { AudienceWord } from '../../content/types.js';
import type { Clip } from '../../export/clipboard.js';
import { FRAME } from '../../heights.js';
import { localeFor } from '../../localize/locale.js';
import { tagOf, type WidgetName } from '../../widgets.js';
import { markup, toHtml, type Markup } from '../markup.js';
import { isList, toAddress, toElement, type Product } from '../product.js';

export const FORMATS = ['link', 'html', 'frame', 'mediawiki', 'dokuwiki', 'markdown', 'oembed', 'npm'] as const;
export type Format = (typeof FORMATS)[number];

/** What each widget calls itself. */
const HEADINGS: Readonly<Record<WidgetName, AudienceWord>> = {
  'principle-checklist': checkHeading,
  'challenge-picker': pickHeading,
  'contact-card': contactHeading,
};

/** The heading, which is what a link and a frame are called. */
export const nameOf = ({ widget, lang, attributes }: Product): string => {
  const given = new Map(attributes);
  const audience = given.get('audience') === 'me' ? 'me' : 'team';
  return given.get('heading') ?? HEADINGS[widget](localeFor(lang), audience);
};

const linkTo = (product: Product, address: string): Markup => markup('a', [['href', address]], nameOf(product));

/** The link stands alone on its line, and what is the page's own below it. */
const toLink = (product: Product, base: string): readonly Markup[] => [
  markup('p', [], linkTo(product, toAddress(product, base, true))),
  ...(isList(product.custom) ? product.custom : []),
];

export const toTag = (product: Product, base: string): string =>
  toHtml(toElement(product, linkTo(product, toAddress(product, base))));

const toFrame = (product: Product, base: string): string =>
  toHtml(
    markup('iframe', [
      ['src', toAddress(product, base)],
      ['title', nameOf(product)],
      ['width', '100%'],
      // Until its page has said how high it is.
      ['height', String(FRAME[product.widget])],
      ['loading', 'lazy'],
      ['allow', 'clipboard-write'],
      ['referrerpolicy', 'no-referrer'],
    ]),
  );

/** Without what would end the text of a link in a wiki, sign it or make it italic. */
const plain = (text: string): string =>
  text
    .replace(/[[\]|<>{}]|~{3,}|'{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const IN_MARKDOWN = /[\\`*_[\]<>]/g;

const each = (products: readonly Product[], make: (product: Product) => string, between = '\n\n'): string =>
  products.map(make).join(between);

export const scriptLine = (base: string): string =>
  toHtml(
    markup('script', [
      ['src', new URL('lm-widgets.js', base).href],
      ['defer', ''],
    ]),
  );

/** The products in one of the formats. */
export const format = (products: readonly Product[], base: string, wanted: Format): Clip => {
  const address = (product: Product) => toAddress(product, base);
  switch (wanted) {
    case 'link':
      return {
        text: each(products, address),
        html: products.flatMap((product) => toLink(product, base).map(toHtml)).join(''),
      };
    case 'html':
      return { text: each(products, (product) => toTag(product, base), '\n') };
    case 'frame':
      return { text: each(products, (product) => toFrame(product, base), '\n') };
    case 'mediawiki':
      return { text: each(products, (product) => `[${address(product)} ${plain(nameOf(product))}]`) };
    case 'dokuwiki':
      return { text: each(products, (product) => `[[${address(product)}|${plain(nameOf(product))}]]`) };
    case 'markdown':
      return {
        text: each(products, (product) => `[${nameOf(product).replace(IN_MARKDOWN, '\\$&')}](${address(product)})`),
      };
    case 'oembed':
      return { text: each(products, address, '\n') };
    case 'npm':
      return {
        text: [
          'npm install laeringsmiljoe-widgets',
          '',
          ...[...new Set(products.map(({ widget }) => tagOf(widget)))].map(
            (tag) => `import 'laeringsmiljoe-widgets/define/${tag}.js';`,
          ),
          '',
          ...products.map((product) => toTag(product, base)),
        ].join('\n'),
      };
  }
};

/** Own colours, for the administrator: a page's style sheet is not the editor's to change. */
export const toCss = (colours: Readonly<Record<string, string>>, tag: string): string => {
  const lines = Object.entries(colours).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `${tag} {\n${lines.join('\n')}\n}` : '';
};
