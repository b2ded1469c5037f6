/** What the browser lets the page do. A sandbox refuses without a word, so it is asked before anything is offered. */

/** The frames around a page, as far as they are of its own origin; into others nobody can look. */
const framesAround = ({ frameElement, parent }: Window): readonly Element[] =>
  frameElement ? [frameElement, ...framesAround(parent)] : [];

const allows = (frame: Element, permit: string): boolean =>
  frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/).includes(permit) ?? true;

/** A page without an origin, as in a sandbox. Files have none either, and no sandbox. */
export const isOpaque = (): boolean => origin === 'null' && location.protocol !== 'file:';

const isPermitted = (permit: string): boolean =>
  !isOpaque() && framesAround(window).every((frame) => allows(frame, permit));

/** Whether a file can be saved. */
export const canSave = (): boolean => isPermitted('allow-downloads');

/** Whether the page can be printed. */
export const canPrint = (): boolean => isPermitted('allow-modals') && 'print' in window;
