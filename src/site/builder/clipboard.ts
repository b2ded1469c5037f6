import type { Copy } from './formats.js';

/** Pages that are not served by https have no clipboard of their own; the event of a copy has one everywhere. */
const copyByEvent = ({ text, html }: Copy): boolean => {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy);
  // Nothing else does it there.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return done;
};

/** Copies in all forms. False where the browser does not let us. */
export const copy = async (copied: Copy): Promise<boolean> => {
  const forms = { 'text/plain': copied.text, ...(copied.html === undefined ? {} : { 'text/html': copied.html }) };
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent(copied);
  }
};
