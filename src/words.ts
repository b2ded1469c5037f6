/** A small script for pages that add words of their own: `<script type="application/json" class="lm-words" lang="kl">`. */
import { addWords } from './embed/add-words.js';

for (const { lang, textContent } of document.querySelectorAll<HTMLElement>('script.lm-words')) {
  try {
    addWords(lang, JSON.parse(textContent));
  } catch (error) {
    console.warn(`lm-words, lang="${lang}": ${String(error)}`);
  }
}
