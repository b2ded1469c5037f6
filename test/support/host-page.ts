/** The built output on a page of its own, in a frame that the test can look into. */
import type { ChallengePicker, ContactCard, PrincipleChecklist } from '../../src/index.js';
import { waitFor } from './page.js';

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly checklist: PrincipleChecklist;
  readonly picker: ChallengePicker;
  readonly card: ContactCard;
  /** Everything that has gone wrong on the page. */
  readonly faults: readonly string[];
}

let frame: HTMLIFrameElement | undefined;

afterEach(() => {
  frame?.remove();
  frame = undefined;
});

/** Waits until the three widgets of a frame's page have been rendered. */
export const ready = (frame: HTMLIFrameElement): Promise<HostPage> =>
  waitFor(
    () => {
      const document = frame.contentDocument;
      if (document?.readyState !== 'complete') throw new Error('still loading');
      const find = <T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] => {
        const widget = document.querySelector(tag);
        if (!widget?.shadowRoot?.querySelector('section')) throw new Error(`${tag} is not there`);
        return widget;
      };
      return {
        frame,
        document,
        checklist: find('lm-principle-checklist'),
        picker: find('lm-challenge-picker'),
        card: find('lm-contact-card'),
        faults: (frame.contentWindow as unknown as { faults?: string[] }).faults ?? [],
      };
    },
    { timeout: 10_000 },
  );

/** Puts a frame onto the page. */
export const openFrame = (address: string, attributes: Readonly<Record<string, string>> = {}): HTMLIFrameElement => {
  frame?.remove();
  frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '1000px', height: '900px' });
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = address;
  document.body.append(frame);
  return frame;
};

export const openHost = (address: string): Promise<HostPage> => ready(openFrame(address));

export const reload = async ({ frame }: HostPage): Promise<HostPage> => {
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.contentWindow?.location.reload();
  await loaded;
  return ready(frame);
};
