/** What is copied, in each form in which it can be pasted. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** A page that is not served by https has no `navigator.clipboard`; the event of a copy has a clipboard everywhere. */
const copyByEvent = ({ text, html }: Clip): boolean => {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  // Nothing else does it there.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
};

/** Copies in all forms. False where the browser does not let us. */
export const copyToClipboard = async (clip: Clip): Promise<boolean> => {
  const forms = { 'text/plain': clip.text, ...(clip.html === undefined ? {} : { 'text/html': clip.html }) };
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent(clip);
  }
};
