import { defineOnce } from '../define/define-once.js';
import { canonical, languageOf } from '../localize/language.js';
import { PARTS } from './parts.js';
import { retry } from './retry.js';
import type { Define } from './upgrade.js';

/** What a script exports. */
const importChunk = async (address: string): Promise<Record<string, unknown>> =>
  (await import(address)) as Record<string, unknown>;

/**
 * Fetches what a widget needs, all at the same time: its class, what that shares with others, and its words in one
 * language. Once for each tag; where something is missing, what stands inside the tag stays as it is meanwhile.
 */
export const loadFrom = (base: string): Define => {
  const loading = new Map<string, () => void>();
  const load = async (folder: string, tag: string, files: readonly string[], lang: string): Promise<void> => {
    const words = `${tag}.${languageOf(canonical(lang))}.js`;
    const address = (file: string) => new URL(`${folder}/${file}`, base).href;
    const [part] = await Promise.all([...files, words].map((file) => importChunk(address(file))));
    // What it shares with what is loaded later comes beside it.
    const element = Object.values(part ?? {}).find(
      (value) => typeof value === 'function' && Reflect.has(value, 'observedAttributes'),
    );
    if (element) defineOnce(tag, element as CustomElementConstructor);
  };
  return (tag, lang) => {
    const files = Object.hasOwn(PARTS, tag) ? PARTS[tag] : undefined;
    if (!files) return;
    if (!loading.has(tag))
      loading.set(
        tag,
        retry(`<${tag}>`, (folder) => load(folder, tag, files, lang)),
      );
    loading.get(tag)?.();
  };
};
