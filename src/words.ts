/** A small script for pages that bring words of their own: `<script type="application/json" class="lm-words" lang="kl">`. */
import { bringWords } from './embed/bring-words.js';

for (const { lang, textContent } of document.querySelectorAll<HTMLElement>('script.lm-words')) {
  try {
    bringWords(lang, JSON.parse(textContent));
  } catch (error) {
    console.warn(`lm-words, lang="${lang}": ${String(error)}`);
  }
}
