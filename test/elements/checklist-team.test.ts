/** The checklist as a team uses it in a meeting: by keyboard, three levels, complete, with a list of its own. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { principles } from '../../src/content/principles.js';
import * as words from '../../src/content/words/check.js';
import * as common from '../../src/content/words/common.js';
import '../../src/define/lm-challenge-picker.js';
import '../../src/define/lm-principle-checklist.js';
import type { PrincipleChecklist } from '../../src/index.js';
import { localeFor } from '../../src/localize/locale.js';
import { expectAccessible } from '../support/axe.js';
import {
  focused,
  inside,
  itemBoxes,
  listen,
  mount,
  openMore,
  waitFor,
  warningsDuring,
  write,
} from '../support/page.js';
import { printedPage } from '../support/paper.js';
import { withTimers } from '../support/timers.js';

const checklist = (attributes = '', content = '') =>
  mount<PrincipleChecklist>(`<lm-principle-checklist ${attributes}>${content}</lm-principle-checklist>`);

const LANGUAGES = ['da', 'en'] as const;
const ALL = principles.length;
const titles = (lang: string) => principles.map(({ title }) => title(localeFor(lang)));

/** The name of what has focus. */
const name = (): string => {
  const element = focused() as HTMLInputElement | null;
  return (element?.ariaLabel ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
};

describe('keyboard only', () => {
  it('goes from the page to a printed and a copied result', async () => {
    const widget = await checklist();
    const messages = listen();
    const [p1 = '', ...others] = titles('da');
    const [, third] = others;
    /** What is pressed, and what has focus then. */
    const keys: readonly [key: string, focus: string][] = [
      ['Tab', p1],
      [' ', p1],
      ['Tab', `Vis en idé til ”${p1}”`],
      ['Enter', `Skjul idéen til ”${p1}”`],
      ['Tab', `Tilføj eksempel til ”${p1}”`],
      ['Enter', `Tilføj eksempel til ”${p1}”`],
      ['Tab', `Eksempel fra jeres hverdag: ${p1}`],
      ['x', `Eksempel fra jeres hverdag: ${p1}`],
      ...others.flatMap((title): [string, string][] => [
        ['Tab', title],
        // Enter is not for boxes.
        [title === third ? ' ' : 'Enter', title],
        ['Tab', `Vis en idé til ”${title}”`],
        ['Tab', `Tilføj eksempel til ”${title}”`],
      ]),
      ['Tab', 'Mødevisning'],
      ['Tab', 'Hvorfor er det værd at gøre?'],
      ['Tab', 'Gem, del og udskriv'],
      ['Enter', 'Gem, del og udskriv'],
      ['Tab', 'Udskriv'],
    ];
    for (const [i, [press, focus]] of keys.entries()) {
      await sendKeys({ press });
      await waitFor(() => {
        expect(name(), `${String(i)}: ${press}`).to.equal(focus);
      });
      await widget.updateComplete;
    }
    expect(widget.value).to.deep.equal({ answers: { p1: 'yes', p3: 'yes' }, notes: { p1: 'x' } });
    const paper = await printedPage(() => sendKeys({ press: 'Enter' }));
    expect(paper.body.textContent).to.contain(`[x] ${p1}`);
    await sendKeys({ press: 'Tab' });
    expect(name()).to.equal('Kopiér som tekst');
    await sendKeys({ press: 'Enter' });
    await waitFor(() => {
      expect(messages.at(-1)).to.equal('Teksten er kopieret.');
    });
    // WebDriver in WebKitGTK presses one key at a time: no Ctrl+V there.
    if (!/Firefox|Chrome/.test(navigator.userAgent)) return;
    const field = document.body.appendChild(document.createElement('textarea'));
    try {
      field.focus();
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'v' });
      await sendKeys({ up: 'Control' });
      await waitFor(() => {
        expect(field.value.split('\n').slice(1)).to.deep.equal([
          '',
          `[x] ${p1} – x`,
          ...others.map((title) => `[${title === third ? 'x' : ' '}] ${title}`),
        ]);
      });
    } finally {
      field.remove();
    }
  });

  it('has the same order backwards', async function () {
    // WebDriver in WebKitGTK presses one key at a time.
    if (!/Firefox|Chrome/.test(navigator.userAgent)) this.skip();
    const widget = await checklist('actions=""');
    inside(widget).getByRole('button', { name: 'Mødevisning' }).focus();
    const [p4] = titles('da').slice(-1);
    for (const focus of [`Tilføj eksempel til ”${p4 ?? ''}”`, `Vis en idé til ”${p4 ?? ''}”`, p4]) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(name()).to.equal(focus);
    }
  });

  it('takes no focus while the page loads', async () => {
    const before = focused();
    await checklist();
    expect(focused()).to.equal(before);
  });
});

for (const lang of LANGUAGES) {
  for (const audience of ['team', 'me'] as const) {
    const locale = localeFor(lang);
    const attributes = `lang="${lang}" audience="${audience}"`;

    describe(`complete, in ${lang} for ${audience}`, () => {
      it('is a calm panel that leads on to the picker, once', async () => {
        const widget = await mount<PrincipleChecklist>(
          `<lm-principle-checklist ${attributes} for-picker="plan"></lm-principle-checklist><lm-challenge-picker id="plan" ${attributes}></lm-challenge-picker>`,
        );
        const onward = { name: words.topicker(locale, audience) };
        inside(widget).getByRole('button', onward);
        for (const title of titles(lang)) inside(widget).getByRole('checkbox', { name: title }).click();
        await widget.updateComplete;
        const panel = inside(widget).getByText(words.doneTitle(locale, audience)).parentElement as Element;
        expect(panel.textContent).to.contain(words.doneText(locale, audience));
        const button = inside(widget).getByRole('button', onward);
        expect(panel.contains(button)).to.equal(true);
        inside(widget).getByText(words.progress(locale, ALL, ALL));
        await expectAccessible(widget);
        button.click();
        const picker = document.querySelector('#plan');
        expect(picker?.contains(document.activeElement)).to.equal(true);
        expect(picker?.shadowRoot?.textContent).not.to.contain(lang === 'da' ? 'ifølge listen' : 'according to');
      });
    });

    describe(`meeting view, in ${lang} for ${audience}`, () => {
      it('is large, asks, and gives the focus back', async () => {
        const widget = await checklist(attributes);
        const open = inside(widget).getByRole('button', { name: words.meetingOn(locale) });
        const size = (role: string) =>
          parseFloat(getComputedStyle(inside(widget).getAllByRole(role)[0]?.parentElement as Element).fontSize);
        const before = size('checkbox');
        open.click();
        await widget.updateComplete;
        const heading = inside(widget).getByRole('heading', { level: 3 });
        expect(heading.textContent).to.equal(words.meetingAsk(locale));
        await waitFor(() => {
          expect(focused()).to.equal(heading);
        });
        expect(size('checkbox') / before).to.be.closeTo(1.6, 0.01);
        for (const [i, title] of titles(lang).entries()) {
          inside(widget).getByRole('checkbox', { name: title });
          inside(widget).getByText(words.meetingProgress(locale, i + 1, ALL));
          inside(widget)
            .queryByRole('button', { name: words.meetingNext(locale) })
            ?.click();
          await widget.updateComplete;
        }
        await waitFor(() => {
          expect(focused()?.ariaLabel).to.contain(words.meetingProgress(locale, ALL, ALL));
        });
        expect(inside(widget).queryByRole('button', { name: words.meetingNext(locale) })).to.equal(null);
        inside(widget)
          .getByRole('button', { name: words.meetingOff(locale) })
          .click();
        await waitFor(() => {
          expect(name()).to.equal(words.meetingOn(locale));
        });
        expect(itemBoxes(widget)).to.have.length(ALL);
      });
    });
  }

  describe(`where answers are kept, in ${lang}`, () => {
    const locale = localeFor(lang);
    const tick = (widget: Element) => itemBoxes(widget)[0]?.click();

    it('is said for each way, and true', async () => {
      for (const [storage, sentence, kept] of [
        ['local', common.savedLocal, [1, 0]],
        ['session', common.savedSession, [0, 1]],
        ['none', common.savedNone, [0, 0]],
      ] as const) {
        localStorage.clear();
        sessionStorage.clear();
        const widget = await checklist(`lang="${lang}" storage="${storage}"`);
        inside(widget).getByText(sentence(locale));
        tick(widget);
        document.dispatchEvent(new Event('visibilitychange'));
        expect([localStorage.length, sessionStorage.length]).to.deep.equal(kept);
        await widget.updateComplete;
        inside(widget).getByText(sentence(locale));
      }
    });

    it('is not, and is said, where the storage is full', async () => {
      const widget = await checklist(`lang="${lang}"`);
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        for (let i = 0; i < 9; i += 1) {
          try {
            localStorage.setItem(`full-${String(size)}-${String(i)}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
      inside(widget).getByText(common.savedLocal(locale));
      tick(widget);
      await waitFor(() => inside(widget).getByText(common.savedBlocked(locale)));
      expect(widget.value.answers).to.deep.equal({ p1: 'yes' });
      // Somebody makes room: the next answer is kept again.
      localStorage.clear();
      itemBoxes(widget)[1]?.click();
      await waitFor(() => inside(widget).getByText(common.savedLocal(locale)));
    });

    for (const text of ['{"v":1,"kind":"check","data":', 'x', '[]', '{"v":1,"kind":"check","data":{"answers":7}}']) {
      it(`begins anew where “${text}” is kept`, async () => {
        localStorage.setItem('lm:1:check:default', text);
        const widget = await checklist(`lang="${lang}"`);
        inside(widget).getByText(words.progress(locale, 0, ALL));
        inside(widget).getByText(common.savedLocal(locale));
        expect(localStorage.getItem('lm:1:check:default')).to.equal(text);
        tick(widget);
        await waitFor(() => {
          expect(localStorage.getItem('lm:1:check:default')).to.contain('"p1":"yes"');
        });
      });
    }

    it('by a newer version is left alone, and said', async () => {
      const text = '{"v":2,"kind":"check","data":{"answers":{"p1":"yes"}}}';
      localStorage.setItem('lm:1:check:default', text);
      const widget = await checklist(`lang="${lang}"`);
      inside(widget).getByText(common.savedNewer(locale));
      tick(widget);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(localStorage.getItem('lm:1:check:default')).to.equal(text);
    });
  });
}

describe('what is said', () => {
  it('is nothing while the page loads', async () => {
    const messages = listen();
    await checklist();
    write(document.body.appendChild(document.createElement('input')), 'x');
    document.querySelector('body > input')?.remove();
    expect(messages).to.deep.equal([]);
  });

  it('is the last count alone after three quick ticks, and nothing that the box says itself', async () => {
    const widget = await checklist();
    const messages = listen();
    for (const box of itemBoxes(widget).slice(0, 3)) box.click();
    await waitFor(() => {
      expect(messages).to.deep.equal([words.progress(localeFor('da'), 3, ALL)]);
    });
  });

  it('is said again where it is the same', async () => {
    const widget = await checklist();
    const messages = listen();
    itemBoxes(widget)[0]?.click();
    await waitFor(() => {
      expect(messages).to.have.length(1);
    });
    for (const box of itemBoxes(widget).slice(0, 2)) box.click();
    await waitFor(() => {
      expect(messages).to.deep.equal(Array(2).fill(words.progress(localeFor('da'), 1, ALL)));
    });
  });

  it('is not another tab where it is another checklist of the page', async () => {
    const widget = await mount<PrincipleChecklist>(
      '<lm-principle-checklist></lm-principle-checklist><lm-principle-checklist></lm-principle-checklist>',
    );
    const messages = listen();
    itemBoxes(widget)[0]?.click();
    await waitFor(() => {
      expect(messages).to.deep.equal([words.progress(localeFor('da'), 1, ALL)]);
    });
    expect(document.querySelectorAll('lm-principle-checklist')[1]?.value.answers).to.deep.equal({
      p1: 'yes',
    });
  });
});

describe('answers', () => {
  const KEY = 'lm:1:check:default';
  const writeInAnotherTab = (answers: unknown, notes: unknown = {}): void => {
    localStorage.setItem(KEY, JSON.stringify({ v: 1, kind: 'check', list: '', data: { answers, notes } }));
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));
  };

  it('of another tab are there at once, but for the field that has focus', async () => {
    const widget = await checklist();
    widget.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    const [field, next] = inside(widget).getAllByRole<HTMLTextAreaElement>('textbox');
    field?.focus();
    writeInAnotherTab({ p2: 'yes' }, { p1: 'Tavlemøde', p2: 'Makkere' });
    await widget.updateComplete;
    expect(itemBoxes(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
    expect([field?.value, next?.value]).to.deep.equal(['', 'Makkere']);
    itemBoxes(widget)[2]?.focus();
    await waitFor(() => {
      expect(field?.value).to.equal('Tavlemøde');
    });
  });

  for (const [press, release] of [
    [new Event('pointerdown', { bubbles: true }), new Event('pointerup', { bubbles: true, composed: true })],
    [new Event('pointerdown', { bubbles: true }), new Event('pointercancel', { bubbles: true, composed: true })],
    [
      new KeyboardEvent('keydown', { key: ' ', bubbles: true }),
      new KeyboardEvent('keyup', { key: ' ', bubbles: true, composed: true }),
    ],
  ] as const) {
    it(`of another tab wait from ${press.type} until after ${release.type}: a click does what was seen`, async () => {
      await withTimers(async ({ pass }) => {
        const widget = await checklist();
        const [box] = itemBoxes(widget);
        box?.dispatchEvent(press);
        writeInAnotherTab({ p1: 'yes', p2: 'yes' });
        await widget.updateComplete;
        expect(box?.checked).to.equal(false);
        box?.click();
        box?.dispatchEvent(release);
        await widget.updateComplete;
        expect(widget.value.answers).to.deep.equal({ p1: 'yes' });
        pass(300);
        await widget.updateComplete;
        expect(widget.value.answers).to.deep.equal({ p1: 'yes', p2: 'yes' });
        expect(localStorage.getItem(KEY)).to.contain('"p1":"yes","p2":"yes"');
      });
    });
  }

  it('are read again when “back” or “forward” brings the page back, before anything is written', async () => {
    const widget = await checklist();
    const text = JSON.stringify({ v: 1, kind: 'check', list: '', data: { answers: { p2: 'yes' }, notes: {} } });
    localStorage.setItem(KEY, text);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.updateComplete;
    expect(itemBoxes(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
    expect(localStorage.getItem(KEY)).to.equal(text);
  });

  it('that wait to be written are written before another place is opened', async () => {
    const widget = await checklist();
    itemBoxes(widget)[0]?.click();
    widget.storageKey = 'elsewhere';
    await widget.updateComplete;
    expect(localStorage.getItem(KEY)).to.contain('"p1":"yes"');
    expect(widget.value.answers).to.deep.equal({});
  });
});

describe('examples', () => {
  const open = async () => {
    const widget = await checklist();
    widget.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    const field = inside(widget).getByRole('textbox', { name: new RegExp(titles('da')[0] ?? '') });
    return { widget, field };
  };

  it('stay open while they are emptied', async () => {
    const { widget, field } = await open();
    write(field, 'x');
    await widget.updateComplete;
    write(field, '');
    await widget.updateComplete;
    expect(field.closest('details')).to.have.property('open', true);
    expect(focused()).to.equal(field);
  });

  it('have their counter said at 50, 20 and 0 alone', async () => {
    const { field } = await open();
    const messages = listen();
    for (const left of [51, 50, 49, 20, 19, 0, -1]) {
      write(field, 'x'.repeat(300 - left));
      // A message is said after a tenth of a second, unless a newer one takes its place.
      if ([50, 20, 0].includes(left)) {
        await waitFor(() => {
          expect(messages.at(-1)).to.equal(`${String(left)} tegn tilbage`);
        });
      }
    }
    expect(messages).to.deep.equal(['50 tegn tilbage', '20 tegn tilbage', '0 tegn tilbage']);
  });
});

describe('own list', () => {
  const LONG = 'Arbejdsmiljørepræsentantsuddannelsesplanlægningsgruppemedlemmerne';
  const entry = (i: number) =>
    `<li><strong>${i % 2 ? LONG : 'Vi spørger'} ${String(i)}</strong> Se <a href="#x">siden om ${LONG}</a>. <em>Begynd med <b>én</b> ting.</em></li>`;

  for (const count of [1, 7, 12]) {
    for (const lang of LANGUAGES) {
      it(`of ${String(count)} without ids, in ${lang}: every word is there, nothing is cut in a narrow column`, async () => {
        const list = `<ol>${Array.from({ length: count }, (_, i) => entry(i)).join('')}</ol>`;
        const widget = await checklist(`lang="${lang}"`, list);
        widget.style.width = '260px';
        expect(itemBoxes(widget)).to.have.length(count);
        inside(widget).getByRole('checkbox', { name: 'Vi spørger 0', description: `Se siden om ${LONG}.` });
        expect(inside(widget).getAllByText('Begynd med én ting.')).to.have.length(count);
        inside(widget).getByText(words.progress(localeFor(lang), 0, count));
        const section = inside(widget).getByRole('region');
        expect(section.scrollWidth).to.be.at.most(section.clientWidth);
        await expectAccessible(widget);
      });
    }
  }

  it('says once in the console that its ids are made from the words', async () => {
    const warnings = await warningsDuring(async () => {
      const widget = await checklist('', '<ul><li>Et</li><li>To</li></ul>');
      widget.querySelector('ul')?.append(document.createElement('li'));
      await waitFor(() => {
        expect(itemBoxes(widget)).to.have.length(2);
      });
    });
    expect(warnings).to.deep.equal(['<lm-principle-checklist> items without id: new words lose the answers']);
    expect(await warningsDuring(() => checklist('', '<ul><li id="et">Et</li></ul>'))).to.deep.equal([]);
  });

  it('keeps answers to entries that vanish, and prints them last', async () => {
    const widget = await checklist('', '<ul><li id="et">Et</li><li id="to">To</li></ul>');
    for (const box of itemBoxes(widget)) box.click();
    widget.querySelector('#to')?.remove();
    await waitFor(() => {
      expect(itemBoxes(widget)).to.have.length(1);
    });
    widget.storageKey = 'x';
    await widget.updateComplete;
    widget.value = { answers: { et: 'yes', to: 'yes' }, notes: { to: 'Sådan' } };
    await openMore(widget);
    const paper = await printedPage(() => inside(widget).getByText('Udskriv').click());
    expect(paper.querySelector('h2')?.textContent).to.equal('Tidligere punkter');
    expect(paper.body.textContent).to.contain('[x] To').and.to.contain('Sådan');
  });
});
