/** Custom elements without a library: the baseline. */
import { BARE } from '../shared/bare-markup.js';
import css from '../shared/bare.css?text';
import { onLanguage, words } from '../shared/words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${css}`);
const elements = new Set();
onLanguage(() => elements.forEach((element) => element.say()));

class BenchElement extends HTMLElement {
  static define(kind) {
    const template = document.createElement('template');
    template.innerHTML = BARE[kind];
    this.content = template.content;
    customElements.define(`bench-${kind}`, this);
  }

  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(this.constructor.content.cloneNode(true));
      root.addEventListener('change', (event) => this.onChange(event));
    }
    elements.add(this);
    this.say();
  }

  disconnectedCallback() {
    elements.delete(this);
  }

  say() {
    for (const element of this.shadowRoot.querySelectorAll('[data-word]')) {
      element.textContent = words()[element.dataset.word];
    }
  }
}

class BenchCheck extends BenchElement {
  onChange() {
    const done = this.shadowRoot.querySelectorAll(':checked').length;
    this.shadowRoot.querySelector('progress').value = done;
    this.shadowRoot.querySelector('[data-count]').textContent = done;
  }
}

class BenchPick extends BenchElement {
  onChange({ target }) {
    this.chosen = target.value;
    this.say();
  }

  say() {
    super.say();
    this.shadowRoot.querySelector('[data-then]').textContent = words()[`then${this.chosen}`] ?? '';
  }
}

class BenchCard extends BenchElement {}

BenchCheck.define('check');
BenchPick.define('pick');
BenchCard.define('card');
