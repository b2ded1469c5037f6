/** What is looked at in the page's own items. */
import type { Finding } from './checks.js';
import { langsOf, type Config } from './config.js';
import { parseItems } from './parse-typed.js';
import type { Words } from './words.js';

/** More than a meeting gets through, or than anybody reads before choosing. */
const MOST = { 'principle-checklist': 12, 'challenge-picker': 24 } as const;

const checkList = (typed: string, most: number, words: Words): readonly Finding[] => {
  if (!typed.trim()) return [];
  const titles = parseItems(typed).map(({ title }) => title);
  if (!titles.length) return [{ isGood: false, text: words.noItems }];
  const isGood = titles.length <= most;
  const twice = [...new Set(titles.filter((title, i) => titles.indexOf(title) < i))];
  return [
    { isGood, text: isGood ? words.counted(titles.length) : words.tooMany(titles.length, most) },
    ...twice.map((title) => ({ isGood: false, text: words.twice(title) })),
  ];
};

export const checkItems = (config: Config, words: Words): readonly Finding[] => {
  const { widget, texts } = config;
  if (widget === 'contact-card') return [];
  return langsOf(config).flatMap((lang) => checkList(texts[lang].own, MOST[widget], words));
};
