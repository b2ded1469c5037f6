import { readAddress } from './address.js';

/** Pixels that a frame may ask for; a page is not to be stretched out of sight. */
const [LEAST, MOST] = [40, 10_000];

/** On the page around: gives a frame of ours the height that its page has, and no other frame anything. */
export const followFrames = (base: string): void => {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (type !== 'lm:size' || typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && readAddress(frame.src, base)) frame.style.height = `${String(height)}px`;
    }
  });
};

/** In the frame: tells the page around how high this page is, in the words that the listeners of portals know. */
export const announceHeight = (): void => {
  let resizerId = '';
  const [, secret] = /\?secret=(\w+)/.exec(location.hash) ?? [];
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const say = (message: unknown) => parent.postMessage(message, '*');
    say({ type: 'lm:size', version: 1, height });
    say({ context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: height });
    say({ 'datawrapper-height': { lm: height } });
    if (secret) say({ message: 'height', value: height, secret });
    if (resizerId) say(`[iFrameSizer]${resizerId}:${String(height)}:${String(innerWidth)}:size`);
  };
  // iframe-resizer 4 begins itself, with the name that it has given the frame.
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const [, id = ''] = /^\[iFrameSizer\]([\w-]+):/.exec(typeof data === 'string' ? data : '') ?? [];
    if (!id || source !== parent) return;
    resizerId = id;
    tell();
  });
  new ResizeObserver(tell).observe(document.body);
};
