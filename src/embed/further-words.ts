/** The script of one further language, `lm-widgets.<lang>.js`. */
import { addWords } from './add-words.js';

/** The build fills them in: the language, and its texts by the Danish ones. */
declare const __LANG__: string;
declare const __WORDS__: Readonly<Record<string, string>>;

addWords(__LANG__, __WORDS__);
