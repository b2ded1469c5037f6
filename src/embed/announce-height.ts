/** In a frame: tells the page around how high this page is, in the words that the listeners of portals know. */
export const announceHeight = (): void => {
  let resizer = '';
  const { documentElement } = document;
  // WordPress gives the frame a name in its address and reads no height without it.
  const [, secret] = /\?secret=(\w+)/.exec(location.hash) ?? [];
  const tell = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    const say = (message: unknown): void => parent.postMessage(message, '*');
    say({ type: 'lm:size', version: 1, height });
    say({ context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: height });
    say({ 'datawrapper-height': { lm: height } });
    if (secret) say({ message: 'height', value: height, secret });
    if (resizer) say(`[iFrameSizer]${resizer}:${String(height)}:${String(innerWidth)}:size`);
  };
  // iframe-resizer 4 begins itself, with the name that it has given the frame.
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const [, id] = /^\[iFrameSizer\]([^:]+):/.exec(typeof data === 'string' ? data : '') ?? [];
    if (!id || source !== parent) return;
    resizer = id;
    tell();
  });
  new ResizeObserver(tell).observe(documentElement);
};
