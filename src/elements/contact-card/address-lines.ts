/** What an editor wrote, as the lines that are seen. A link is its text, with what it leads to where that is not in it. */
import { CALLS, tidy } from '../../contacts/pieces.js';
import type { Line } from '../../contacts/fields.js';
import { parsePhone } from '../../localize/phone.js';
import { isFallback } from './fallback.js';
import { isElement, isLink, isText } from './node-kinds.js';

const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|td|th|ul|caption)$/;
/** Nothing in these is seen. */
const UNSEEN = 'script, style, template, noscript, svg, [hidden], select, object';
/** What an address in a link stands for; as it is where it is badly written. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Outlook has a link lead over a server of its own. */
const withoutDetour = (url: URL): string =>
  (url.hostname.endsWith('.safelinks.protection.outlook.com') && url.searchParams.get('url')) || url.href;

/** What is said around the text of a link, or in its place, so that the line says where it leads. */
interface LinkText {
  readonly before?: string;
  readonly instead?: string;
  readonly after?: string;
}

const callText = (text: string, target: string): LinkText => {
  // What is seen is what is meant: of a link that was copied along with another name only the text was changed.
  const phone = parsePhone(`tel:${target}`);
  const seen = parsePhone(text);
  if (seen) {
    const isSame = phone?.number === seen.number && !seen.extension;
    return { before: CALLS, ...(isSame ? { after: phone.suffix } : {}) };
  }
  if (!phone) return text.includes(target) ? { before: CALLS } : { after: ` ${CALLS}${target} ` };
  const isShown = digitsOf(text).includes(digitsOf(phone.written).slice(-8));
  return isShown ? {} : { after: ` ${CALLS}${phone.number}${phone.suffix} ` };
};

const mailText = (text: string, target: string): LinkText => ({
  after: target
    .split(/[,;]/)
    .map((address) => (text.toLowerCase().includes(address.trim().toLowerCase()) ? '' : ` ${address.trim()} `))
    .join(''),
});

const webText = (text: string, link: HTMLAnchorElement): LinkText => {
  if (!text || !/^https?:$/.test(link.protocol) || link.getAttribute('href')?.startsWith('#')) return {};
  const url = withoutDetour(new URL(link.href));
  const shown = text.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(shown) && url.toLowerCase().includes(shown.toLowerCase()))
    return { instead: url };
  return { after: ` ${url} ` };
};

const linkText = (link: HTMLAnchorElement): LinkText => {
  const text = tidy(link.textContent);
  const [, scheme = '', rest = ''] = /^\s*([a-z][a-z\d+.-]*):([^]*)$/i.exec(link.getAttribute('href') ?? '') ?? [];
  const target = decode(rest.split('?', 1)[0] ?? '').trim();
  if (/^(?:tel|callto)$/i.test(scheme)) return target ? callText(text, target) : {};
  if (/^mailto$/i.test(scheme)) return target ? mailText(text, target) : {};
  return webText(text, link);
};

const WEIGHTS =
  'strong, b, h1, h2, h3, h4, h5, h6, th, [style*="font-weight: bold"], [style*="font-weight:bold"], [style*="font-weight: 700"]';

/** How a text looks, by what is around it. */
interface Look {
  readonly isStrong: boolean;
  readonly isHeading: boolean;
  /** Whether line ends of the source are seen. */
  readonly isPre: boolean;
}

/** Reads an element line by line, as it is seen. */
class LineReader {
  readonly lines: Line[] = [];
  readonly #without: readonly Node[];
  #runs: (Look & { readonly text: string })[] = [];

  constructor(without: readonly Node[]) {
    this.#without = without;
  }

  read(node: Node, look: Look): void {
    if (isFallback(node)) return;
    if (isText(node)) this.#readText(node, look);
    else if (isElement(node) && !node.matches(UNSEEN)) this.#readElement(node, look);
  }

  /** Ends the line, if anything is in it. */
  end(): void {
    const runs = this.#runs;
    this.#runs = [];
    const text = tidy(runs.map((run) => run.text).join(''));
    if (!text) return;
    const isSeen = (run: { readonly text: string }): boolean => run.text.replaceAll(CALLS, '').trim() !== '';
    const plain = runs.findIndex((run) => !run.isStrong && isSeen(run));
    const strong = runs.slice(0, plain < 0 ? undefined : plain).filter((run) => run.isStrong);
    this.lines.push({
      text,
      strong: tidy(strong.map((run) => run.text.replaceAll('\t', ' ')).join('')),
      isHeading: runs.some((run) => run.isHeading && isSeen(run)),
    });
  }

  #readText(node: Text, look: Look): void {
    if (isBetweenFields(node)) {
      this.end();
      return;
    }
    const text = node.data.replaceAll(CALLS, '');
    (look.isPre ? text.split(/\r\n?|\n/) : [text]).forEach((part, i) => {
      if (i) this.end();
      this.#add(part.replace(/\s+/g, ' '), look);
    });
  }

  #readElement(element: Element, around: Look): void {
    const { localName } = element;
    if (this.#without.includes(element) || localName === 'br' || localName === 'hr') {
      this.end();
      return;
    }
    const look = {
      isStrong: around.isStrong || element.matches(WEIGHTS),
      isHeading: around.isHeading || /^h[1-6]$/.test(localName),
      isPre: around.isPre || localName === 'pre',
    };
    if (isLink(element)) this.#readLink(element, look);
    else if (BLOCK.test(localName)) this.#readBlock(element, look);
    else this.#readChildren(element, look);
  }

  #readChildren(element: Element, look: Look): void {
    for (const child of element.childNodes) this.read(child, look);
  }

  #readLink(link: HTMLAnchorElement, look: Look): void {
    const { before = '', instead, after = '' } = linkText(link);
    const plain = { ...look, isStrong: false, isHeading: false };
    this.#add(before, plain);
    if (instead) this.#add(instead, look);
    else this.#readChildren(link, look);
    this.#add(after, plain);
  }

  /** A block is lines of its own; a cell, or what a term stands for, goes on in the line of the one before it. */
  #readBlock(block: Element, look: Look): void {
    const isCell = isPlainCell(block);
    if (isCell && !block.matches('dt') && this.#runs.length) this.#add('\t', { ...look, isStrong: false });
    else this.end();
    this.#readChildren(block, look);
    if (!isCell || !block.nextElementSibling?.matches('td, th, dd')) this.end();
  }

  #add(text: string, look: Look): void {
    if (text) this.#runs.push({ ...look, text });
  }
}

/** The lines of an element but for what is in those named. Where none is marked as such, line ends of the source are. */
export const linesOf = (root: Element, without: readonly Node[] = []): Line[] => {
  const isMarked = [...root.querySelectorAll('*')].some(({ localName }) => localName === 'br' || BLOCK.test(localName));
  const reader = new LineReader(without);
  reader.read(root, { isStrong: false, isHeading: false, isPre: !isMarked });
  reader.end();
  return reader.lines;
};

/** `<span class="fn">…</span>` and `<span class="title">…</span>`, each on a line of the source. */
const isBetweenFields = (node: Text): boolean => {
  const [before, after] = [node.previousElementSibling, node.nextElementSibling];
  return (
    /^\s*\n\s*$/.test(node.data) &&
    Boolean(before?.className && after?.className && before.className !== after.className)
  );
};

/** A cell or a term of one line. */
const isPlainCell = (node: Element): boolean =>
  node.matches('td, th, dt, dd') && !node.querySelector('br, p ~ p, div ~ div, table, ul, ol');
