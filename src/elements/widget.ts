import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { AUDIENCES, type Audience } from '../content/audience.js';
import { languageIn } from '../localize/language.js';
import type { Locale } from '../localize/locale.js';
import { addWords, LocaleController } from '../localize/locale-controller.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { LazyLoader, type Loading } from './controllers/lazy-loader.js';
import { ThemeController } from './controllers/theme.js';
import { describe } from './describe.js';
import { LmEvent, type EventFields } from './events.js';
import { createHtml, parseTemplatesAsHtml } from './in-xml.js';
import { oneOf } from './one-of.js';
import { unwrapTranslation } from './page-translator.js';
import { ruleOfType, type Reports, type Rule, type Rules } from './property-rules.js';
import { onRowClick, onRowPress } from './row-click.js';
import { controlStyles } from './styles/controls.js';
import { hostStyles } from './styles/host.js';
import { tokenStyles } from './styles/tokens.js';
import { renderHeading } from './templates/heading.js';
import { DENSITIES, SCHEMES, THEMES, type Density, type Scheme, type Theme } from './themes.js';

/** Classes whose accessors know what they take. */
const withRules = new WeakSet<object>();

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
   * What properties take, where their type does not say it.
   *
   * @internal
   */
  static rules: Rules = new Map();

  /**
   * What the page has set is checked as it is set: no code ever meets a value that the property does not take. Lit has
   * made the accessors by then.
   */
  protected static override finalize(): void {
    super.finalize();
    if (withRules.has(this)) return;
    withRules.add(this);
    const { prototype } = this;
    for (const [name, { attribute, state, type }] of this.elementProperties) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
      if (!descriptor?.set || state) continue;
      const ofType = attribute === false ? undefined : ruleOfType(type ?? String);
      Object.defineProperty(prototype, name, {
        ...descriptor,
        set(this: Widget, value: unknown) {
          const { rules } = this.constructor as typeof Widget;
          this.#set(name, value, rules.get(name) ?? ofType, (parsed) => descriptor.set?.call(this, parsed));
        },
      });
    }
  }

  // Before the properties, whose defaults are set by the same setters.
  /** What has been refused since the last rendering, by the name of the property: what can be used in its place. */
  readonly #refused = new Map<PropertyKey, string>();
  /** What was set last, by the name of the property. */
  readonly #last = new Map<PropertyKey, unknown>();
  /** Properties that the page has set on the upgraded element. */
  #setSince: Set<PropertyKey> | undefined;
  /** Lit is setting what the page had set before the element was defined. */
  #isRestoring = false;

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
  readonly #lazyLoader = new LazyLoader(this);
  /** Why the last rendering failed: said once. */
  #renderError = '';
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
   * Awaits a lazily loaded value, applies it and requests an update. What cannot be had is logged, and tried again once
   * there is a network where it is a function that loads it; the widget stays as it is.
   *
   * @internal
   */
  load<T>(loading: Loading<T>, apply: (value: T) => void, onFailed: () => void = () => undefined): void {
    this.#lazyLoader.load(loading, apply, onFailed);
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
    this.#setSince ??= new Set();
    prepareAnnouncer(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    const { pending } = this.#lazyLoader;
    if (!pending) return result;
    await pending;
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
    unwrapTranslation(this.renderRoot);
    super.update(changed);
    // Once: Prototype's `remove` throws for what stands nowhere.
    this.#fallback?.remove();
    this.#fallback = undefined;
  }

  /** One failed rendering does not end the widget: Lit renders again at the next change. */
  protected override performUpdate(): void {
    this.#isRestoring = !this.hasUpdated;
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
    super.willUpdate(changed);
    this.#language.readOnServer(isServer);
    this.#isRestoring = false;
    const refused = [...this.#refused];
    this.#refused.clear();
    for (const [name, use] of refused) this.reportMisuse(String(name), use);
  }

  protected override firstUpdated(): void {
    this.fire('lm-ready', {});
  }

  /** Sets a property as its rule has it. */
  #set(name: PropertyKey, value: unknown, rule: Rule | undefined, assign: (value: unknown) => void): void {
    if (this.#isRestoring && this.#setSince?.has(name)) return;
    this.#setSince?.add(name);
    // What is set again, as some pages do at each rendering, says nothing new; an object may have changed meanwhile.
    const isAgain = this.#last.has(name) && Object.is(this.#last.get(name), value) && Object(value) !== value;
    const refused = this.#refused.get(name);
    // A value takes the place of one before it that nobody has seen.
    this.#refused.delete(name);
    assign(rule ? this.#parse(name, value, rule) : value);
    if (isAgain) this.#refused.delete(name);
    if (isAgain && refused !== undefined) this.#refused.set(name, refused);
    this.#last.set(name, value);
  }

  #parse(name: PropertyKey, value: unknown, rule: Rule): unknown {
    if (value === null || value === undefined) return 'fallback' in rule ? rule.fallback : value;
    const reports: Reports = {
      later: (use) => this.refuse(name, use),
      now: (use) => queueMicrotask(() => this.reportMisuse(String(name), use)),
    };
    try {
      const parsed = rule.parse(value, reports, Reflect.get(this, name));
      if (parsed !== undefined) return parsed;
    } catch {
      // Whatever a page sets may throw when it is looked at.
    }
    this.refuse(name, `${rule.use}, not “${describe(value)}”`);
    return rule.fallback;
  }

  /** Has the next rendering warn of a value that the page has set: an event is heard only from within the page. */
  protected refuse(name: PropertyKey, use: string): void {
    this.#refused.set(name, use);
    this.requestUpdate();
  }

  /**
   * Warns of something that the page has set and that cannot be used, and says what can.
   *
   * @internal
   */
  reportMisuse(reason: string, use: string): void {
    console.warn(`<${this.localName}> ${reason}: ${use}`);
    this.fire('lm-error', { reason });
  }

  /** Whether there is nothing for a page translator: all words are ours, in the language that is asked for. */
  protected get speaksForItself(): boolean {
    return languageIn(this.locale.asked) === this.locale.lang;
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
        translate=${this.speaksForItself ? 'no' : nothing}
        aria-labelledby=${title ? 'heading' : nothing}
        aria-label=${title ? nothing : heading}
        @pointerdown=${onRowPress}
        @click=${onRowClick}
      >
        ${title ? renderHeading(this.headingLevel, title, { id: 'heading', part: 'heading', focusable: true }) : nothing}
        ${line ? html`<p part="intro" class="intro">${line}</p>` : nothing} ${first} ${second} ${third}
      </section>
    `;
  }
}
