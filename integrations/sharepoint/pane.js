/** The property pane: the builder's questions, in the builder's words, in SharePoint's own fields. */
import { PropertyPaneDropdown, PropertyPaneTextField, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import { attributeNamesOf } from '../../dist/lib/site/attributes.js';
import { PERSONAL } from '../../dist/lib/site/product.js';
import { propertyOf, widgetOf } from './properties.js';

/** A dropdown takes no empty key, so what holds where nothing is chosen goes by its name. */
const STANDARD = {
  theme: 'auto',
  scheme: 'auto',
  density: 'comfortable',
  levels: 'check',
  ics: 'allday',
  storage: 'local',
};

const YES_NO = { da: { onText: 'Ja', offText: 'Nej' }, en: { onText: 'Yes', offText: 'No' } };

const numbers = (from, to) => Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, from + i]));

const dropdown = (name, label, texts, chosen) => {
  const options = Object.entries(texts).map(([key, text]) => ({ key: key || STANDARD[name], text: String(text) }));
  return PropertyPaneDropdown(propertyOf(name), { label, options, selectedKey: chosen || options[0].key });
};

const MORE = 'heading-level levels without-notes max-picks single-page ics storage storage-key'.split(' ');

/** A field for each thing that can be asked, by name. */
const fieldsOf = (words, lang, properties) => {
  const widget = widgetOf(properties);
  const isCard = widget === 'contact-card';
  const choice = (name, label, texts, standard) =>
    dropdown(name, label, texts, properties[propertyOf(name)] || standard);
  const text = (name, label, more) => PropertyPaneTextField(propertyOf(name), { label, ...more });
  const flag = (name, label) => PropertyPaneToggle(propertyOf(name), { label, ...YES_NO[lang] });
  const names = Object.fromEntries(Object.entries(words.widget).map(([key, [name]]) => [key, name]));
  const { page, da, en } = words.langs;
  const ownLabel = isCard ? words.people : widget === 'challenge-picker' ? words.ownAreas : words.own;
  const ownHint = isCard ? words.peopleHint : words.ownHint;
  return {
    widget: dropdown('widget', words.s1, names, widget),
    lang: choice('lang', words.lang, { page, da, en }),
    audience: choice('audience', words.audience, words.audiences),
    heading: text('heading', words.heading, { description: words.headingHint }),
    intro: text('intro', words.intro),
    own: text('own', ownLabel, { description: ownHint, multiline: true, rows: 8, resizable: true }),
    'with-secretariat': flag('with-secretariat', words.withSecretariat),
    ...Object.fromEntries(PERSONAL.map((name) => [name, text(name, words.fields[name])])),
    theme: choice('theme', words.theme, words.themes),
    scheme: choice('scheme', words.scheme, words.schemes),
    density: choice('density', words.density, words.densities),
    'heading-level': choice('heading-level', words.level, numbers(2, 6)),
    levels: choice('levels', words.levelsLegend, words.levels),
    'without-notes': flag('without-notes', words.withoutNotes),
    'max-picks': choice('max-picks', words.maxPicks, numbers(1, 5), properties.audience === 'me' ? '1' : '3'),
    'single-page': flag('single-page', words.singlePage),
    ics: choice('ics', words.ics, words.icss),
    storage: choice('storage', words.storage, words.storages),
    'storage-key': text('storage-key', words.storageKey),
  };
};

/** SharePoint's `IPropertyPaneConfiguration`: what the chosen widget has, in four groups. */
export const paneOf = (words, lang, properties) => {
  const widget = widgetOf(properties);
  const fields = fieldsOf(words, lang, properties);
  const asked = ['widget', 'lang', 'heading', 'own', ...(widget === 'contact-card' ? [] : ['intro'])];
  const has = (name) => asked.includes(name) || attributeNamesOf(widget).includes(name);
  const group = (groupName, names, isCollapsed = false) => {
    const groupFields = names.filter(has).map((name) => fields[name]);
    return groupFields.length ? [{ groupName, isCollapsed, groupFields }] : [];
  };
  const groups = [
    group(words.s2, ['widget', 'lang', 'audience', 'own', 'heading', 'intro', 'with-secretariat']),
    group(words.one, PERSONAL),
    group(words.looks, ['theme', 'scheme', 'density'], true),
    group(words.more, MORE, true),
  ];
  return { pages: [{ displayGroupsAsAccordion: true, groups: groups.flat() }] };
};
