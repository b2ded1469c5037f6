/** What an editor wrote, as the lines that are seen. A link is its text, with what it leads to where that is not in it. */
import { CALLS, tidy } from '../../contacts/pieces.js';
import type { Line } from '../../contacts/fields.js';
import { parsePhone } from '../../localize/phone.js';
import { isFallback } from './fallback.js';

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
  if (parsePhone(text)) return { before: CALLS };
  const phone = parsePhone(`tel:${target}`);
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
  return link.hasAttribute('href') ? webText(text, link) : {};
};

interface Run {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isHeading: boolean;
}

const WEIGHTS =
  'strong, b, h1, h2, h3, h4, h5, h6, th, [style*="font-weight: bold"], [style*="font-weight:bold"], [style*="font-weight: 700"]';

/** The lines of an element but for what is in those named. Where none is marked as such, line ends of the source are. */
export const linesOf = (root: Node, without: readonly Node[] = []): Line[] => {
  const isMarked =
    root instanceof Element &&
    [...root.querySelectorAll('*')].some(({ localName }) => localName === 'br' || BLOCK.test(localName));
  const lines: Line[] = [];
  let runs: Run[] = [];
  const end = (): void => {
    const text = tidy(runs.map((run) => run.text).join(''));
    if (text) {
      const strong: string[] = [];
      for (const run of runs) {
        if (run.isStrong) strong.push(run.text);
        else if (run.text.replaceAll(CALLS, '').trim()) break;
      }
      lines.push({
        text,
        strong: tidy(strong.join('').replaceAll('\t', ' ')),
        isHeading: runs.some(({ isHeading, text: said }) => isHeading && said.trim()),
      });
    }
    runs = [];
  };
  const add = (text: string, isStrong: boolean, isHeading: boolean): void =>
    void runs.push({ text, isStrong, isHeading });
  const visit = (node: Node, isStrong: boolean, isHeading: boolean, isPre: boolean): void => {
    if (node instanceof Text) {
      if (isFallback(node)) return;
      if (isBetweenFields(node)) {
        end();
        return;
      }
      const text = node.data.replaceAll(CALLS, '');
      const parts = isPre || !isMarked ? text.split(/\r\n?|\n/) : [text.replace(/\s+/g, ' ')];
      parts.forEach((part, i) => {
        if (i) end();
        add(part.replace(/\s+/g, ' '), isStrong, isHeading);
      });
      return;
    }
    if (!(node instanceof Element) || node.matches(UNSEEN) || isFallback(node)) return;
    if (without.includes(node)) {
      end();
      return;
    }
    const { localName } = node;
    if (localName === 'br' || localName === 'hr') {
      end();
      return;
    }
    const strong = isStrong || node.matches(WEIGHTS);
    const heading = isHeading || /^h[1-6]$/.test(localName);
    const children = () => {
      for (const child of node.childNodes) visit(child, strong, heading, isPre || localName === 'pre');
    };
    if (node instanceof HTMLAnchorElement) {
      const { before, instead, after } = linkText(node);
      if (before) add(before, false, false);
      if (instead) add(instead, strong, heading);
      else children();
      if (after) add(after, false, false);
      return;
    }
    if (!BLOCK.test(localName)) {
      children();
      return;
    }
    // A cell, or what a term stands for, goes on in the line of the one before it.
    const goesOn =
      (localName === 'td' || localName === 'th' || localName === 'dd') && runs.length > 0 && isPlainCell(node);
    if (goesOn) add('\t', false, false);
    else end();
    children();
    if (!isPlainCell(node) || !node.nextElementSibling?.matches('td, th, dd')) end();
  };
  visit(root, false, false, false);
  end();
  return lines;
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
