/** The words of the page's language, for all three. */
import { onLanguage, words } from '../shared/words.js';

export const page = $state({ words: words() });
onLanguage(() => {
  page.words = words();
});
