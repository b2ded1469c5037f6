/** Every public property with values of every type: taken, or refused with one warning; never an exception. */
import { expect } from 'chai';
import '../../src/define/all.js';
import type { ChallengePicker, ContactCard, PrincipleChecklist } from '../../src/index.js';
import { describe as describeValue } from '../../src/elements/describe.js';
import { anyValue } from '../support/any-value.js';
import { inside, itemBoxes, mount, nextTask, record, warningsDuring } from '../support/page.js';

const checklist = () => mount<PrincipleChecklist>('<lm-principle-checklist></lm-principle-checklist>');
const picker = () => mount<ChallengePicker>('<lm-challenge-picker></lm-challenge-picker>');
const card = () => mount<ContactCard>('<lm-contact-card></lm-contact-card>');

/** What is said of a property that is set, and what it is then. */
const set = async (
  widget: PrincipleChecklist | ChallengePicker | ContactCard,
  name: string,
  value: unknown,
): Promise<{ warnings: string[]; reasons: string[]; now: unknown }> => {
  const errors = record(widget, 'lm-error');
  const warnings = await warningsDuring(async () => {
    Reflect.set(widget, name, value);
    await widget.updateComplete;
    widget.requestUpdate();
    await widget.updateComplete;
    await nextTask();
  });
  return { warnings, reasons: errors.map(({ reason }) => reason), now: Reflect.get(widget, name) };
};

describe('a value in a message', () => {
  it('is short and on one line, whatever it is', () => {
    for (const [what, value] of Object.entries(anyValue())) {
      const text = describeValue(value);
      expect(text.length, what).to.be.at.most(80);
      expect(text, what).not.to.match(/[\n\r\t]/);
    }
  });

  it('is its text', () => {
    expect([5, 'ord', Symbol('s'), 'x'.repeat(61), 'to\nlinjer'].map(describeValue)).to.deep.equal([
      '5',
      'ord',
      'Symbol(s)',
      `${'x'.repeat(60)}…`,
      'to linjer',
    ]);
  });
});

describe('a property', () => {
  for (const [open, names] of [
    [checklist, ['audience', 'heading', 'headingLevel', 'withoutNotes', 'actions', 'items', 'value', 'environment']],
    [picker, ['maxPicks', 'ics', 'meeting', 'challenges', 'hints', 'storage', 'value']],
    [card, ['contacts', 'withSecretariat', 'density', 'environment', 'actions']],
  ] as const) {
    for (const name of names) {
      it(`${name} takes a value of any type, or refuses it with one warning`, async () => {
        const widget = await open();
        // Rendered, but not laid out: some engines take long over a text without end.
        widget.style.display = 'none';
        for (const [what, value] of Object.entries(anyValue())) {
          const { warnings, reasons } = await set(widget, name, value);
          expect(warnings.length, `${what}: ${warnings.join(' | ')}`).to.be.at.most(1);
          expect(reasons, what).to.have.length(warnings.length);
          // A contact that is none is found as the card is rendered.
          for (const reason of reasons) expect(reason, what).to.be.oneOf([name, 'contact']);
          if (typeof value === 'symbol' || typeof value === 'bigint') expect(warnings, what).to.have.length(1);
          const isEmpty = reasons.includes('contact');
          expect(widget.shadowRoot?.querySelectorAll('section'), what).to.have.length(isEmpty ? 0 : 1);
          await set(widget, name, undefined);
        }
      });
    }
  }

  it('out of a list is read as HTML reads it: case and space do not matter, nor whether a number is a text', async () => {
    const widget = await picker();
    for (const [name, value, now] of [
      ['theme', ' DKFDS ', 'dkfds'],
      ['audience', 'Me', 'me'],
      ['headingLevel', '3', 3],
      ['headingLevel', ' 4 ', 4],
      ['maxPicks', '2', 2],
      ['maxPicks', null, undefined],
      ['theme', undefined, 'auto'],
    ] as const) {
      expect(await set(widget, name, value), name).to.deep.equal({ warnings: [], reasons: [], now });
    }
    widget.setAttribute('audience', ' ME ');
    expect(widget.audience).to.equal('me');
  });

  it('that is a switch takes true and false as text, as frameworks set them', async () => {
    const widget = await picker();
    for (const [value, now] of [
      ['true', true],
      ['false', false],
      ['', true],
      [null, false],
      [true, true],
      [undefined, false],
    ] as const) {
      expect(await set(widget, 'meeting', value)).to.deep.equal({ warnings: [], reasons: [], now });
    }
    const { warnings, now } = await set(widget, 'meeting', 'yes');
    expect([now, ...warnings]).to.deep.equal([false, '<lm-challenge-picker> meeting: use true or false, not “yes”']);
    // As an attribute it is there or not, as in all of HTML.
    widget.setAttribute('meeting', 'false');
    expect(widget.meeting).to.equal(true);
  });

  it('is told of once, however often the same value is set', async () => {
    const widget = await picker();
    const warnings = await warningsDuring(async () => {
      for (let i = 0; i < 3; i += 1) {
        widget.setAttribute('theme', 'pink');
        Reflect.set(widget, 'maxPicks', 99);
        Reflect.set(widget, 'maxPicks', 99);
        await widget.updateComplete;
      }
    });
    expect(warnings).to.have.length(2);
    // A value between makes it a new one.
    await set(widget, 'maxPicks', 2);
    expect((await set(widget, 'maxPicks', 99)).warnings).to.have.length(1);
  });

  it('holds the default at once where a value is refused', async () => {
    const widget = await picker();
    await warningsDuring(async () => {
      Object.assign(widget, { theme: 'pink', forPicker: Symbol('x'), items: [null], maxPicks: 99 });
      expect([widget.theme, widget.items, widget.maxPicks]).to.deep.equal(['auto', undefined, undefined]);
      await widget.updateComplete;
    });
  });

  it('is not warned of where a good value has taken the place of a bad one before it was rendered', async () => {
    const widget = await picker();
    const warnings = await warningsDuring(async () => {
      Object.assign(widget, { theme: 'pink' });
      widget.theme = 'neutral';
      await widget.updateComplete;
    });
    expect([widget.theme, ...warnings]).to.deep.equal(['neutral']);
  });

  it('is warned of where the page hears it: on the page', async () => {
    const reasons: string[] = [];
    const hear = ({ reason }: { readonly reason: string }) => reasons.push(reason);
    document.addEventListener('lm-error', hear);
    const widget = document.createElement('lm-contact-card');
    await warningsDuring(async () => {
      widget.setAttribute('theme', 'pink');
      Object.assign(widget, { contacts: 5 });
      await nextTask();
      document.body.append(widget);
      await widget.updateComplete;
    });
    document.removeEventListener('lm-error', hear);
    widget.remove();
    expect(reasons).to.deep.equal(['theme', 'contacts']);
  });

  it('set before the script and again before the first rendering keeps the last value', async () => {
    const { constructor } = document.createElement('lm-contact-card');
    class Late extends (constructor as typeof ContactCard) {}
    const widget = await mount<ContactCard>('<lm-late></lm-late>');
    Object.assign(widget, { heading: 'Før', intro: 'Linje', theme: 'neutral' });
    customElements.define('lm-late', Late);
    Object.assign(widget, { heading: 'Efter', theme: 'bootstrap' });
    await widget.updateComplete;
    expect([widget.heading, widget.intro, widget.theme]).to.deep.equal(['Efter', 'Linje', 'bootstrap']);
    inside(widget).getByRole('heading', { name: 'Efter' });
  });
});

describe('actions', () => {
  const offered = async (actions: unknown) => {
    const widget = await card();
    const { warnings } = await set(widget, 'actions', actions);
    const names = inside(widget)
      .queryAllByRole('button')
      .map(({ textContent }) => textContent.trim());
    return { warnings: warnings.length, names };
  };
  const ALL = 3;
  const FILE = ['Gem kontakt (.vcf)'];

  for (const [what, actions, warnings, names] of [
    ['a list of words', ['vcard', 'copy'], 0, ALL],
    ['one word in a list', ['vcard'], 0, FILE],
    ['words of another widget', 'print vcard', 0, FILE],
    ['words apart by commas', 'print, vcard', 0, FILE],
    ['capital letters', ' VCARD ', 0, FILE],
    ['none', '', 0, []],
    ['an empty list', [], 0, []],
    ['the word for none', ' None ', 0, []],
    ['that word among others', 'none vcard', 1, FILE],
    ['a word that nobody knows among others', 'vcard fax', 1, FILE],
    ['no word that is known', 'fax', 1, ALL],
    ['a list of something else', [1, 2], 1, ALL],
    ['an object', {}, 1, ALL],
  ] as const) {
    it(`are ${what}`, async () => {
      const shown = await offered(actions);
      expect(shown.warnings).to.equal(warnings);
      if (names === ALL) expect(shown.names).to.have.length(ALL);
      else expect(shown.names).to.deep.equal(names);
    });
  }
});

describe('the property value', () => {
  const GOOD = { answers: { p1: 'yes' }, notes: {} };

  it('stays as it is where what is set is no data, and takes good data again', async () => {
    const widget = await checklist();
    await set(widget, 'value', GOOD);
    const cyclic: Record<string, unknown> = { answers: { p2: 'yes' } };
    cyclic['self'] = cyclic;
    for (const value of [
      cyclic,
      5,
      'x',
      [],
      new Map(),
      { v: 1, data: {} },
      new Proxy({}, { ownKeys: () => [5] as never }),
    ]) {
      const { warnings, now } = await set(widget, 'value', value);
      expect(warnings).to.have.length(1);
      expect(now).to.deep.equal(GOOD);
      expect(itemBoxes(widget)[0]).to.have.property('checked', true);
    }
    expect((await set(widget, 'value', { answers: { p2: 'yes' } })).warnings).to.deep.equal([]);
    expect(itemBoxes(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
    expect((await set(widget, 'value', undefined)).now).to.deep.equal({ answers: {}, notes: {} });
  });

  it('takes what can be read, and says that something else could not', async () => {
    const widget = await checklist();
    const { warnings, now } = await set(widget, 'value', { answers: { p1: 'yes', p2: 'perhaps' }, notes: 5 });
    expect(warnings).to.deep.equal(['<lm-principle-checklist> value: not all of answers, notes can be read']);
    expect(now).to.deep.equal(GOOD);
  });

  it('may be a proxy of a framework, frozen, or of a class of the page', async () => {
    const widget = await checklist();
    class Answers {
      readonly answers = { p1: 'yes' };
      readonly notes = {};
    }
    for (const value of [new Proxy(GOOD, {}), Object.freeze({ ...GOOD }), new Answers()]) {
      await set(widget, 'value', undefined);
      expect(await set(widget, 'value', value)).to.deep.equal({ warnings: [], reasons: [], now: GOOD });
    }
  });
});

describe('an environment of the page', () => {
  it('is used as far as it works: the browser’s stands in for the rest, told of once', async () => {
    const widget = await checklist();
    let failing = true;
    const environment = {
      now: () => new Date('2027-01-14T10:00:00'),
      openStorage: () => ({
        keeping: 'none',
        read: () => null,
        write: () => {
          if (failing) throw new Error('no room');
          return true;
        },
        subscribe: () => () => undefined,
      }),
    };
    expect((await set(widget, 'environment', environment)).warnings).to.deep.equal([]);
    const told = await warningsDuring(async () => {
      itemBoxes(widget)[0]?.click();
      await widget.updateComplete;
      widget.remove();
      document.body.append(widget);
      itemBoxes(widget)[1]?.click();
      await widget.updateComplete;
      widget.remove();
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('environment: write has failed').and.to.contain('no room');
    failing = false;
  });

  it('is the same where it is set again, so that nothing is lost', async () => {
    const widget = await checklist();
    const environment = { ...widget.environment };
    widget.environment = environment;
    widget.storage = 'none';
    await widget.updateComplete;
    itemBoxes(widget)[0]?.click();
    widget.environment = environment;
    await widget.updateComplete;
    expect(itemBoxes(widget)[0]).to.have.property('checked', true);
  });

  it('is the browser’s where none is set', async () => {
    const widget = await checklist();
    const { environment } = widget;
    expect(await set(widget, 'environment', null)).to.deep.equal({ warnings: [], reasons: [], now: environment });
  });
});
