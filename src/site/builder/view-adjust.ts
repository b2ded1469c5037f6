/** Steps 1 and 2: which tool, and how. */
import { PERSONAL, type Lang } from '../product.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { WIDGET_NAMES } from '../../widgets.js';
import type { App } from './app.js';
import { isAsked } from './asker.js';
import { STANDARD } from './checks.js';
import { attributeNamesOf } from '../attributes.js';
import { NO_ACTION, splitWords } from '../../state/action-words.js';
import { COLOURS, langsOf, type Config, type TextName } from './config.js';
import { renderField, renderRadios, renderSelect, renderSwitch } from './controls.js';
import { parseContacts } from './parse-contacts.js';
import { parseItems } from './parse-typed.js';

export const renderChoose = ({ words, config, choose }: App): TemplateResult => html`
  <fieldset class="cards">
    <legend><h2>1. ${words.s1}</h2></legend>
    ${WIDGET_NAMES.map((widget) => {
      const [name, text] = words.widget[widget];
      return html`
        <label class="card"
          ><input
            type="radio"
            name="widget"
            value=${widget}
            .checked=${widget === config.widget}
            aria-labelledby="name-${widget}"
            aria-describedby="about-${widget}"
            @change=${() => choose(widget)}
          />
          <span class="name" id="name-${widget}">${name}</span>
          <span class="hint" id="about-${widget}">${text}</span></label
        >
      `;
    })}
  </fieldset>
`;

/** Shows something only where the chosen widget has it. */
const where = (config: Config, name: string, content: () => TemplateResult) =>
  attributeNamesOf(config.widget).includes(name) ? content() : nothing;

const setAttribute = (app: App, name: string) => (value: string) =>
  app.change(name, { attributes: { ...app.config.attributes, [name]: value } });

const setText = (app: App, lang: Lang, name: TextName) => (value: string) => {
  const { texts } = app.config;
  app.change(`${lang}.${name}`, { texts: { ...texts, [lang]: { ...texts[lang], [name]: value } } });
};

const renderAttribute = (app: App, name: string, label: string): TemplateResult =>
  renderField(name, label, app.config.attributes[name] ?? '', setAttribute(app, name));

const renderOwn = (app: App, lang: Lang, suffix: string): TemplateResult => {
  const { words, config } = app;
  const typed = config.texts[lang].own;
  const isCard = config.widget === 'contact-card';
  const n = isCard ? parseContacts(typed).length : parseItems(typed).length;
  const label = isCard ? words.people : config.widget === 'challenge-picker' ? words.ownAreas : words.own;
  return html`
    ${renderField(`${lang}-own`, label + suffix, typed, setText(app, lang, 'own'), {
      rows: 5,
      lang,
      hint: isCard ? words.peopleHint : words.ownHint,
    })}
    ${n ? html`<p class="hint count">${isCard ? words.countedPeople(n) : words.counted(n)}</p>` : nothing}
  `;
};

/** The texts of one language; where there are two, each says which. */
const renderTexts = (app: App, lang: Lang): TemplateResult => {
  const { words, config } = app;
  const suffix = config.lang === 'both' ? ` ${words.inLang[lang]}` : '';
  const { heading, intro } = config.texts[lang];
  return html`
    ${renderOwn(app, lang, suffix)}
    ${renderField(`${lang}-heading`, words.heading + suffix, heading, setText(app, lang, 'heading'), {
      hint: words.headingHint,
      lang,
    })}
    ${
      config.widget === 'contact-card'
        ? nothing
        : renderField(`${lang}-intro`, words.intro + suffix, intro, setText(app, lang, 'intro'), { lang })
    }
  `;
};

const renderPerson = (app: App): TemplateResult => html`
  <details>
    <summary>${app.words.one}</summary>
    ${PERSONAL.map((name) => renderAttribute(app, name, app.words.fields[name] ?? name))}
  </details>
`;

const renderColour = (app: App, name: string): TemplateResult => {
  const { words, config, change } = app;
  const label = words.colour[name] ?? name;
  const set = (value: string | undefined) => {
    const others = Object.entries(config.colours).filter(([other]) => other !== name);
    change(name, { colours: Object.fromEntries([...others, ...(value ? [[name, value]] : [])]) as Config['colours'] });
  };
  const chosen = config.colours[name];
  return html`
    <div class="colour">
      ${renderSwitch(words.use(label), chosen !== undefined, (isOn) => set(isOn ? STANDARD[name] : undefined))}
      ${
        chosen === undefined
          ? nothing
          : html`<input
              type="color"
              aria-label=${label}
              .value=${chosen}
              @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
            />`
      }
    </div>
  `;
};

const renderLooks = (app: App): TemplateResult => {
  const { words, config } = app;
  const { theme = '', scheme = '', density = '' } = config.attributes;
  return html`
    <details>
      <summary>${words.looks}</summary>
      ${renderSelect('theme', words.theme, words.themes, theme, setAttribute(app, 'theme'))}
      ${renderRadios('scheme', words.scheme, words.schemes, scheme, setAttribute(app, 'scheme'))}
      ${renderRadios('density', words.density, words.densities, density, setAttribute(app, 'density'))}
      ${
        // A link holds none.
        isAsked
          ? nothing
          : html`
              <fieldset>
                <legend>${words.ownColours}</legend>
                <p class="hint">${words.ownColoursHint}</p>
                ${COLOURS.map((name) => renderColour(app, name))}
              </fieldset>
            `
      }
    </details>
  `;
};

const actionsOf = ({ widget }: Config): readonly string[] =>
  widget === 'contact-card'
    ? ['copy', 'vcard']
    : widget === 'challenge-picker'
      ? ['print', 'copy', 'ics', 'link', 'file', 'clear']
      : ['print', 'copy', 'link', 'file', 'clear'];

const renderActions = (app: App): TemplateResult => {
  const { words, config } = app;
  const all = actionsOf(config);
  const { actions = '' } = config.attributes;
  const chosen = actions ? all.filter((name) => splitWords(actions)?.includes(name)) : all;
  const set = (name: string, isOn: boolean) => {
    const now = all.filter((other) => (other === name ? isOn : chosen.includes(other)));
    // All of them is what the widget does anyway; none has to be said.
    setAttribute(app, 'actions')(now.length === all.length ? '' : now.join(' ') || NO_ACTION);
  };
  return html`
    <fieldset>
      <legend>${config.widget === 'contact-card' ? words.cardActions : words.actions}</legend>
      ${all.map((name) => renderSwitch(words.actionNames[name] ?? name, chosen.includes(name), (isOn) => set(name, isOn)))}
    </fieldset>
  `;
};

const renderMore = (app: App): TemplateResult => {
  const { words, config, shown, show } = app;
  const { attributes } = config;
  const picks = audienceOf(config) === 'me' ? '1' : '3';
  const flag = (name: string, label: string) =>
    where(config, name, () =>
      renderSwitch(label, Boolean(attributes[name]), (isOn) => setAttribute(app, name)(isOn ? 'true' : '')),
    );
  const radios = (name: string, legend: string, choices: Readonly<Record<string, string>>) =>
    where(config, name, () => renderRadios(name, legend, choices, attributes[name] ?? '', setAttribute(app, name)));
  return html`
    <details>
      <summary>${words.more}</summary>
      ${renderSelect(
        'heading-level',
        words.level,
        ['2', '3', '4', '5', '6'].map((n) => [n, n] as const),
        attributes['heading-level'] || '2',
        (value) => setAttribute(app, 'heading-level')(value === '2' ? '' : value),
      )}
      ${radios('levels', words.levelsLegend, words.levels)} ${flag('without-notes', words.withoutNotes)}
      ${where(config, 'max-picks', () =>
        renderSelect(
          'max-picks',
          words.maxPicks,
          ['1', '2', '3', '4', '5'].map((n) => [n, n] as const),
          attributes['max-picks'] || picks,
          (value) => setAttribute(app, 'max-picks')(value === picks ? '' : value),
        ),
      )}
      ${flag('single-page', words.singlePage)} ${radios('ics', words.ics, words.icss)}
      ${radios('storage', words.storage, words.storages)}
      ${where(config, 'storage-key', () => renderAttribute(app, 'storage-key', words.storageKey))} ${renderActions(app)}
      ${
        // The portal that asks has the files.
        isAsked
          ? nothing
          : renderField('base', words.base, shown.base, (base) => show({ base }), { hint: words.baseHint, type: 'url' })
      }
    </details>
  `;
};

const audienceOf = ({ attributes }: Config): string => attributes['audience'] || 'team';

export const renderAdjust = (app: App): TemplateResult => {
  const { words, config, change } = app;
  return html`
    <h2>2. ${words.s2}</h2>
    ${renderRadios('lang', words.lang, words.langs, config.lang, (lang) => change('lang', { lang: lang as Config['lang'] }))}
    ${where(config, 'audience', () =>
      renderRadios('audience', words.audience, words.audiences, audienceOf(config), (value) =>
        setAttribute(app, 'audience')(value === 'team' ? '' : value),
      ),
    )}
    ${config.widget === 'contact-card' ? renderPerson(app) : nothing}
    ${langsOf(config).map((lang) => renderTexts(app, lang))}
    ${where(config, 'with-secretariat', () =>
      renderSwitch(words.withSecretariat, Boolean(config.attributes['with-secretariat']), (isOn) =>
        setAttribute(app, 'with-secretariat')(isOn ? 'true' : ''),
      ),
    )}
    ${renderLooks(app)} ${renderMore(app)}
  `;
};
