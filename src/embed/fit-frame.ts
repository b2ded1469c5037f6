/** Pixels by which sizes of a page differ without a reason. */
const NEAR = 2;

const sizeOf = (element: Element, ...names: readonly string[]): number => {
  const style = getComputedStyle(element);
  let sum = 0;
  for (const name of names) sum += parseFloat(style.getPropertyValue(name)) || 0;
  return sum;
};
const borders = (element: Element): number => sizeOf(element, 'border-top-width', 'border-bottom-width');
const edges = (element: Element): number => borders(element) + sizeOf(element, 'padding-top', 'padding-bottom');
const isBorderBox = (element: Element): boolean => getComputedStyle(element).boxSizing === 'border-box';

/** Sets styles, and returns what takes them back. */
const setStyles = ({ style }: HTMLElement, styles: Readonly<Record<string, string>>): (() => void) => {
  const names = Object.keys(styles);
  const before = names.map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const);
  for (const name of names) style.setProperty(name, styles[name] ?? '');
  return () => {
    for (const args of before) style.setProperty(...args);
  };
};

/** The boxes around an element as far as what scrolls, or is the page. */
const boxesAround = (element: Element): HTMLElement[] => {
  const root = element.getRootNode();
  const box = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  if (!(box instanceof HTMLElement) || box === document.body) return [];
  const { display, overflowY } = getComputedStyle(box);
  if (/auto|scroll/.test(overflowY)) return [];
  // Lines and what is no box have no height of their own.
  return [...(/^(inline|contents)$/.test(display) ? [] : [box]), ...boxesAround(box)];
};

const isOverfull = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + NEAR;

/** Whether an element lies on something that follows it, or that follows the boxes around it. */
const isOverNext = (frame: Element, boxes: readonly Element[]): boolean => {
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  const isUnder = (next: Element): boolean => {
    const box = next.getBoundingClientRect();
    const isApart = box.top >= bottom - NEAR || box.bottom <= top || box.left >= right || box.right <= left;
    // What floats over the page is meant to.
    return !isApart && !/absolute|fixed|sticky/.test(getComputedStyle(next).position);
  };
  for (const element of [frame, ...boxes]) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) if (isUnder(next)) return true;
  }
  return false;
};

/** In a box with a ratio, which the frame fills: the box gets the height. */
const fitBox = (frame: HTMLElement, height: number): void => {
  const box = frame.offsetParent;
  if (!(box instanceof HTMLElement) || box === document.body || getComputedStyle(frame).position !== 'absolute') return;
  const fills = (): boolean =>
    Math.abs(frame.offsetTop) <= NEAR && Math.abs(frame.offsetHeight - box.clientHeight) <= edges(frame) + NEAR;
  const isAlone = [...box.children].every((child) => child === frame || !(child as HTMLElement).offsetHeight);
  if (!isAlone || !fills()) return;
  const takeBack = [
    // Its border is within the box.
    setStyles(frame, { 'box-sizing': 'border-box' }),
    setStyles(box, {
      height: `${height + (isBorderBox(box) ? borders(box) : 0)}px`,
      // Else the height would make it wide.
      'aspect-ratio': 'auto',
      'padding-top': '0',
      'padding-bottom': '0',
    }),
  ];
  if (!fills() || isOverNext(frame, boxesAround(frame))) for (const undo of takeBack) undo();
};

/**
 * Gives a frame the height of what is in it, without its covering what follows: the box around it grows as well, or the
 * frame keeps its height and scrolls.
 */
export const fitFrame = (frame: HTMLElement, height: number): void => {
  const outer = height + edges(frame);
  if (/absolute|fixed/.test(getComputedStyle(frame).position)) {
    fitBox(frame, outer);
    return;
  }
  const takeBack = [setStyles(frame, { height: `${isBorderBox(frame) ? outer : height}px` })];
  const boxes = boxesAround(frame);
  const isCut = () => boxes.some((box) => /hidden|clip/.test(getComputedStyle(box).overflowY) && isOverfull(box));
  if (!isCut() && !isOverNext(frame, boxes)) return;
  const box = boxes.find(isOverfull);
  if (box) takeBack.push(setStyles(box, { height: 'auto', 'aspect-ratio': 'auto' }));
  if (isCut() || isOverNext(frame, boxes)) for (const undo of takeBack.reverse()) undo();
};
