/** What holds an address, taken out of sight where it is: whoever has put it there finds it there. */
interface Cover {
  readonly address: string;
  /** Whether the page has hidden it itself. */
  readonly isHiddenByPage: boolean;
  /** Takes it out of sight. Returns whether the page had brought it into sight again. */
  hide(): boolean;
  /** Brings it into sight, as the page has left it. */
  show(): void;
}

/** Whether an element is out of sight by a cover, of this page or of what an earlier one was kept as. */
export const isCovered = ({ style, hidden }: HTMLElement): boolean =>
  hidden && style.display === 'none' && style.getPropertyPriority('display') === 'important';

/** By attribute, and by a style that no rule of a page overrides. */
export class ElementCover implements Cover {
  readonly #element: HTMLElement;
  #isCovering = false;
  /** What the page itself says. */
  #hidden: string | null = null;
  #display = '';
  #priority = '';

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#isCovering = isCovered(element);
  }

  get address(): string {
    return this.#element.getAttribute('href') ?? '';
  }

  get isHiddenByPage(): boolean {
    return this.#hidden !== null || this.#display === 'none';
  }

  hide(): boolean {
    const element = this.#element;
    const { style } = element;
    if (isCovered(element)) return false;
    const [display, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    if (!this.#isCovering || display !== 'none' || priority !== 'important') {
      [this.#display, this.#priority] = [display, priority];
    }
    const hidden = element.getAttribute('hidden');
    // Of what the cover has set, only the page takes anything away.
    if (!this.#isCovering || hidden === null) this.#hidden = hidden;
    element.setAttribute('hidden', '');
    style.setProperty('display', 'none', 'important');
    const isAgain = this.#isCovering;
    this.#isCovering = true;
    return isAgain;
  }

  show(): void {
    if (!this.#isCovering) return;
    this.#isCovering = false;
    const element = this.#element;
    const { style } = element;
    if (this.#hidden === null) element.removeAttribute('hidden');
    else element.setAttribute('hidden', this.#hidden);
    style.removeProperty('display');
    if (this.#display) style.setProperty('display', this.#display, this.#priority);
    // Read before: WebKit else writes an empty one again.
    else if (!element.getAttribute('style')) element.removeAttribute('style');
  }
}

/** In the place of a text: nothing to see, and not empty, for `normalize()`, as scripts that mark words call it, takes empty texts away. */
const SPACE = ' ';

/** A text has no attributes: a space takes its place, and it stays where it is. */
export class TextCover implements Cover {
  readonly isHiddenByPage = false;
  readonly #text: Text;
  #data = '';

  constructor(text: Text) {
    this.#text = text;
  }

  get address(): string {
    const { data } = this.#text;
    return (data === SPACE ? this.#data : data).trim();
  }

  hide(): boolean {
    const { data } = this.#text;
    if (data === SPACE) return false;
    const isAgain = data === this.#data;
    this.#data = data;
    this.#text.data = SPACE;
    return isAgain;
  }

  show(): void {
    const data = this.#data;
    this.#data = '';
    // What the page has written since is its own.
    if (data && this.#text.data === SPACE) this.#text.data = data;
  }
}
