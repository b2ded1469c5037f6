import { configure, waitFor } from 'storybook/test';

// The standard one prints the page around, and cannot print a shadow root.
configure({ getElementError: (message) => new Error(message ?? 'not found') });

/** The first widget of a story, once it is rendered. Its page is a shadow root, and so is the widget's own. */
export const inWidget = async <Tag extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: Tag) => {
  const element = await waitFor(() => {
    const found = canvas.firstElementChild?.shadowRoot?.querySelector(tag);
    if (!found?.shadowRoot?.querySelector('section')) throw new Error(`no <${tag}> yet`);
    return found;
  });
  const root = element.shadowRoot as unknown as HTMLElement;
  return {
    element,
    root,
    boxes: (type: string) => [...root.querySelectorAll<HTMLInputElement>(`input[type=${type}]`)] as [HTMLInputElement],
  };
};
