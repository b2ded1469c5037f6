import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

interface State {
  readonly items: readonly { readonly key: string; readonly href?: string }[];
  readonly address?: string;
  readonly list?: readonly string[];
}

const root = document.querySelector<HTMLElement>('#root')!;

const page = ({ items, address, list }: State) => html`
  <main>
    <section id="items">
      ${repeat(
        items,
        ({ key }) => key,
        ({ key, href }) => (href ? html`<a class="lm-embed" href=${href}>${key}</a>` : html`<b>${key}</b>`),
      )}
    </section>
    ${address ? html`<p id="address">${address}</p>` : nothing}
    ${
      list
        ? html`
            <p><a href="../widgets/0.2.0/embed/principle-checklist.html?lang=da&items=below">Liste</a></p>
            <ol>
              ${list.map((title) => html`<li id=${title}><strong>${title}</strong></li>`)}
            </ol>
          `
        : nothing
    }
  </main>
`;

Object.assign(window, {
  host: { set: (state: State) => render(page(state), root), end: () => render(nothing, root) },
});
