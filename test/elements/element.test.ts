import { expect } from 'chai';
import { html } from 'lit/html.js';
import { css, LmElement, type Changes, type Controller, type Properties } from '../../src/elements/shared/element.js';
import { mount } from '../support/page.js';

class Probe extends LmElement {
  static override readonly styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  static override readonly properties: Properties = {
    word: {},
    howMany: { type: Number },
    hidden_: { attribute: false },
  };

  declare word: string | null;
  declare howMany: number | null;
  readonly rendered: Changes[] = [];
  firsts = 0;
  #own = 0;

  get own(): number {
    return this.#own;
  }

  set own(value: number) {
    this.#own = value;
  }

  protected override willUpdate(changes: Changes): void {
    this.rendered.push(changes);
    if (this.howMany === 9) this.howMany = 10;
  }

  protected override firstUpdated(): void {
    this.firsts += 1;
  }

  protected override render(): unknown {
    // Not bound: the element is to be `this` all the same.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    return html`<p @click=${this.onClick}>${this.word} ${this.howMany}</p>`;
  }

  onClick(): void {
    this.word = 'clicked';
  }
}

const probe = (markup = '<lm-probe word="a"></lm-probe>') => mount<Probe>(markup);
const text = (element: Probe) => element.shadowRoot?.textContent.trim();

describe('LmElement', () => {
  it('keeps what a page has set before it was defined, own accessors included', async () => {
    const early = await mount('<lm-probe word="from the attribute"></lm-probe>');
    Object.assign(early, { word: 'from the page', own: 7 });
    customElements.define('lm-probe', Probe);
    const element = early as unknown as Probe;
    await element.updateComplete;
    expect([text(element), element.own]).to.deep.equal(['from the page', 7]);
    element.word = 'later';
    document.body.append(element);
    await element.updateComplete;
    expect(text(element)).to.equal('later');
    element.remove();
  });

  it('reads attributes, numbers as numbers, and follows them', async () => {
    const element = await probe('<lm-probe word="a" how-many="3"></lm-probe>');
    expect([text(element), element.howMany]).to.deep.equal(['a 3', 3]);
    element.setAttribute('how-many', 'many');
    expect(Number.isNaN(element.howMany)).to.equal(true);
    element.removeAttribute('how-many');
    expect(element.howMany).to.equal(null);
  });

  it('renders once for any number of changes, and not at all for none', async () => {
    const element = await probe();
    element.word = 'b';
    element.word = 'c';
    element.howMany = 1;
    await element.updateComplete;
    element.word = 'c';
    await element.updateComplete;
    expect(text(element)).to.equal('c 1');
    expect(element.rendered.slice(1).map((changes) => [...changes])).to.deep.equal([
      [
        ['word', 'a'],
        ['howMany', undefined],
      ],
    ]);
  });

  it('takes in what is changed before rendering without rendering again', async () => {
    const element = await probe('<lm-probe how-many="9"></lm-probe>');
    await element.updateComplete;
    expect([text(element), element.rendered.length]).to.deep.equal(['10', 1]);
  });

  it('calls handlers on itself, and is first rendered once', async () => {
    const element = await probe();
    element.shadowRoot?.querySelector('p')?.click();
    await element.updateComplete;
    expect([text(element), element.firsts]).to.deep.equal(['clicked', 1]);
  });

  it('tells its controllers of every coming and going', async () => {
    const element = await probe();
    const log: string[] = [];
    const controller: Controller = {
      hostConnected: () => log.push('in'),
      hostDisconnected: () => log.push('out'),
    };
    element.addController(controller);
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    expect(log).to.deep.equal(['out', 'in']);
  });

  it('shares one style sheet among all', async () => {
    const element = await probe('<lm-probe></lm-probe><lm-probe></lm-probe>');
    const other = element.nextElementSibling as Probe;
    expect(element.shadowRoot?.adoptedStyleSheets).to.have.length(1);
    expect(element.shadowRoot?.adoptedStyleSheets[0]).to.equal(other.shadowRoot?.adoptedStyleSheets[0]);
  });

  it('shows nothing before it is on a page', () => {
    const element = document.createElement('lm-probe');
    Object.assign(element, { word: 'x' });
    expect(element.shadowRoot).to.equal(null);
  });
});
