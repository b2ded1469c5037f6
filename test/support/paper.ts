import { waitFor } from './page.js';

/** The page that would be printed by an action; taken away after the test. */
export const printedPage = async (action: () => unknown): Promise<Document> => {
  let page: Document | undefined;
  // The call comes in the same task as the frame, so the frame's own function is replaced as it is put there.
  Object.defineProperty(document.body, 'append', {
    configurable: true,
    value(frame: HTMLIFrameElement) {
      document.body.appendChild(frame);
      const { contentWindow: view, contentDocument } = frame;
      if (view) view.print = () => (page = contentDocument ?? undefined);
    },
  });
  try {
    await action();
    return await waitFor(() => {
      if (!page) throw new Error('nothing printed');
      return page;
    });
  } finally {
    Reflect.deleteProperty(document.body, 'append');
  }
};

afterEach(() => {
  document.querySelectorAll('body > iframe[aria-hidden]').forEach((frame) => {
    frame.remove();
  });
});
