import { html, nothing, type TemplateResult } from 'lit/html.js';
import { AUDIENCES, type Audience } from '../../content/audience.js';
import type { Locale } from '../../localize/locale.js';
import { addWords, LocaleController } from '../../localize/locale-controller.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { LmElement, type Changes, type Properties } from './element.js';
import { LmEvent, type EventFields } from './events.js';
import { renderHeading } from './heading.js';
import { controlStyles } from './control.styles.js';
import { hostStyles } from './host.styles.js';
import { DENSITIES, isDkfds, SCHEMES, THEMES, type Density, type Scheme, type Theme } from './theme.js';
import { tokenStyles } from './token.styles.js';

type Choice = string | number | null | undefined;

/**
 * What all widgets share: language, form of address, heading, intro, announcements.
 *
 * @attr {string} lang - The language, a tag of BCP 47: `da`, `en`, or one whose words the page has brought. Default: the nearest `lang` around it, else Danish. A language without words falls back (`de` to English, others to Danish). Later changes are followed.
 */
export abstract class Widget extends LmElement {
  static override readonly styles: readonly string[] = [tokenStyles, hostStyles, controlStyles];

  /** Words of a further language: for scripts that bring them. */
  static readonly addWords = addWords;

  static override readonly properties: Properties = {
    audience: {},
    heading: {},
    intro: {},
    headingLevel: { type: Number },
    theme: {},
    scheme: {},
    density: {},
  };

  /** The allowed values of properties that have a list of them; the first is the default. */
  protected static choices: Readonly<Record<string, readonly Choice[]>> = {
    audience: AUDIENCES,
    headingLevel: [2, 1, 3, 4, 5, 6],
    theme: THEMES,
    scheme: SCHEMES,
    density: DENSITIES,
  };

  /** Who is spoken to: `team` (Danish "I") or `me` (Danish "du"). Default `team`; another value means the default. */
  declare audience: Audience;
  /** The heading. Default: the catalogue's. Empty: no heading. */
  declare heading: string | undefined;
  /** The line below the heading. Default: the catalogue's. Empty: no line. */
  declare intro: string | undefined;
  /** The level of the heading, 2 to 6 (1 where the widget is the page). Default 2; another value means the default. */
  declare headingLevel: number;
  /**
   * The look: `neutral` (our own), `fluent`, `bootstrap`, `dkfds`, `inherit` (the page's colours and no others), or
   * `auto`, which recognises the page. Default `auto`; another value means the default.
   */
  declare theme: Theme;
  /** `light`, `dark`, or `auto`: what the page declares by `color-scheme`. Default `auto`; another value means the default. */
  declare scheme: Scheme;
  /** `comfortable` or `compact`: smaller spaces, targets of 24 px (WCAG 2.5.8). Default `comfortable`; another value means the default. */
  declare density: Density;

  readonly #language = new LocaleController(this);
  /** The theme that `auto` means where the widget stands. */
  #page: Theme = 'auto';

  constructor() {
    super();
    for (const [name, [standard]] of this.#choices()) Reflect.set(this, name, standard);
  }

  /** The locale in which the widget speaks at this moment. */
  protected get locale(): Locale {
    return this.#language.locale;
  }

  protected override get canRender(): boolean {
    return this.#language.isReady;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#recognise();
    // Its header may be put onto the page by a script that is still to come.
    if (document.readyState !== 'complete') window.addEventListener('load', this.#recognise, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('load', this.#recognise);
  }

  protected override willUpdate(changes: Changes): void {
    for (const [name, allowed] of this.#choices()) {
      const value = Reflect.get(this, name) as Choice;
      if (!changes.has(name) || allowed.includes(value)) continue;
      if (value !== null && value !== undefined)
        this.complain(name, `use one of ${allowed.filter(Boolean).join(', ')}, not “${value}”`);
      Reflect.set(this, name, allowed[0]);
    }
  }

  protected override firstUpdated(): void {
    this.fire('lm-ready', {});
  }

  /** Tells the page. Only of what the user did, but for `lm-ready` and `lm-error`. */
  protected fire<T extends keyof EventFields>(type: T, fields: EventFields[T]): void {
    this.dispatchEvent(new LmEvent(type, this.localName, fields));
  }

  /** Says what the page has set that cannot be used, and what can. */
  protected complain(reason: string, use: string): void {
    console.warn(`<${this.localName}> ${reason}: ${use}`);
    this.fire('lm-error', { reason });
  }

  /** Says to screen readers what no control says itself. */
  protected say(message: string, delay?: number): void {
    announce(message, this.locale.lang, delay);
  }

  protected async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  readonly #recognise = (): void => {
    this.#page = isDkfds() ? 'dkfds' : 'auto';
    this.requestUpdate();
  };

  #choices(): [name: string, allowed: readonly Choice[]][] {
    return Object.entries((this.constructor as typeof Widget).choices);
  }

  /** Puts the content under the heading, in a section that is named by it and says its language. */
  protected renderSection(heading: string, intro: string, ...[first, second, third]: unknown[]): TemplateResult {
    const title = this.heading ?? heading;
    const line = this.intro ?? intro;
    return html`
      <section
        class="theme-${this.theme === 'auto' ? this.#page : this.theme} scheme-${this.scheme} ${this.density}"
        lang=${this.locale.lang}
        aria-labelledby=${title ? 'heading' : nothing}
        aria-label=${title ? nothing : heading}
      >
        ${title ? renderHeading(this.headingLevel, title, { id: 'heading', part: 'heading', focusable: true }) : nothing}
        ${line ? html`<p part="intro" class="intro">${line}</p>` : nothing} ${first} ${second} ${third}
      </section>
    `;
  }
}
