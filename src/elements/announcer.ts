/**
 * One live region for the whole page, in its light DOM: several of them, or one inside a shadow root, stay silent in
 * some screen readers. https://www.w3.org/WAI/ARIA/apg/practices/ · WCAG 4.1.3
 */
const CLASS = 'lm-announcer';
/** Milliseconds: a region must be there before its text is; a message that stays is read again by accident. */
const SAY_AFTER = 100;
const CLEAR_AFTER = 5000;

/** Seen by nobody, read by screen readers. Set through CSSOM, which a `style-src` policy lets pass. */
const HIDDEN = 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Finds the page's announcer, another copy of this script's included, or makes it. */
export const prepareAnnouncer = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`body > .${CLASS}`);
  if (found) return found;
  const region = document.createElement('div');
  region.className = CLASS;
  region.setAttribute('role', 'status');
  region.style.cssText = HIDDEN;
  document.body.append(region);
  return region;
};

/** Says a message politely, after `delay` milliseconds. A newer message takes the place of one not yet said. */
export const announce = (message: string, lang: string, delay = SAY_AFTER): void => {
  const region = prepareAnnouncer();
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.lang = lang;
    // The same text twice is no change; a space that is not heard makes it one.
    region.textContent = region.textContent === message ? `${message}\u00a0` : message;
    timer = setTimeout(() => region.replaceChildren(), CLEAR_AFTER);
  }, delay);
};
