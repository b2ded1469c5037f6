/** What the builder gives, put where it says, shows what the preview showed. */
import { productsOf } from '../../src/site/builder/products.js';
import { expect } from 'chai';
import { format } from '../../src/site/builder/formats.js';
import { toDom } from '../../src/site/markup.js';
import { toElement, type Product } from '../../src/site/product.js';
import { TAGS } from '../../src/widgets.js';
import { CONFIGS } from '../support/builder-configs.js';
import { openFrame, openHost } from '../support/host-page.js';
import { waitFor } from '../support/page.js';

const BASE = `${location.origin}/dist/web/`;
const WIDGETS = TAGS.join();

/** All that is read in a widget; what is open or on paper alone counts too. */
const textOf = (widget: Element | undefined): string => {
  const section = widget?.shadowRoot?.querySelector('section');
  if (!section) throw new Error('not yet');
  const { lang, className, textContent } = section;
  // The address of the page, at the end of what is printed, is another one.
  return `${lang} ${className} ${textContent.replace(/\s+/g, ' ').replace(/(Kilde|Source): \S+/g, '')}`;
};

/** Puts something into a page, and reads the widgets that come of it. */
const read = async (document: Document, nodes: readonly Node[], count: number): Promise<string[]> => {
  const place = document.createElement('div');
  place.append(...nodes.map((node) => document.adoptNode(node)));
  document.body.append(place);
  const found = await waitFor(
    () => {
      const widgets = [...place.querySelectorAll(WIDGETS)];
      if (widgets.length !== count) throw new Error(`${String(widgets.length)} of ${String(count)} widgets`);
      return widgets.map(textOf);
    },
    { timeout: 5000 },
  );
  place.remove();
  return found;
};

// Made by the page that they are put into: what is made elsewhere has other classes.
const parse = (html: string, page = document): Node[] => {
  const template = page.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
};

const link = (page: Document, href: string, text: string): HTMLElement => {
  const paragraph = page.createElement('p');
  paragraph.append(Object.assign(page.createElement('a'), { href, textContent: text }));
  return paragraph;
};

/** As the wikis and Markdown read a link on a line of its own. */
const LINKS = {
  mediawiki: /^\[(\S+) ([^\]]+)\]$/,
  dokuwiki: /^\[\[([^|\]]+)\|([^\]]+)\]\]$/,
  markdown: /^\[((?:\\.|[^\]\\])+)\]\(([^()\s]+)\)$/,
} as const;

const linksOf = (page: Document, text: string, kind: keyof typeof LINKS): Node[] =>
  text.split('\n\n').map((line) => {
    const [, first = '', second = ''] = LINKS[kind].exec(line) ?? [];
    expect(first, line).not.to.equal('');
    return kind === 'markdown' ? link(page, second, first) : link(page, first, second);
  });

const bare = (page: Document, address: string): HTMLElement =>
  Object.assign(page.createElement('p'), { textContent: address });

const frameText = async (html: string): Promise<string> => {
  const [frame] = parse(html) as HTMLIFrameElement[];
  const attributes = Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]));
  expect(attributes['title']).not.to.equal('');
  const opened = openFrame(attributes['src'] ?? '', attributes);
  return waitFor(() => textOf(opened.contentDocument?.querySelector(WIDGETS) ?? undefined), { timeout: 5000 });
};

describe('what the builder gives', () => {
  it('is tried with thirty configurations at least', () => {
    expect(Object.keys(CONFIGS)).to.have.length.of.at.least(30);
  });

  for (const [name, config] of Object.entries(CONFIGS)) {
    it(`shows what the preview showed: ${name}`, async () => {
      const products = productsOf(config);
      const n = products.length;
      const make = (wanted: Parameters<typeof format>[2], of: readonly Product[] = products) =>
        format(of, BASE, wanted);
      const page = await openHost('/test/hosts/plain.html');
      const { document } = page;
      const preview = await read(
        page.document,
        products.map((product) => toDom(toElement(product))),
        n,
      );

      const { html = '', text } = make('link');
      expect(await read(document, parse(html, document), n), 'link').to.deep.equal(preview);
      expect(
        await read(
          document,
          text.split('\n\n').map((line) => bare(document, line)),
          n,
        ),
        'link as text',
      ).to.deep.equal(preview);
      expect(await read(document, parse(make('html').text, document), n), 'html').to.deep.equal(preview);
      for (const kind of ['mediawiki', 'dokuwiki', 'markdown'] as const) {
        expect(await read(document, linksOf(document, make(kind).text, kind), n), kind).to.deep.equal(preview);
      }
      expect(make('oembed').text.split('\n')).to.deep.equal(text.split('\n\n'));
      expect(make('npm').text).to.contain(make('html').text.split('\n')[0]);
      for (const [i, product] of products.entries()) {
        expect(await frameText(make('frame', [product]).text), 'frame').to.equal(preview[i]);
      }
      expect(page.faults.filter((fault) => !fault.includes('items without id'))).to.deep.equal([]);
    });
  }

  it('keeps persons out of what servers see', () => {
    for (const name of ['one person', 'one person with everything', 'several contacts']) {
      const config = CONFIGS[name];
      if (!config) throw new Error(name);
      const [address = ''] = format(productsOf(config), BASE, 'oembed').text.split('\n');
      expect(new URL(address).search, name).to.equal('?lang=da');
    }
  });
});
