/** What is copied, in each form in which it can be pasted. */
export interface Clip {
  readonly text: string;
  readonly html?: string | undefined;
}

/** The same, while it may still be made. */
export interface ComingClip {
  readonly text: string | Promise<string>;
  readonly html?: string | Promise<string> | undefined;
}

/** What has focus, through open shadow roots. */
const focused = (root: DocumentOrShadowRoot = document): Element | null => {
  const { activeElement: element } = root;
  return element?.shadowRoot?.activeElement ? focused(element.shadowRoot) : element;
};

/** Where something can be selected: beside what has focus, or in the modal dialog that makes all else inert. */
const placeBeside = (element: Element | null): Node => {
  if (element && element !== document.body) return element.parentNode ?? element;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
};

/** Does something while the text is selected: WebKit copies nothing where nothing is. */
const withSelection = <T>(text: string, action: () => T): T => {
  const before = focused();
  const box = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  Object.assign(box.style, { position: 'fixed', top: '0', left: '0', opacity: '0' });
  placeBeside(before).appendChild(box);
  box.focus({ preventScroll: true });
  box.select();
  try {
    return action();
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
};

/** A page that is not served by https has no `navigator.clipboard`; the event of a copy has a clipboard everywhere. */
const copyByEvent = ({ text, html }: Clip): boolean => {
  let isSet = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isSet = event.clipboardData !== null;
  };
  // On the window: before the listeners of a page that adds its own lines to whatever is copied.
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    // Nothing else does it there.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return withSelection(text, () => document.execCommand('copy')) && isSet;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
};

/** What the clipboard waits for; whoever makes it says where it does not come. */
const makeBlob = (type: string, form: string | Promise<string>): Promise<Blob> => {
  const blob = Promise.resolve(form).then((text) => new Blob([text], { type }));
  blob.catch(() => undefined);
  return blob;
};

/**
 * Copies in all forms. A browser copies within the click alone, and WebKit not a task later, so what is still being made
 * is promised to the clipboard. False where the browser does not let us, or where nothing came.
 */
export const copyToClipboard = async ({ text, html }: ComingClip): Promise<boolean> => {
  try {
    const item = new ClipboardItem({
      'text/plain': makeBlob('text/plain', text),
      ...(html === undefined ? {} : { 'text/html': makeBlob('text/html', html) }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    const [made, formatted] = await Promise.allSettled([text, html]);
    if (made.status === 'rejected' || formatted.status === 'rejected') return false;
    return copyByEvent({ text: made.value, html: formatted.value });
  }
};
