/** Contrast as WCAG 2.2 computes it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), from what the browser paints. */

type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any CSS colour, by painting it. */
const parse = (color: string): Color => {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};

const over = ([r, g, b, a]: Color, [R, G, B]: Color): Color => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

const luminance = (color: Color): number => {
  const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const ratio = (a: Color, b: Color): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const around = (element: Element): Element | null =>
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/** What is painted behind an element's content. */
const ground = (element: Element | null): Color => {
  if (!element) return [255, 255, 255, 1];
  const own = parse(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(around(element)));
};

const shown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden');

export interface Weak {
  readonly what: string;
  readonly ratio: number;
}

const weak = (what: string, value: number, least: number): Weak[] =>
  value < least ? [{ what, ratio: Math.round(value * 100) / 100 }] : [];

/** Texts below `text` and borders of controls below 3:1. */
export const findWeakContrast = (widget: Element, text: number): Weak[] => {
  const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(shown);
  const texts = elements
    .filter((el) => [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .flatMap((el) => {
      const back = ground(el);
      const words = el.textContent.trim().slice(0, 40);
      return weak(words, ratio(over(parse(getComputedStyle(el).color), back), back), text);
    });
  const controls = elements
    .filter((el) => el.matches('textarea, select, input[type=text], button, .card.choice'))
    .flatMap((el) => {
      const outside = ground(around(el));
      const { borderTopColor } = getComputedStyle(el);
      const edge = ratio(over(parse(borderTopColor), outside), outside);
      // A filled button is known by its words; they have been looked at above.
      return el.matches('.primary') ? [] : weak(`border of ${el.localName} ${el.id}`, edge, 3);
    });
  const states = elements
    .filter((el) => el.matches('.bar > .on, :checked'))
    .flatMap((el) => {
      const { backgroundColor, accentColor } = getComputedStyle(el);
      const color = parse(el.matches('.on') ? backgroundColor : accentColor);
      return weak(`state of ${el.localName} ${el.id}`, ratio(color, ground(around(el))), 3);
    });
  return [...texts, ...controls, ...states];
};
