/** The builder's own address: everything behind the number sign, so that no server sees it. */
import { LANGS } from '../product.js';
import { WIDGET_NAMES } from '../../widgets.js';
import { attributeNamesOf } from '../attributes.js';
import { COLOURS, NEW, TEXT_NAMES, type Config } from './config.js';
import { lostOf, parseConfig } from './parse-address.js';

/** Names that could be anything else: those of texts have the language before them, `da.heading`. */
export const toFragment = ({ widget, lang, attributes, texts, colours, isBelow }: Config, ui: string): string => {
  const parameters = new URLSearchParams({ ui, widget, lang, ...(isBelow ? { items: 'below' } : {}) });
  for (const [name, value] of Object.entries({ ...attributes, ...colours })) if (value) parameters.set(name, value);
  for (const of of LANGS)
    for (const name of TEXT_NAMES) if (texts[of][name]) parameters.set(`${of}.${name}`, texts[of][name]);
  return String(parameters);
};

export interface Read {
  readonly config: Config;
  readonly ui: string | undefined;
  /** Something was asked for that is not known here. */
  readonly isBroken: boolean;
  /** It is the address of a widget that is to be changed. */
  readonly isChange: boolean;
  /** Names of what the address of that says and is not kept. */
  readonly lost: readonly string[];
}

/** Reads a fragment; what is not understood is the default. `base` is the folder of the files. */
export const parseFragment = (fragment: string, base = document.baseURI): Read => {
  const given = new Map(new URLSearchParams(fragment.replace(/^#/, '')));
  const take = (name: string) => {
    const value = given.get(name) ?? '';
    given.delete(name);
    return value;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], standard: T): T => {
    const value = take(name);
    const known = allowed.find((other) => other === value);
    if (value && !known) given.set(name, value);
    return known ?? standard;
  };
  const some = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, take(name)]).filter(([, value]) => value)) as Record<string, string>;
  const texts = (lang: string) =>
    Object.fromEntries(TEXT_NAMES.map((name) => [name, take(`${lang}.${name}`)])) as Config['texts']['da'];
  const ui = take('ui');
  const change = take('change');
  const changed = parseConfig(change, base);
  if (change && !changed) given.set('change', change);
  const config: Config = changed ?? {
    widget: oneOf('widget', WIDGET_NAMES, NEW.widget),
    lang: oneOf('lang', [...LANGS, 'both', 'page'], ui === 'en' ? ui : NEW.lang),
    attributes: some([...new Set(WIDGET_NAMES.flatMap(attributeNamesOf))]),
    texts: { da: texts('da'), en: texts('en') },
    colours: some(COLOURS),
    ...(oneOf('items', ['below', ''], '') ? { isBelow: true } : {}),
  };
  return {
    config,
    ui: ui || undefined,
    isBroken: given.size > 0,
    isChange: Boolean(changed),
    lost: lostOf(change, base),
  };
};
