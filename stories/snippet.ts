/** What an editor pastes, for the panel beside a story. */
import { toAddress, toElement, type Product } from '../src/site/product.js';
import { toHtml } from '../src/site/markup.js';
import { widgetOf } from '../src/widgets.js';

const BASE = 'https://intranet.example/widgets/';

export type Args = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Attributes out of the controls: a switch is there or not, what is empty was not touched. */
export const attributesOf = (args: Args): readonly (readonly [name: string, value: string])[] =>
  Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === false) return [];
    return [[name, value === true ? '' : String(value)] as const];
  });

export const snippet = (tag: string, args: Args): string => {
  const widget = widgetOf(tag)?.name;
  if (!widget) throw new Error(`<${tag}> is no widget`);
  const attributes = attributesOf(args);
  const product: Product = { lang: 'da', widget, attributes, custom: [], customLines: [] };
  return [
    '<!-- A link, for any editor. Where the script is installed, it becomes the widget. -->',
    toAddress(product, BASE),
    '',
    '<!-- Or HTML, where it may be written. -->',
    `<script src="${BASE}lm-widgets.js" defer></script>`,
    toHtml(toElement(product)),
  ].join('\n');
};
