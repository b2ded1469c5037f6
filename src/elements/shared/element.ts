import { render } from 'lit/html.js';

/** Something that lives and ends with an element's place in the page. */
export interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
}

export interface PropertyOptions {
  /** The name of the attribute; `false` for none. Default: the property's name. */
  readonly attribute?: string | false;
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

/** The properties by the names of their attributes. */
const byAttribute = (properties: Properties): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(properties).flatMap(([name, { attribute = name }]) =>
      attribute ? [[attribute.toLowerCase(), name]] : [],
    ),
  );

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
    return [...byAttribute(this.properties).keys()];
  }

  readonly #values = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  /** What a page has set before the element was defined. It would hide the accessors, so it is set again later. */
  readonly #early: object = { ...(this as object) };
  #changes = new Map<string, unknown>();
  #update: Promise<void> | undefined;
  #rendered = false;

  constructor() {
    super();
    for (const name of Object.keys(this.#early)) Reflect.deleteProperty(this, name);
  }

  /** Fulfilled when what has been changed so far can be seen. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /** Renders soon. */
  requestUpdate(name?: string, old?: unknown): void {
    if (name !== undefined && !this.#changes.has(name)) this.#changes.set(name, old);
    if (this.shadowRoot) this.#update ??= Promise.resolve().then(() => this.#render());
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof LmElement;
    const name = byAttribute(properties).get(attribute) ?? '';
    const type = properties[name]?.type;
    const number = type === Number && value !== null ? Number(value) : value;
    Reflect.set(this, name, type === Boolean ? value !== null : number);
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
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

  /** Before each rendering: the place to make what is rendered of what was changed. */
  protected abstract willUpdate(changes: Changes): void;
  /** After the first rendering. */
  protected firstUpdated(): void {}
  protected abstract render(): unknown;

  #render(): void {
    this.willUpdate(this.#changes);
    this.#changes = new Map();
    this.#update = undefined;
    if (this.shadowRoot) render(this.render(), this.shadowRoot, { host: this });
    if (!this.#rendered) this.firstUpdated();
    this.#rendered = true;
  }
}
