/** The lines of an editor's HTML, as they are seen: whatever elements an editor has put around the words. */

/** Text in one format. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export type Line = readonly Run[];

type Format = Omit<Run, 'text'>;

const BLOCKS =
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, menu, ol, p, pre, section, summary, table, tbody, td, th, thead, tr, ul';
const UNSEEN =
  'script, style, template, noscript, svg title, svg desc, select, textarea, button, [hidden], [aria-hidden="true"]';
/** Classes of icon fonts; the text in such an element, if there is any, is the name of the icon. */
const ICON = /^(fa[srlbd]?|fa-.+|material-.+|glyphicon.*|bi|bi-.+|icon|icon-.+|dashicons.*|ms-icon.*)$/i;
/** A source is wrapped at some 80 characters, indents included; a line shorter than this was ended by whoever wrote it. */
const WRAPPED = 50;

export const LISTS = 'ol, ul, menu, dl, [role="list"]';

const isIcon = (element: Element): boolean =>
  element.matches('i, em, span') &&
  [...element.classList].some((name) => ICON.test(name)) &&
  !/\s/.test(element.textContent.trim());

/** What is neither read nor shown. */
export const isUnseen = (element: Element): boolean => element.matches(UNSEEN) || isIcon(element);

/** An element's style may say otherwise: Google Docs puts a `b` of normal weight around everything. */
const formatOf = (element: Element, { isBold, isItalic }: Format): Format => {
  const { fontWeight = '', fontStyle = '' } = (element as Partial<HTMLElement>).style ?? {};
  return {
    isBold: fontWeight
      ? fontWeight.startsWith('bold') || Number(fontWeight) >= 600
      : isBold || element.matches('strong, b, h1, h2, h3, h4, h5, h6'),
    isItalic: fontStyle ? fontStyle === 'italic' : isItalic || element.matches('em, i'),
  };
};

/** A line end in the source is one where somebody has ended a line: not where the source is wrapped. */
const splitSource = (text: string, isPre: boolean): readonly string[] => {
  if (isPre) return text.split('\n');
  const lines: string[] = [];
  for (const line of text.split(/\n\s*(?=[^\s\p{Ll}])/u)) {
    const before = lines.at(-1);
    const isEnd = before === undefined || (before.trim() && before.trim().length < WRAPPED);
    if (isEnd) lines.push(line);
    else lines[lines.length - 1] = `${before} ${line}`;
  }
  return lines;
};

// By their kind, for a node may come from a frame, which has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The lines of a node, those without a visible character left out. `without` is passed over. */
export const linesOf = (root: Node, without = ''): readonly Line[] => {
  const lines: Run[][] = [[]];
  const end = (): void => void lines.push([]);
  const visit = (node: Node, format: Format): void => {
    if (isText(node)) {
      splitSource(node.data, Boolean(node.parentElement?.closest('pre'))).forEach((text, i) => {
        if (i) end();
        lines.at(-1)?.push({ text, ...format });
      });
      return;
    }
    if (!isElement(node) || (node !== root && isUnseen(node))) return;
    if (node !== root && without && node.matches(without)) {
      end();
      return;
    }
    const isBlock = node.matches(BLOCKS);
    if (isBlock || node.matches('br')) end();
    for (const child of node.childNodes) visit(child, node === root ? format : formatOf(node, format));
    if (isBlock) end();
  };
  visit(root, { isBold: false, isItalic: false });
  return lines.filter(hasText);
};

/** Spaces of all kinds, and what editors leave where the cursor was, are no text. */
export const clean = (text: string): string => text.replace(/[\s\u200B\u2060]+/g, ' ').trim();

export const textOf = (line: Line): string => clean(line.map(({ text }) => text).join(''));

const hasText = (line: Line): boolean => textOf(line) !== '';
