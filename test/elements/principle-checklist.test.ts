import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { principles } from '../../src/content/principles.js';
import { heading, meetingAsk, meetingProgress, progress } from '../../src/content/words/check.js';
import '../../src/define/lm-challenge-picker.js';
import '../../src/define/lm-principle-checklist.js';
import type { PrincipleChecklist } from '../../src/index.js';
import { localeFor } from '../../src/localize/locale.js';
import { LEVELS } from '../../src/state/check.js';
import { expectAccessible } from '../support/axe.js';
import { focused, inside, itemBoxes, mount, record, said, waitFor, warningsDuring, write } from '../support/page.js';

const CHECKLIST = '<lm-principle-checklist></lm-principle-checklist>';
const checklist = (markup = CHECKLIST) => mount<PrincipleChecklist>(markup);
const titles = (lang: string) => principles.map(({ title }) => title(localeFor(lang)));
const ALL = principles.length;
const danish = localeFor('da');
const [first = '', second = ''] = titles('da');
const stored = () => JSON.parse(localStorage.getItem('lm:1:check:default') ?? 'null') as { data: unknown } | null;
const box = (widget: Element, name: string) => inside(widget).getByRole('checkbox', { name });

describe('lm-principle-checklist', () => {
  describe('without script', () => {
    it('leaves the list in the tag readable', async () => {
      const fallback = await mount(
        '<lm-not-defined><ol><li><strong>Vi deler viden</strong></li></ol></lm-not-defined>',
      );
      expect(fallback.textContent).to.contain('Vi deler viden');
      expect(fallback.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('what a user perceives', () => {
    for (const lang of ['da', 'en']) {
      it(`is a named group of described checkboxes in ${lang}`, async () => {
        const widget = await checklist(`<lm-principle-checklist lang="${lang}"></lm-principle-checklist>`);
        inside(widget).getByRole('group', { name: lang === 'da' ? 'Det gør vi' : 'We do this' });
        const boxes = itemBoxes(widget);
        expect(boxes.map((el) => el.labels?.[0]?.textContent)).to.deep.equal(titles(lang));
        for (const { title, text } of principles) {
          const description = text?.(localeFor(lang), 'team') ?? '';
          inside(widget).getByRole('checkbox', { name: title(localeFor(lang)), description });
        }
        await expectAccessible(widget);
      });
    }

    it('says in words how far one is, and what is next', async () => {
      const widget = await checklist();
      inside(widget).getByText(progress(danish, 0, ALL));
      inside(widget).getByText(`Næste skridt: ${first}`);
    });

    it('speaks to one person with audience="me"', async () => {
      const widget = await checklist('<lm-principle-checklist audience="me"></lm-principle-checklist>');
      inside(widget).getByRole('heading', { name: 'Sådan lærer du i hverdagen', level: 2 });
      inside(widget).getByRole('group', { name: 'Det gør jeg' });
    });

    it('gives the fields for examples names that differ', async () => {
      const widget = await checklist();
      for (const summary of widget.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
      const names = inside(widget).getAllByRole('textbox');
      expect(names).to.have.length(ALL);
      inside(widget).getByRole('textbox', { name: new RegExp(`^Eksempel fra jeres hverdag ?: ${second}$`) });
    });
  });

  describe('what a user does', () => {
    it('ticks with a click, tells the page once, and keeps it', async () => {
      const widget = await checklist();
      const changes = record(document, 'lm-change');
      box(widget, first).click();
      await widget.updateComplete;
      expect(changes.map(({ widget, item, done, total }) => ({ widget, item, done, total }))).to.deep.equal([
        { widget: 'lm-principle-checklist', item: 'p1', done: 1, total: ALL },
      ]);
      inside(widget).getByText(progress(danish, 1, ALL));
      await waitFor(() => {
        expect(stored()?.data).to.deep.equal({ answers: { p1: 'yes' }, notes: {} });
      });
    });

    it('ticks with the space bar', async () => {
      const widget = await checklist();
      box(widget, second).focus();
      await sendKeys({ press: ' ' });
      await widget.updateComplete;
      expect(widget.value.answers).to.deep.equal({ p2: 'yes' });
    });

    it('says the last count once after quick ticks', async () => {
      const widget = await checklist();
      for (const name of titles('da').slice(0, 3)) box(widget, name).click();
      expect(await said()).to.equal(progress(danish, 3, ALL));
    });

    it('fires lm-complete with the last tick alone', async () => {
      const widget = await checklist();
      const complete = record(widget, 'lm-complete');
      for (const name of titles('da')) box(widget, name).click();
      box(widget, first).click();
      expect(complete).to.have.length(1);
    });

    it('keeps an example', async () => {
      const widget = await checklist();
      widget.shadowRoot?.querySelector('summary')?.click();
      write(inside(widget).getByRole('textbox', { name: new RegExp(first) }), 'Tavlemøde “hver” tirsdag 🙂\n– æøå');
      await waitFor(() => {
        expect(stored()?.data).to.deep.equal({ answers: {}, notes: { p1: 'Tavlemøde “hver” tirsdag 🙂\n– æøå' } });
      });
      const again = await checklist();
      inside(again).getByDisplayValue('Tavlemøde “hver” tirsdag 🙂 – æøå');
    });
  });

  describe('ideas and examples', () => {
    it('shows an idea, and then offers to hide it', async () => {
      const widget = await checklist();
      const summary = inside(widget).getByLabelText(`Vis en idé til ”${first}”`);
      summary.click();
      await waitFor(() => inside(widget).getByLabelText(`Skjul idéen til ”${first}”`));
      inside(widget).getByText('Sæt ”Hvad har vi lært siden sidst?” på dagsordenen.');
    });

    it('counts the characters of an example near the end alone, and keeps what is too long', async () => {
      const widget = await checklist();
      widget.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
      const field = inside(widget).getByRole('textbox', { name: new RegExp(first) });
      const described = () => field.getAttribute('aria-describedby');
      write(field, 'x'.repeat(249));
      await widget.updateComplete;
      expect(described()).to.equal(null);
      write(field, 'x'.repeat(250));
      expect(await said()).to.equal('50 tegn tilbage');
      write(field, 'x'.repeat(310));
      await widget.updateComplete;
      inside(widget).getByText('10 tegn for meget');
      expect(widget.value.notes['p1']).to.have.length(310);
    });

    it('leaves the fields out with without-notes', async () => {
      const widget = await checklist('<lm-principle-checklist without-notes></lm-principle-checklist>');
      expect(inside(widget).queryByText('Tilføj eksempel')).to.equal(null);
    });
  });

  describe('three levels', () => {
    const THREE = '<lm-principle-checklist levels="three"></lm-principle-checklist>';

    it('asks for each principle by a group of three, and counts “Ja” alone', async () => {
      const widget = await checklist(THREE);
      expect(inside(widget).getAllByRole('radio')).to.have.length(ALL * LEVELS.length);
      inside(widget).getAllByRole('radio', { name: 'Delvist' })[0]?.click();
      inside(widget).getAllByRole('radio', { name: 'Ja' })[1]?.click();
      await widget.updateComplete;
      expect(widget.value.answers).to.deep.equal({ p1: 'partly', p2: 'yes' });
      inside(widget).getByText(progress(danish, 1, ALL));
      inside(widget).getByRole('group', { name: first });
      await expectAccessible(widget);
    });

    it('is answered with the arrow keys', async () => {
      const widget = await checklist(THREE);
      inside(widget).getAllByRole('radio')[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      expect(widget.value.answers).to.deep.equal({ p1: 'yes' });
    });
  });

  describe('all in place', () => {
    it('ends calmly', async () => {
      const widget = await checklist();
      for (const name of titles('da')) box(widget, name).click();
      await widget.updateComplete;
      inside(widget).getByText('I er kommet hele vejen rundt');
      inside(widget).getByText('Aftal, hvornår I ser på listen igen.');
      await expectAccessible(widget);
    });
  });

  describe('meeting view', () => {
    const meet = async () => {
      const widget = await checklist();
      inside(widget).getByRole('button', { name: 'Mødevisning' }).click();
      await waitFor(() => {
        expect(focused()?.ariaLabel).to.equal(`${meetingProgress(danish, 1, ALL)}: ${meetingAsk(danish)}`);
      });
      return widget;
    };

    it('shows one principle at a time, and goes on and back', async () => {
      const widget = await meet();
      await expectAccessible(widget);
      expect(itemBoxes(widget)).to.have.length(1);
      expect(inside(widget).queryByRole('button', { name: 'Forrige princip' })).to.equal(null);
      inside(widget).getByRole('button', { name: 'Næste princip' }).click();
      await waitFor(() => inside(widget).getByRole('checkbox', { name: second }));
      box(widget, second).click();
      inside(widget).getByRole('button', { name: 'Forrige princip' }).click();
      await waitFor(() => inside(widget).getByRole('checkbox', { name: first }));
      expect(widget.value.answers).to.deep.equal({ p2: 'yes' });
    });

    it('ends with Escape, where it began, and keeps that key to itself', async () => {
      const widget = await meet();
      const keys = record(document, 'keydown');
      await sendKeys({ press: 'Escape' });
      await waitFor(() => {
        expect(focused()?.textContent.trim()).to.equal('Mødevisning');
      });
      expect(itemBoxes(widget)).to.have.length(ALL);
      expect(keys.filter(({ key }) => key === 'Escape')).to.deep.equal([]);
    });

    it('leaves the portal its Escape otherwise', async () => {
      const widget = await checklist();
      box(widget, first).focus();
      const keys = record(document, 'keydown');
      await sendKeys({ press: 'Escape' });
      expect(keys.map(({ key }) => key)).to.deep.equal(['Escape']);
    });
  });

  describe('hand-over to a picker', () => {
    it('takes what is missing along', async () => {
      const widget = await checklist(
        '<lm-principle-checklist for-picker="plan"></lm-principle-checklist><lm-challenge-picker id="plan"></lm-challenge-picker>',
      );
      for (const name of titles('da').slice(0, -1)) box(widget, name).click();
      await widget.updateComplete;
      inside(widget).getByRole('button', { name: 'Vælg, hvad I vil arbejde med' }).click();
      const picker = document.querySelector('lm-challenge-picker') as Element;
      await waitFor(() => inside(picker).getByText(`Ikke på plads endnu ifølge listen: ${titles('da').at(-1) ?? ''}`));
      expect(focused()?.textContent).to.equal('Fra udfordring til plan');
    });
  });

  describe('own items', () => {
    const OWN = `<lm-principle-checklist>
      <ol>
        <li id="deling"><strong>Vi deler viden på <a href="#x">tavlemødet</a></strong> Hver tirsdag kl. 9. <em>Begynd med én ting.</em></li>
        <li>Nye har en makker
          De første tre måneder.</li>
      </ol>
    </lm-principle-checklist>`;

    it('come from a list inside the tag', async () => {
      const widget = await checklist(OWN);
      inside(widget).getByRole('checkbox', {
        name: 'Vi deler viden på tavlemødet',
        description: 'Hver tirsdag kl. 9.',
      });
      inside(widget).getByRole('checkbox', { name: 'Nye har en makker', description: 'De første tre måneder.' });
      inside(widget).getByText('Begynd med én ting.');
      inside(widget).getByText('Ingen af de 2 principper er på plads endnu');
      expect(inside(widget).queryByText('Hvorfor er det værd at gøre?')).to.equal(null);
      await expectAccessible(widget);
    });

    it('keep their answers when the words change, and are stored apart from the built-in', async () => {
      const widget = await checklist(OWN);
      itemBoxes(widget)[0]?.click();
      const [item] = widget.querySelectorAll('li');
      if (item) item.innerHTML = '<b>Viden deles</b>';
      await waitFor(() => inside(widget).getByRole('checkbox', { name: 'Viden deles' }));
      expect(itemBoxes(widget)[0]).to.have.property('checked', true);
      expect(widget.value.answers).to.deep.equal({ deling: 'yes' });
      expect(localStorage.getItem('lm:1:check:default')).to.equal(null);
    });

    for (const count of [1, 7, 12]) {
      it(`may be ${String(count)}`, async () => {
        const items = Array.from({ length: count }, (_, i) => `<li>Punkt ${String(i)}</li>`).join('');
        const widget = await checklist(`<lm-principle-checklist><ul>${items}</ul></lm-principle-checklist>`);
        expect(itemBoxes(widget)).to.have.length(count);
      });
    }

    it('come before all from the property, in either language', async () => {
      const widget = await checklist(OWN);
      widget.items = [{ id: 'a b', title: { da: 'Et', en: 'One' }, text: 'Tekst', idea: 'Idé' }, { title: 'To' }];
      await widget.updateComplete;
      inside(widget).getByRole('checkbox', { name: 'Et', description: 'Tekst' }).click();
      expect(widget.value.answers).to.deep.equal({ 'a b': 'yes' });
      widget.lang = 'en';
      await waitFor(() => inside(widget).getByRole('checkbox', { name: 'One' }));
    });

    for (const items of ['x', [null], [{ title: 7 }], [], [{ title: '  ' }], [{ id: 'a' }]]) {
      it(`are the default where the property is ${JSON.stringify(items)}`, async () => {
        const errors = record(document, 'lm-error');
        const warnings = await warningsDuring(async () => {
          const widget = await checklist();
          Object.assign(widget, { items });
          await widget.updateComplete;
          expect(itemBoxes(widget)).to.have.length(ALL);
        });
        expect([warnings.length, errors.map(({ reason }) => reason)]).to.deep.equal([1, ['items']]);
      });
    }
  });

  describe('what a page sets', () => {
    it('takes heading, intro and level', async () => {
      const widget = await checklist(
        '<lm-principle-checklist heading="Vores liste" intro="" heading-level="4"></lm-principle-checklist>',
      );
      inside(widget).getByRole('heading', { name: 'Vores liste', level: 4 });
      inside(widget).getByRole('region', { name: 'Vores liste' });
      expect(widget.shadowRoot?.querySelectorAll('[part=intro]')).to.have.length(0);
    });

    it('keeps the name of the section where the heading is empty', async () => {
      const widget = await checklist('<lm-principle-checklist heading=""></lm-principle-checklist>');
      expect(inside(widget).queryByRole('heading')).to.equal(null);
      inside(widget).getByRole('region', { name: heading(danish, 'team') });
    });

    it('takes a value and gives it back, without an event and without writing', async () => {
      const widget = await checklist();
      const changes = record(widget, 'lm-change');
      widget.value = { answers: { p2: 'yes', p3: 'perhaps' }, notes: { p1: 'x', p2: 3 } };
      await widget.updateComplete;
      expect(widget.value).to.deep.equal({ answers: { p2: 'yes' }, notes: { p1: 'x' } });
      expect(box(widget, second)).to.have.property('checked', true);
      expect(changes).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    it('takes the default for a bad value and says so once', async () => {
      const warnings = await warningsDuring(async () => {
        const widget = await checklist(
          '<lm-principle-checklist audience="jer" heading-level="9" storage="cloud"></lm-principle-checklist>',
        );
        inside(widget).getByRole('heading', { name: heading(danish, 'team'), level: 2 });
      });
      expect(warnings).to.deep.equal([
        '<lm-principle-checklist> audience: use one of team, me, not “jer”',
        '<lm-principle-checklist> headingLevel: use one of 2, 1, 3, 4, 5, 6, not “9”',
        '<lm-principle-checklist> storage: use one of local, session, none, not “cloud”',
      ]);
    });

    for (const data of [undefined, null, 'x', [], { answers: [], notes: 7 }, { answers: { __proto__: 'yes' } }]) {
      it(`shrugs at the value ${JSON.stringify(data)}`, async () => {
        const widget = await checklist();
        widget.value = data;
        expect(widget.value).to.deep.equal({ answers: {}, notes: {} });
      });
    }
  });

  describe('what a portal does to it', () => {
    it('stores nothing before the first act', async () => {
      await checklist();
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('follows the language around it, and keeps the answers', async () => {
      const widget = await checklist(`<div lang="da"><div>${CHECKLIST}</div></div>`);
      box(widget, first).click();
      widget.parentElement?.parentElement?.setAttribute('lang', 'en');
      await waitFor(() => inside(widget).getByText(progress(localeFor('en'), 1, ALL)));
      expect(inside(widget).getByRole('region')).to.have.property('lang', 'en');
      expect(box(widget, titles('en')[0] ?? '')).to.have.property('checked', true);
    });

    it('goes on working when it is moved', async () => {
      const widget = await checklist(`<div id="from">${CHECKLIST}</div><div id="to" lang="en"></div>`);
      box(widget, first).click();
      document.querySelector('#to')?.append(widget);
      await waitFor(() => inside(widget).getByText(progress(localeFor('en'), 1, ALL)));
      box(widget, titles('en')[1] ?? '').click();
      await waitFor(() => {
        expect(stored()?.data).to.deep.equal({ answers: { p1: 'yes', p2: 'yes' }, notes: {} });
      });
    });

    it('shares answers with its like on the page, unless the key is another', async () => {
      const widget = await checklist(`${CHECKLIST}${CHECKLIST}<lm-principle-checklist storage-key="hr">`);
      const [, like, other] = document.querySelectorAll('lm-principle-checklist');
      box(widget, first).click();
      await waitFor(() => {
        expect(like?.value.answers).to.deep.equal({ p1: 'yes' });
      });
      expect(other?.value.answers).to.deep.equal({});
    });

    it('says that nothing can be kept where the browser refuses', async () => {
      const widget = await checklist();
      widget.environment = {
        now: () => new Date(0),
        openStorage: () => ({ keeping: 'local', read: () => null, write: () => false, subscribe: () => () => {} }),
      };
      await widget.updateComplete;
      box(widget, first).click();
      await waitFor(() => inside(widget).getByText(/^Browseren tillader ikke, at der gemmes her\./));
      expect(box(widget, first)).to.have.property('checked', true);
    });

    it('keeps its text at 16 px under a root of 62.5 %, and lets the reader space it out', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const style = document.createElement('style');
      style.textContent = '* { letter-spacing: 0.12em !important; }';
      document.head.append(style);
      try {
        const widget = await checklist();
        expect(getComputedStyle(widget).fontSize).to.equal('16px');
        expect(getComputedStyle(widget).letterSpacing).to.equal('1.92px');
      } finally {
        document.documentElement.style.fontSize = '';
        style.remove();
      }
    });
  });
});
