import { render } from 'lit/html.js';

/** Something that lives and ends with an element's place in the page. */
export interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
}

export interface PropertyOptions {
  /** `false` for none. Default: an attribute of the property's name, `headingLevel` as `heading-level`. */
  readonly attribute?: false;
  /** What an attribute is read as: a number, or whether it is there. Default: text. */
  readonly type?: typeof Number | typeof Boolean;
}

export type Properties = Readonly<Record<string, PropertyOptions>>;

/** Values of properties before the change, by name. */
export type Changes = ReadonlyMap<string, unknown>;

/** Marks a style sheet for editors and formatters; the text is taken as it is. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** One style sheet for all elements that ask for the same text. */
const sheetFor = (text: string): CSSStyleSheet => {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
};

/** Outside a browser there are no elements, but whoever imports a class there must not crash. */
const HTMLElementOrNone = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as never);

/** `headingLevel` as `heading-level`, and back. */
const toAttribute = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();
const toProperty = (attribute: string): string => attribute.replace(/-./g, ([, letter = '']) => letter.toUpperCase());

/** An element that renders anew, once, after however many of its properties have changed. */
export abstract class LmElement extends HTMLElementOrNone {
  static readonly styles: readonly string[] = [];
  static readonly properties: Properties = {};

  /** Read by the browser when the element is defined: the moment to give the properties their accessors. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LmElement): unknown {
          return this.#values.get(name);
        },
        set(this: LmElement, value: unknown) {
          const old = this.#values.get(name);
          this.#values.set(name, value);
          if (!Object.is(value, old)) this.requestUpdate(name, old);
        },
      });
    }
    return Object.keys(this.properties)
      .filter((name) => this.properties[name]?.attribute !== false)
      .map(toAttribute);
  }

  readonly #values = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  /** What a page has set before the element was defined. It would hide the accessors, so it is set again later. */
  #early: object = { ...(this as object) };
  #changes = new Map<string, unknown>();
  #update: Promise<void> | undefined;
  #rendered = false;
  /** What is still to come. */
  readonly #coming = new Set<Promise<void>>();

  constructor() {
    super();
    for (const name of Object.keys(this.#early)) Reflect.deleteProperty(this, name);
  }

  /** Fulfilled when what has been changed so far can be seen. */
  get updateComplete(): Promise<void> {
    const open = [...this.#coming, ...(this.#update ? [this.#update] : [])];
    // What has come may have more come.
    return open.length ? Promise.all(open).then(() => this.updateComplete) : Promise.resolve();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /**
   * Takes in what comes later, and renders with it. Where it does not come, all stays as it is, and the console says so.
   *
   * @internal
   */
  later<T>(coming: Promise<T>, take: (value: T) => void): void {
    const done = coming
      .then(
        (value) => {
          take(value);
          this.requestUpdate();
        },
        (error: unknown) => console.warn(`<${this.localName}> ${String(error)}`),
      )
      .finally(() => this.#coming.delete(done));
    this.#coming.add(done);
  }

  /**
   * Renders soon.
   *
   * @internal
   */
  requestUpdate(name?: string, old?: unknown): void {
    if (name !== undefined && !this.#changes.has(name)) this.#changes.set(name, old);
    if (this.shadowRoot) this.#update ??= Promise.resolve().then(() => this.#render());
  }

  /** Renders before this returns: a browser that prints waits for nothing. */
  protected renderNow(): void {
    if (this.#rendered) this.#render();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof LmElement;
    const name = toProperty(attribute);
    const type = properties[name]?.type;
    const number = type === Number && value !== null ? Number(value) : value;
    Reflect.set(this, name, type === Boolean ? value !== null : number);
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    if (!this.shadowRoot) {
      const { styles } = this.constructor as typeof LmElement;
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = styles.map(sheetFor);
    }
    for (const controller of this.#controllers) controller.hostConnected();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  /** Whether there is all that rendering needs; where not, somebody asks for an update when there is. */
  protected get canRender(): boolean {
    return true;
  }
  /** Before each rendering: the place to make what is rendered of what was changed. */
  protected abstract willUpdate(changes: Changes): void;
  /** After the first rendering. */
  protected firstUpdated(): void {}
  protected abstract render(): unknown;

  #render(): void {
    if (!this.canRender) {
      this.#update = undefined;
      return;
    }
    this.willUpdate(this.#changes);
    this.#changes = new Map();
    this.#update = undefined;
    if (this.shadowRoot) render(this.render(), this.shadowRoot, { host: this });
    if (!this.#rendered) this.firstUpdated();
    this.#rendered = true;
  }
}
