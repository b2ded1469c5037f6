/** Lit in its barest form. */
import { css, html, LitElement, unsafeCSS } from 'lit';
import bare from '../shared/bare.css?text';
import { MAIL, onLanguage, PHONE, words } from '../shared/words.js';

const sheet = unsafeCSS(bare);
const elements = new Set();
onLanguage(() => elements.forEach((element) => element.requestUpdate()));

class BenchElement extends LitElement {
  static styles = [
    css`
      :host {
        display: block;
      }
    `,
    sheet,
  ];

  connectedCallback() {
    super.connectedCallback();
    elements.add(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    elements.delete(this);
  }
}

class BenchCheck extends BenchElement {
  static properties = { done: { state: true } };
  done = 0;

  render() {
    const say = words();
    return html`<div class="bench" @change=${this.onChange}>
      <h2>${say.check}</h2>
      ${[1, 2, 3, 4].map((i) => html`<label><input type="checkbox" /> ${say[`check${i}`]}</label>`)}
      <progress max="4" .value=${this.done}></progress>
      <p>${this.done} ${say.progress}</p>
    </div>`;
  }

  onChange({ target }) {
    this.done += target.checked ? 1 : -1;
  }
}

class BenchPick extends BenchElement {
  static properties = { chosen: { state: true } };
  chosen = 0;

  render() {
    const say = words();
    return html`<div class="bench" @change=${this.onChange}>
      <h2>${say.pick}</h2>
      ${[1, 2].map((i) => html`<label><input type="radio" name="pick" value=${i} /> ${say[`pick${i}`]}</label>`)}
      <p>${say[`then${this.chosen}`]}</p>
    </div>`;
  }

  onChange({ target }) {
    this.chosen = target.value;
  }
}

class BenchCard extends BenchElement {
  render() {
    const say = words();
    const [number, text] = PHONE;
    return html`<div class="bench">
      <h2>${say.card}</h2>
      <p>${say.name}</p>
      <p>${say.phone} <a href="tel:${number}">${text}</a></p>
      <p>${say.mail} <a href="mailto:${MAIL}">${MAIL}</a></p>
    </div>`;
  }
}

customElements.define('bench-check', BenchCheck);
customElements.define('bench-pick', BenchPick);
customElements.define('bench-card', BenchCard);
