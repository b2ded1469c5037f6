/** Everything in one script: the elements, the links that become them, the frames that hold them. */
import './define/all.js';
import { start } from './embed/start.js';

start(new URL('.', import.meta.url).href, () => undefined);
