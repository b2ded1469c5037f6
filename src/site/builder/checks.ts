/** What is looked at while the editor builds. */
import { PERSONAL } from '../product.js';
import { checkContacts } from './checks-contacts.js';
import { checkHours } from './checks-hours.js';
import { checkShareBase } from './checks-share.js';
import { checkItems } from './checks-items.js';
import { checkValues } from './checks-values.js';
import { checkAnswers } from './checks-answers.js';
import { type Config } from './config.js';
import { checkFiles } from './checks-files.js';
import { contrast } from './contrast.js';
import { parseItems } from './parse-typed.js';
import type { Words } from './words.js';

export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

/** Our own colours, where the editor has chosen none. */
export const STANDARD: Readonly<Record<string, string>> = {
  '--lm-text': '#1c2329',
  '--lm-bg': '#ffffff',
  '--lm-link': '#0b5175',
  '--lm-accent': '#0b5175',
  '--lm-accent-text': '#ffffff',
};

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
/** Characters. */
const LONG_LINK = 2000;

const contrasts = ({ colours }: Config, words: Words): Finding[] => {
  if (!Object.keys(colours).length) return [];
  const colour = (name: string) => colours[name] ?? STANDARD[name] ?? '';
  return (
    [
      ['--lm-text', '--lm-bg'],
      ['--lm-link', '--lm-bg'],
      ['--lm-accent-text', '--lm-accent'],
    ] as const
  ).flatMap(([front, back]) => {
    const ratio = contrast(colour(front), colour(back));
    // That one of them is no colour is said of its value.
    if (Number.isNaN(ratio)) return [];
    const isGood = ratio >= LEAST_CONTRAST;
    // Rounded down: 4.49 is not enough.
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    return { isGood, text: words.contrast(words.colour[front] ?? '', words.colour[back] ?? '', shown, isGood) };
  });
};

/** `name` is what the widget on the page is called by a screen reader, `address` the longest link. */
export const check = (config: Config, words: Words, name: string, address: string): readonly Finding[] => {
  const { widget, attributes, texts } = config;
  const level = Number(attributes['heading-level'] || 2);
  const isCard = widget === 'contact-card';
  const personal =
    address.includes('#') && (PERSONAL.some((field) => attributes[field]) || (isCard && address.includes('contacts=')));
  const counts = Object.values(texts).map(({ own }) => parseItems(own).length);
  const uneven = config.lang === 'both' && !isCard && counts[0] !== counts[1];
  const { storage = '', 'storage-key': key = '' } = attributes;
  return [
    { isGood: name !== '', text: words.accessibleName(name) },
    { isGood: level <= 3, text: words.headingLevel(level) },
    ...checkValues(config, words),
    ...contrasts(config, words),
    ...checkFiles(address, words),
    { isGood: address.length <= LONG_LINK, text: words.linkLength(address.length, LONG_LINK) },
    { isGood: true, text: isCard ? words.storedNothing : words.stored(storage, key) },
    ...checkAnswers(config, words),
    ...(personal ? [{ isGood: true, text: words.personal }] : []),
    ...checkContacts(config, words).map((text) => ({ isGood: false, text })),
    ...checkHours(config, words),
    ...checkShareBase(config, words),
    ...checkItems(config, words),
    ...(uneven ? [{ isGood: false, text: words.uneven(counts[0] ?? 0, counts[1] ?? 0) }] : []),
  ];
};
