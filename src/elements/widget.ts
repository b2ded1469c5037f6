import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AUDIENCES, type Audience } from '../content/audience.js';
import type { Locale } from '../localize/locale.js';
import { addWords, LocaleController } from '../localize/locale-controller.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { ThemeController } from './controllers/theme.js';
import { LmEvent, type EventFields } from './events.js';
import { createHtml, parseTemplatesAsHtml } from './in-xml.js';
import { oneOf, type AllowedValues } from './one-of.js';
import { controlStyles } from './styles/controls.js';
import { hostStyles } from './styles/host.js';
import { tokenStyles } from './styles/tokens.js';
import { renderHeading } from './templates/heading.js';
import { DENSITIES, SCHEMES, THEMES, type Density, type Scheme, type Theme } from './themes.js';

/**
 * What all widgets share: language, form of address, heading, look, announcements, events.
 *
 * @attr {string} lang - The language, a tag of BCP 47: `da`, `en`, or one whose words the page has added. Default: the nearest `lang` around it, else Danish. A language without words falls back (`de` to English, others to Danish). Later changes are followed.
 */
export abstract class Widget extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, hostStyles, controlStyles];

  /** Words of a further language: for scripts that add them. */
  static readonly addWords = addWords;

  /**
   * The allowed values of the properties that have a list of them (`@oneOf`).
   *
   * @internal
   */
  static allowedValues: AllowedValues = new Map();

  /** Who is spoken to: `team` (Danish "I") or `me` (Danish "du"). Default `team`; another value means the default. */
  @oneOf(AUDIENCES) @property() audience: Audience = 'team';

  /** The heading. Default: the catalogue's. Empty: no heading. */
  @property() heading: string | undefined;

  /** The line below the heading. Default: the catalogue's. Empty: no line. */
  @property() intro: string | undefined;

  /** The level of the heading, 2 to 6 (1 where the widget is the page). Default 2; another value means the default. */
  @oneOf([2, 1, 3, 4, 5, 6])
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6 = 2;

  /**
   * The look: `neutral` (our own), `fluent`, `bootstrap`, `dkfds`, `inherit` (the page's colours and no others), or
   * `auto`, which recognises the page. Default `auto`; another value means the default.
   */
  @oneOf(THEMES) @property() theme: Theme = 'auto';

  /** `light`, `dark`, or `auto`: what the page declares by `color-scheme`. Default `auto`; another value means the default. */
  @oneOf(SCHEMES) @property() scheme: Scheme = 'auto';

  /** `comfortable` or `compact`: smaller spaces, targets of 24 px (WCAG 2.5.8). Default `comfortable`; another value means the default. */
  @oneOf(DENSITIES) @property() density: Density = 'comfortable';

  readonly #language = new LocaleController(this);
  readonly #theme = new ThemeController(this);
  /** Why the last rendering failed: said once. */
  #renderError = '';
  /** What is being lazy-loaded. */
  readonly #loading = new Set<Promise<void>>();
  /** Keeps what stands inside the tag in sight until the first rendering has succeeded. */
  #fallback: HTMLElement | undefined;

  /**
   * The locale in which the widget speaks at this moment.
   *
   * @internal
   */
  get locale(): Locale {
    return this.#language.locale;
  }

  /**
   * Awaits a lazily loaded value, applies it and requests an update. Logs a warning on rejection; the widget stays as it is.
   *
   * @internal
   */
  load<T>(loading: Promise<T>, apply: (value: T) => void): void {
    const done = loading
      .then((value) => {
        apply(value);
        this.requestUpdate();
      })
      .catch((error: unknown) => console.warn(`<${this.localName}> ${describe(error)}`))
      .finally(() => this.#loading.delete(done));
    this.#loading.add(done);
  }

  /**
   * Renders before this returns, once the widget has been rendered: a browser that prints waits for nothing.
   *
   * @internal
   */
  renderNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  /**
   * Dispatches an event: `lm-ready` and `lm-error`, and what the user did.
   *
   * @internal
   */
  fire<T extends keyof EventFields>(type: T, fields: EventFields[T]): void {
    this.dispatchEvent(new LmEvent(type, this.localName, fields));
  }

  /**
   * Says to screen readers what no control says itself.
   *
   * @internal
   */
  announce(message: string, delay?: number): void {
    announce(message, this.locale.lang, this, delay);
  }

  /**
   * Moves focus to a control in the shadow tree, once what has changed is rendered.
   *
   * @internal
   */
  async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    if (!this.#loading.size) return result;
    await Promise.all(this.#loading);
    // What was loaded may load more.
    return this.getUpdateComplete();
  }

  protected override createRenderRoot(): ReturnType<LitElement['createRenderRoot']> {
    const root = super.createRenderRoot();
    // What a server has rendered is in sight already.
    if (!root.hasChildNodes()) root.append((this.#fallback = createHtml('slot')));
    parseTemplatesAsHtml();
    return root;
  }

  protected override scheduleUpdate(): ReturnType<LitElement['scheduleUpdate']> {
    return this.#language.isReady ? super.scheduleUpdate() : this.#language.ready.then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // Once: Prototype's `remove` throws for what stands nowhere.
    this.#fallback?.remove();
    this.#fallback = undefined;
  }

  /** One failed rendering does not end the widget: Lit renders again at the next change. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#renderError = '';
    } catch (error) {
      // Of an error in a setter Lit does not recover by itself.
      this.isUpdatePending = false;
      const text = describe(error);
      if (text === this.#renderError) return;
      this.#renderError = text;
      console.error(`<${this.localName}> could not be rendered:`, error);
      this.fire('lm-error', { reason: 'rendering' });
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { allowedValues, elementProperties } = this.constructor as typeof Widget;
    for (const [name, allowed] of allowedValues) {
      const value: unknown = Reflect.get(this, name);
      if (!changed.has(name) || allowed.some((other) => other === value)) continue;
      if (value !== null && value !== undefined)
        this.reportMisuse(name, `use one of ${allowed.filter(Boolean).join(', ')}, not “${describe(value)}”`);
      Reflect.set(this, name, allowed[0]);
    }
    for (const [name, { attribute, state, type = String }] of elementProperties) {
      if (attribute === false || state || type !== String || !changed.has(name)) continue;
      const value: unknown = Reflect.get(this, name);
      if (typeof value === 'string' || value === null || value === undefined) continue;
      this.reportMisuse(String(name), `use a text, not “${describe(value)}”`);
      Reflect.set(this, name, undefined);
    }
  }

  protected override firstUpdated(): void {
    this.fire('lm-ready', {});
  }

  /** Warns of something that the page has set and that cannot be used, and says what can. */
  protected reportMisuse(reason: string, use: string): void {
    console.warn(`<${this.localName}> ${reason}: ${use}`);
    this.fire('lm-error', { reason });
  }

  /** Puts the content under the heading, in a section that is named by it and says its language. */
  protected renderSection(heading: string, intro: string, ...[first, second, third]: unknown[]): TemplateResult {
    const title = this.heading ?? heading;
    const line = this.intro ?? intro;
    return html`
      <section
        class="theme-${this.theme === 'auto' ? this.#theme.detected : this.theme} scheme-${this.scheme} ${this.density}"
        lang=${this.locale.lang}
        dir=${this.locale.dir}
        aria-labelledby=${title ? 'heading' : nothing}
        aria-label=${title ? nothing : heading}
      >
        ${title ? renderHeading(this.headingLevel, title, { id: 'heading', part: 'heading', focusable: true }) : nothing}
        ${line ? html`<p part="intro" class="intro">${line}</p>` : nothing} ${first} ${second} ${third}
      </section>
    `;
  }
}

/** A value of any type, in a warning. A cyclic object or one without a prototype has no text. */
const describe = (value: unknown): string => {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
};
