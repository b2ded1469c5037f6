/** Several of one widget on a page have names of their own, as whoever makes the page gives them: WCAG 2.4.6. */
import { TAGS } from '../src/widgets.js';

type Rendered = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** The widgets in a tree, in those within it too. */
const widgetsIn = (tree: ParentNode): Rendered[] =>
  [...tree.querySelectorAll<Rendered>('*')].flatMap((element) => {
    if (TAGS.some((tag) => tag === element.localName)) return [element];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });

export const nameApart = async (canvas: ParentNode): Promise<void> => {
  // Some are put in place in a task of their own.
  await new Promise((resolve) => setTimeout(resolve));
  const named = new Map<string, number>();
  for (const widget of widgetsIn(canvas)) {
    await widget.updateComplete;
    const heading = widget.shadowRoot?.getElementById('heading')?.textContent.trim();
    if (!heading) continue;
    const times = (named.get(heading) ?? 0) + 1;
    named.set(heading, times);
    if (times > 1) widget.setAttribute('heading', `${heading} (${String(times)})`);
    await widget.updateComplete;
  }
};
