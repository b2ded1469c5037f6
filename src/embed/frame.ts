import { widgetAt } from './address.js';
import { fitFrame } from './fit-frame.js';

/** Pixels that a frame may ask for; a page is not to be stretched out of sight. */
const [LEAST, MOST] = [40, 10_000];

/** The pages that may say their height: ours, wherever they are hosted. */
const isOurs = ({ src }: HTMLIFrameElement): boolean => Boolean(widgetAt(src.split(/[?#]/, 1)[0] ?? ''));

/**
 * On the page around: gives a frame of ours the height that its page has, and no other frame anything. Returns what is
 * to be called for each element of the page.
 */
export const followFrames = (): ((element: Element) => void) => {
  const frames = new Set<HTMLIFrameElement>();
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { type, version, height } = Object(data) as Readonly<Record<string, unknown>>;
    if (type !== 'lm:size' || version !== 1 || typeof height !== 'number' || !(height >= LEAST && height <= MOST))
      return;
    for (const frame of frames) {
      // One that comes back is seen again.
      if (!frame.isConnected) frames.delete(frame);
      else if (isOurs(frame) && frame.contentWindow === source) fitFrame(frame, height);
    }
  });
  return (element) => {
    if (element.localName !== 'iframe') return;
    const frame = element as HTMLIFrameElement;
    frames.add(frame);
    // It may have told before anybody listened.
    if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'lm:ask' }, '*');
  };
};
