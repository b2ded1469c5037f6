import { WIDGET_NAMES } from '../widgets.js';

/** Pixels that a frame may ask for; a page is not to be stretched out of sight. */
const [LEAST, MOST] = [40, 10_000];

/** The pages that may say their height: ours, wherever they are hosted. */
const OURS = new RegExp(`/embed/(${WIDGET_NAMES.join('|')})\\.html$`);

/** The path of a frame's address, without the rest; none where it has no address. */
const pathOf = (src: string): string => src.split(/[?#]/, 1)[0] ?? '';

/** On the page around: gives a frame of ours the height that its page has, and no other frame anything. */
export const followFrames = (): void => {
  const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => OURS.test(pathOf(src)));
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (type !== 'lm:size' || typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
    for (const frame of ours()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
  // Some may have told before anybody listened.
  for (const { contentWindow } of ours()) contentWindow?.postMessage({ type: 'lm:ask' }, '*');
};
