/** What a Lit developer expects of the widgets' base class, and what it adds to LitElement. */
import { expect } from 'chai';
import { html, LitElement, type PropertyValues, type ReactiveController } from 'lit';
import { property } from 'lit/decorators.js';
import '../../src/define/all.js';
import { ContactCard, PrincipleChecklist } from '../../src/index.js';
import { oneOf } from '../../src/elements/one-of.js';
import { mount, record, warningsDuring } from '../support/page.js';

/** A developer's first try: a subclass with a property of its own. */
class Probe extends ContactCard {
  @property() word: string | null = 'none';
  @property({ type: Number, attribute: 'how-many' }) howMany: number | null = null;
  @oneOf(['round', 'square']) @property() shape = 'round';
  readonly updates: string[][] = [];
  failing = false;

  protected override updated(changed: PropertyValues): void {
    this.updates.push([...changed.keys()].map(String));
  }

  protected override render() {
    if (this.failing) throw new Error('broken once');
    return html`<p @click=${() => (this.word = 'clicked')}>${this.word} ${this.howMany} ${this.shape}</p>
      ${super.render()}`;
  }
}

/** What a page sets before the script is there. */
class Early extends PrincipleChecklist {}

const probe = (markup = '<lm-probe word="a"></lm-probe>') => mount<Probe>(markup);
const text = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent.trim();

before(() => {
  customElements.define('lm-probe', Probe);
});

describe('a widget', () => {
  it('is a LitElement', () => {
    for (const widget of [PrincipleChecklist, ContactCard]) expect(widget.prototype).to.be.instanceOf(LitElement);
  });

  it('keeps what a page has set before it was defined, `value` included', async () => {
    const widget = await mount<Early>('<lm-early audience="team"></lm-early>');
    const value = { answers: { p1: 'yes' }, notes: {} };
    Object.assign(widget, { audience: 'me', value });
    customElements.define('lm-early', Early);
    await widget.updateComplete;
    expect([widget.audience, widget.value]).to.deep.equal(['me', value]);
    expect(widget.shadowRoot?.querySelectorAll('input:checked')).to.have.length(1);
  });

  it('reads attributes, numbers as numbers, and follows them', async () => {
    const element = await probe('<lm-probe word="a" how-many="3"></lm-probe>');
    expect([text(element), element.howMany]).to.deep.equal(['a 3 round', 3]);
    element.setAttribute('how-many', 'many');
    expect(Number.isNaN(element.howMany)).to.equal(true);
    element.removeAttribute('how-many');
    expect(element.howMany).to.equal(null);
  });

  it('renders once for any number of changes, and not at all for none', async () => {
    const element = await probe();
    const before = element.updates.length;
    element.word = 'b';
    element.word = 'c';
    element.howMany = 1;
    await element.updateComplete;
    element.word = 'c';
    await element.updateComplete;
    expect(text(element)).to.equal('c 1 round');
    expect(element.updates.slice(before)).to.deep.equal([['word', 'howMany']]);
  });

  it('puts the default in place of a value that is not allowed, of any type, and warns once for each', async () => {
    const element = await probe();
    const bare: unknown = Object.create(null);
    const warnings = await warningsDuring(async () => {
      for (const value of ['triangle', 7, {}, bare, Symbol('x'), null, undefined, 'square']) {
        Reflect.set(element, 'shape', value);
        await element.updateComplete;
      }
    });
    expect(element.shape).to.equal('square');
    expect(warnings).to.have.length(5);
    expect(warnings[0]).to.equal('<lm-probe> shape: use one of round, square, not “triangle”');
    expect(warnings[4]).to.equal('<lm-probe> shape: use one of round, square, not “Symbol(x)”');
  });

  it('calls each hook of a controller, also of one that is added late', async () => {
    const element = await probe();
    const log: string[] = [];
    const controller: ReactiveController = {
      hostConnected: () => log.push('connected'),
      hostDisconnected: () => log.push('disconnected'),
      hostUpdate: () => log.push('update'),
      hostUpdated: () => log.push('updated'),
    };
    element.addController(controller);
    expect(log).to.deep.equal(['connected']);
    element.word = 'b';
    await element.updateComplete;
    expect(log).to.deep.equal(['connected', 'update', 'updated']);
    log.length = 0;
    element.remove();
    expect(log).to.deep.equal(['disconnected']);
    element.removeController(controller);
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(log).to.deep.equal(['disconnected']);
  });

  it('survives an error in one rendering: says so, and renders at the next change', async () => {
    const element = await probe();
    const errors = record(element, 'lm-error');
    element.failing = true;
    const warnings = await warningsDuring(async () => {
      element.word = 'b';
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<lm-probe>').and.to.contain('broken once');
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['rendering']);
    expect(text(element)).to.equal('a  round');
    element.failing = false;
    element.word = 'c';
    await element.updateComplete;
    expect(text(element)).to.equal('c  round');
  });

  it('survives a storage of the host that fails once', async () => {
    const element = await mount<PrincipleChecklist>('<lm-principle-checklist></lm-principle-checklist>');
    const { environment } = element;
    let failing = true;
    const warnings = await warningsDuring(async () => {
      element.environment = {
        ...environment,
        openStorage: (...place) => {
          if (failing) throw new Error('no storage today');
          return environment.openStorage(...place);
        },
      };
      await element.updateComplete;
    });
    expect(warnings.join()).to.contain('no storage today');
    failing = false;
    element.heading = 'Igen';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Igen');
    expect(element.shadowRoot?.querySelectorAll('[type=checkbox]').length).to.be.above(0);
  });

  it('survives what fails at the first rendering', async () => {
    const element = new Probe();
    element.failing = true;
    const errors = record(element, 'lm-error');
    const warnings = await warningsDuring(async () => {
      document.body.append(element);
      await element.updateComplete;
      element.heading = 'Endnu en gang';
      await element.updateComplete;
    });
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['rendering']);
    expect(warnings).to.have.length(1);
    element.failing = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Endnu en gang');
    element.remove();
  });

  it('tells of an error once, so that a listener that sets something cannot go round for ever', async () => {
    const element = await probe();
    let told = 0;
    element.addEventListener('lm-error', () => {
      told += 1;
      element.word = `again ${told}`;
    });
    element.failing = true;
    await warningsDuring(async () => {
      element.word = 'b';
      await element.updateComplete;
      await element.updateComplete;
    });
    expect(told).to.equal(1);
  });

  for (const names of [
    ['value', 'items'],
    ['items', 'value'],
  ] as const) {
    it(`takes ${names.join(' and ')} that are set before the first rendering, in this order`, async () => {
      const element = document.createElement('lm-principle-checklist');
      const early = { items: [{ id: 'a', title: 'A' }], value: { answers: { a: 'yes' }, notes: {} } };
      for (const name of names) Reflect.set(element, name, early[name]);
      expect(element.value).to.deep.equal(early.value);
      document.body.append(element);
      await element.updateComplete;
      expect(element.value).to.deep.equal(early.value);
      expect(element.shadowRoot?.querySelectorAll('[part~=item] :checked')).to.have.length(1);
      element.remove();
    });
  }

  it('opens the storage once, for attributes that have been checked', async () => {
    const element = document.createElement('lm-principle-checklist');
    const { environment } = element;
    const opened: string[] = [];
    element.environment = {
      ...environment,
      openStorage: (mode, key) => {
        opened.push(`${mode} ${key}`);
        return environment.openStorage(mode, key);
      },
    };
    element.setAttribute('storage', 'bogus');
    await warningsDuring(async () => {
      document.body.append(element);
      await element.updateComplete;
    });
    expect(opened).to.deep.equal(['local lm:1:check:default']);
    element.remove();
  });

  it('takes a text property that is no text for none, and warns once', async () => {
    const element = await mount<PrincipleChecklist>('<lm-principle-checklist></lm-principle-checklist>');
    for (const name of ['heading', 'intro', 'storageKey', 'shareBase', 'forPicker']) {
      for (const value of [{}, [], 5, Symbol('x'), Object.create(null) as unknown, () => 1]) {
        const warnings = await warningsDuring(async () => {
          Reflect.set(element, name, value);
          await element.updateComplete;
          element.requestUpdate();
          await element.updateComplete;
        });
        expect(warnings, name).to.have.length(1);
        expect(warnings[0]).to.contain(`${name}: use a text`);
      }
    }
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Fire principper for et godt læringsmiljø');
  });

  it('shares its style sheets with all others of its kind', async () => {
    const element = await mount('<lm-contact-card></lm-contact-card><lm-contact-card></lm-contact-card>');
    const [sheets, others] = [element, element.nextElementSibling].map((card) => card?.shadowRoot?.adoptedStyleSheets);
    expect(sheets?.length).to.be.above(0);
    expect(sheets?.every((sheet, i) => sheet === others?.[i])).to.equal(true);
  });

  it('shows nothing before it is on a page, even for paper', () => {
    const element = document.createElement('lm-contact-card');
    element.renderNow();
    expect(Boolean(element.shadowRoot)).to.equal(false);
  });
});
