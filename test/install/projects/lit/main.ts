import { LitElement, html } from 'lit';
import 'laeringsmiljoe-widgets/define/lm-principle-checklist.js';
import type { LmChangeEvent } from 'laeringsmiljoe-widgets';

class PortalPage extends LitElement {
  #items = [
    { id: 'a', title: 'We share' },
    { id: 'b', title: 'We ask' },
  ];

  override render() {
    return html`<lm-principle-checklist storage="none" .items=${this.#items} @lm-change=${this.#onChange}>
    </lm-principle-checklist>`;
  }

  readonly #onChange = ({ item, done, total }: LmChangeEvent): void => {
    document.title = `${item} ${done} of ${total}, yes`;
  };
}

customElements.define('portal-page', PortalPage);
document.querySelector('main')?.replaceChildren(new PortalPage());
