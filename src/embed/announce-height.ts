/** Milliseconds after which it is told again: the listener of the page around may have come later than this page. */
const AGAIN = 1000;

/** In a frame: tells the page around how high this page is, in the words that the listeners of portals know. */
export const announceHeight = (): void => {
  let resizer = '';
  const { documentElement } = document;
  // WordPress gives the frame a name in its address and reads no height without it.
  const [, secret] = /\?secret=(\w+)/.exec(location.hash) ?? [];
  const say = (message: unknown): void => parent.postMessage(message, '*');
  const sayH5p = (action: string, height: number): void =>
    say({ context: 'h5p', action, height, scrollHeight: height, clientHeight: height });
  const measure = (): number => Math.ceil(documentElement.getBoundingClientRect().height);
  const tell = (): void => {
    const height = measure();
    say({ type: 'lm:size', version: 1, height });
    // Not at once: older listeners of H5P take a node away that they have put in when they were asked to prepare.
    sayH5p('prepareResize', height);
    say({ 'datawrapper-height': { lm: height } });
    if (secret) say({ message: 'height', value: height, secret });
    if (resizer) say(`[iFrameSizer]${resizer}:${height}:${innerWidth}:size`);
  };
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    // iframe-resizer 4 begins itself, with the name that it has given the frame.
    const [, id] = /^\[iFrameSizer\]([^:]+):/.exec(typeof data === 'string' ? data : '') ?? [];
    resizer = id ?? resizer;
    const { type, context, action } = Object(data) as Readonly<Record<string, unknown>>;
    if (id || type === 'lm:ask') tell();
    if (context === 'h5p' && action === 'resizePrepared') sayH5p('resize', measure());
  });
  new ResizeObserver(tell).observe(documentElement);
  setTimeout(tell, AGAIN);
};
