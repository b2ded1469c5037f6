/** Everything in one script: the elements, the links that become them, the frames that hold them. */
import './define/all.js';
import { linksAndFrames } from './embed/links-and-frames.js';
import { start } from './embed/start.js';

start(() => linksAndFrames(new URL('.', import.meta.url).href, () => undefined));
