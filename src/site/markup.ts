import { escapeHtml } from '../export/escape-html.js';

/** Markup as data: what is previewed and what is copied come from the same. */
export interface Markup {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly inside: readonly (Markup | string)[];
}

export const markup = (
  tag: string,
  attributes: Markup['attributes'] = [],
  ...inside: readonly (Markup | string)[]
): Markup => ({ tag, attributes, inside });

/** In one line: WordPress and others put paragraphs where a line ends. */
export const toHtml = (node: Markup | string): string => {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, inside } = node;
  const named = attributes.map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`));
  const start = `<${tag}${named.join('')}>`;
  return tag === 'br' ? start : `${start}${inside.map(toHtml).join('')}</${tag}>`;
};

export const toDom = (node: Markup | string): Node => {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  element.append(...node.inside.map(toDom));
  return element;
};
