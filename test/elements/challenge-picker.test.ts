import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focusAreas } from '../../src/content/focus-areas.js';
import '../../src/define/lm-challenge-picker.js';
import type { ChallengePicker } from '../../src/index.js';
import { localeFor } from '../../src/localize/locale.js';
import { STEPS } from '../../src/state/pick.js';
import { expectAccessible } from '../support/axe.js';
import { focused, inside, itemBoxes, mount, record, said, waitFor, write } from '../support/page.js';

const EMPTY = { challenge: '', picks: [], own: {}, plans: {}, review: '', learned: '', uid: '', sequence: 0 };
const PICKER = '<lm-challenge-picker></lm-challenge-picker>';
const picker = (markup = PICKER) => mount<ChallengePicker>(markup);
const button = (widget: Element, name: string | RegExp) => inside(widget).getByRole('button', { name });
const box = (widget: Element, name: string | RegExp) => inside(widget).getByRole('checkbox', { name });
const field = (widget: Element, name: RegExp) => inside(widget).getByRole('textbox', { name });
const stored = () => JSON.parse(localStorage.getItem('lm:1:pick:default') ?? 'null') as { data: unknown } | null;

/** Waits for the step to be there, with focus on its heading. */
const step = (name: RegExp) =>
  waitFor(() => {
    expect(focused()?.getAttribute('aria-label')).to.match(name);
  });

const toFocusAreas = async (markup?: string): Promise<ChallengePicker> => {
  const widget = await picker(markup);
  inside(widget).getByRole('radio', { name: 'Det er svært at styre' }).click();
  button(widget, 'Videre').click();
  await step(/^Trin 2 af 4/);
  return widget;
};

const toPlan = async (): Promise<ChallengePicker> => {
  const widget = await toFocusAreas();
  box(widget, 'Mentorordning').click();
  box(widget, 'Plads til at fejle').click();
  button(widget, 'Videre').click();
  await step(/^Trin 3 af 4/);
  return widget;
};

const fillPlan = (widget: Element, title: string): void => {
  write(field(widget, new RegExp(`^Hvad gør I.*${title}`)), 'Vi øver os');
  write(field(widget, new RegExp(`^Hvem sørger.*${title}`)), 'Teamleder');
  write(field(widget, new RegExp(`^Dag.*${title}`)), '14');
  write(field(widget, new RegExp(`^Måned.*${title}`)), '1');
  write(field(widget, new RegExp(`^År.*${title}`)), '27');
};

describe('lm-challenge-picker', () => {
  describe('without script', () => {
    it('leaves the content of the tag readable', async () => {
      const fallback = await mount('<lm-not-defined><ul><li>Makkerordning</li></ul></lm-not-defined>');
      expect(fallback.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('what a user perceives', () => {
    for (const [lang, next] of [
      ['da', 'Videre'],
      ['en', 'Continue'],
    ] as const) {
      it(`is accessible in all four steps in ${lang}`, async () => {
        const widget = await picker(`<lm-challenge-picker lang="${lang}"></lm-challenge-picker>`);
        await expectAccessible(widget);
        inside(widget).getAllByRole('radio')[0]?.click();
        for (let n = 2; n <= STEPS; n += 1) {
          await widget.updateComplete;
          if (n === 3)
            itemBoxes(widget)
              .slice(0, 2)
              .map((el) => el.click());
          button(widget, next).click();
          await step(new RegExp(`${n} (af|of) ${STEPS}`));
          await expectAccessible(widget);
        }
      });
    }

    it('offers all focus areas, those good to begin with first', async () => {
      const widget = await toFocusAreas();
      const groups = inside(widget)
        .getAllByRole('group')
        .map((el) => el.querySelector('legend')?.textContent);
      expect(groups.filter(Boolean).slice(0, 2)).to.deep.equal(['Vis forhold, der handler om', 'Godt at begynde med']);
      expect(itemBoxes(widget)).to.have.length(focusAreas.length);
      box(widget, focusAreas.at(-1)?.label(localeFor('da')) ?? '');
    });

    it('says what a plan still lacks', async () => {
      const widget = await toPlan();
      expect(inside(widget).getAllByText('Mangler handling, ansvarlig og dato')).to.have.length(2);
      fillPlan(widget, 'Mentorordning');
      await widget.updateComplete;
      inside(widget).getByText('Klar');
    });

    it('gives every control of a step a name of its own', async () => {
      const widget = await toPlan();
      const names = () =>
        ['textbox', 'button'].flatMap((role) =>
          inside(widget)
            .getAllByRole(role)
            .map((el) => el.ariaLabel ?? (el as HTMLInputElement).labels?.[0]?.textContent ?? el.textContent),
        );
      expect(new Set(names()).size).to.equal(names().length);
      button(widget, 'Videre').click();
      await step(/^Trin 4/);
      const buttons = inside(widget).getAllByRole('button', { name: /^Ret / });
      expect(new Set(buttons.map((el) => el.ariaLabel)).size).to.equal(11);
    });
  });

  describe('what a user does', () => {
    it('goes from a challenge to a plan, and keeps it', async () => {
      const widget = await toPlan();
      fillPlan(widget, 'Mentorordning');
      fillPlan(widget, 'Plads til at fejle');
      const complete = record(document, 'lm-complete');
      button(widget, 'Videre').click();
      await step(/^Trin 4 af 4: Jeres plan/);
      expect(complete).to.have.length(1);
      expect(inside(widget).getAllByText('torsdag den 14. januar 2027')).to.have.length(2);
      const plan = { what: 'Vi øver os', who: 'Teamleder', when: '2027-01-14' };
      await waitFor(() => {
        expect(stored()?.data).to.deep.include({
          challenge: 'ch1',
          picks: ['colleagues3', 'managers3'],
          plans: { colleagues3: plan, managers3: plan },
        });
      });
      const again = await picker();
      inside(again).getByRole('heading', { name: 'Trin 4 af 4: Jeres plan' });
    });

    it('works by keyboard alone', async () => {
      const widget = await picker();
      inside(widget).getAllByRole('radio')[0]?.focus();
      for (const key of ['ArrowDown', 'ArrowUp', 'Tab', 'Enter']) await sendKeys({ press: key });
      await step(/^Trin 2/);
      expect(widget.value.challenge).to.equal('ch1');
    });

    it('tells each change and each step once, with ids and counts alone', async () => {
      const widget = await picker();
      const changes = record(document, 'lm-change');
      const steps = record(document, 'lm-step');
      inside(widget).getByRole('radio', { name: 'Begge dele' }).click();
      button(widget, 'Videre').click();
      await step(/^Trin 2/);
      box(widget, 'Fast punkt på mødet').click();
      button(widget, 'Tilbage').click();
      await step(/^Trin 1/);
      expect(changes.map(({ item, done, total }) => [item, done, total])).to.deep.equal([
        ['chboth', 0, 3],
        ['routines1', 1, 3],
      ]);
      expect(steps.map(({ step, total }) => [step, total])).to.deep.equal([
        [2, 4],
        [1, 4],
      ]);
    });

    it('asks for a challenge, and for a focus area, before going on', async () => {
      const widget = await picker();
      button(widget, 'Videre').click();
      await waitFor(() => {
        expect(focused()).to.equal(inside(widget).getByRole('radio', { name: 'Det er svært at styre' }));
      });
      inside(widget).getByText('Vælg en udfordring for at komme videre.');
      inside(widget).getByRole('radio', { name: 'Begge dele' }).click();
      button(widget, 'Videre').click();
      await step(/^Trin 2/);
      button(widget, 'Videre').click();
      await waitFor(() => inside(widget).getByText('Vælg mindst ét forhold for at komme videre.'));
    });

    it('refuses the fourth, says why there and aloud, and keeps the focus', async () => {
      const widget = await toFocusAreas();
      for (const name of ['Mentorordning', 'Sidemandsoplæring', 'Fast punkt på mødet']) box(widget, name).click();
      await said();
      const fourth = box(widget, 'Plads til at fejle') as HTMLInputElement;
      fourth.focus();
      fourth.click();
      await widget.updateComplete;
      expect(fourth.checked).to.equal(false);
      expect(focused()).to.equal(fourth);
      const message = 'Der er valgt 3. Fjern én for at vælge en ny.';
      inside(widget).getByRole('checkbox', { name: 'Plads til at fejle', description: new RegExp(message) });
      expect(await said()).to.equal(message);
      expect(widget.value.picks).to.have.length(3);
    });

    it('makes room through the list of the chosen', async () => {
      const widget = await toFocusAreas();
      for (const name of ['Mentorordning', 'Sidemandsoplæring']) box(widget, name).click();
      await said();
      await widget.updateComplete;
      button(widget, 'Fjern ”Mentorordning”').click();
      expect(await said()).to.equal('Mentorordning er fjernet. 1 af 3 valgt.');
      expect(focused()?.ariaLabel).to.equal('Fjern ”Sidemandsoplæring”');
      button(widget, 'Fjern ”Sidemandsoplæring”').click();
      await waitFor(() => {
        expect(focused()?.textContent).to.equal('Ingen valgt endnu');
      });
    });

    it('narrows the list down to a part of the day; what is chosen stays', async () => {
      const widget = await toFocusAreas();
      box(widget, 'Mentorordning').click();
      await said();
      inside(widget).getByRole('radio', { name: 'Kultur' }).click();
      expect(await said()).to.equal('3 forhold vises');
      expect(itemBoxes(widget)).to.have.length(3);
      button(widget, 'Fjern ”Mentorordning”');
    });

    it('takes a suggestion over without losing what is written', async () => {
      const widget = await toPlan();
      write(field(widget, /^Hvad gør I.*Mentorordning/), 'Egen tekst');
      button(widget, 'Brug forslaget til ”Mentorordning”').click();
      button(widget, 'Brug forslaget til ”Mentorordning”').click();
      expect(widget.value.plans['colleagues3']?.['what']).to.equal(
        'Egen tekst\nFind et makkerpar, og aftal tre korte samtaler.',
      );
    });

    it('stops at a date that does not exist, and loses no letter of it', async () => {
      const widget = await toPlan();
      write(field(widget, /^Dag.*Mentorordning/), '31');
      write(field(widget, /^Måned.*Mentorordning/), '2');
      write(field(widget, /^År.*Mentorordning/), '2027');
      button(widget, 'Videre').click();
      await waitFor(() => inside(widget).getByText(/Skriv en dato, der findes/));
      const day = field(widget, /^Dag.*Mentorordning/) as HTMLInputElement;
      await waitFor(() => {
        expect(focused()).to.equal(day);
      });
      expect(day.value).to.equal('31');
      write(day, '28');
      button(widget, 'Videre').click();
      await step(/^Trin 4/);
      inside(widget).getByText('søndag den 28. februar 2027');
    });

    it('goes from the overview to the very field, and back', async () => {
      const widget = await toPlan();
      button(widget, 'Videre').click();
      await step(/^Trin 4/);
      button(widget, /^Ret ansvarlig.*Plads til at fejle/).click();
      await waitFor(() => {
        expect(focused()).to.equal(field(widget, /^Hvem sørger.*Plads til at fejle/));
      });
    });
  });

  describe('what a page sets', () => {
    it('allows one pick with audience="me", up to five with max-picks', async () => {
      const one = await toFocusAreas('<lm-challenge-picker audience="me"></lm-challenge-picker>');
      inside(one).getByText('Vælg 1 forhold.');
      localStorage.clear();
      const five = await picker('<lm-challenge-picker max-picks="5"></lm-challenge-picker>');
      five.value = { challenge: 'ch1', picks: [], plans: {} };
      await five.updateComplete;
      inside(five).getByText('Vælg op til 5 forhold. Få er bedre end mange.');
    });

    it('shows all that is saved where that is more than may be chosen by now, and asks to remove', async () => {
      const widget = await picker('<lm-challenge-picker max-picks="1"></lm-challenge-picker>');
      widget.value = { challenge: 'ch1', picks: ['colleagues3', 'managers3', 'culture2'] };
      await widget.updateComplete;
      button(widget, 'Tilbage').click();
      await waitFor(() => inside(widget).getByText('3 af 3 valgt'));
      inside(widget).getByText('Der er valgt 3. Fjern én for at vælge en ny.');
      const [, , third] = inside(widget).getAllByRole('button', { name: /^Fjern ”/ });
      third?.click();
      await waitFor(() => inside(widget).getByText('2 af 2 valgt'));
      itemBoxes(widget)
        .find(({ checked }) => !checked)
        ?.click();
      await widget.updateComplete;
      expect(widget.value.picks).to.deep.equal(['colleagues3', 'managers3']);
      for (let left = 2; left > 0; left -= 1) {
        inside(widget)
          .getAllByRole('button', { name: /^Fjern ”/ })[0]
          ?.click();
        await widget.updateComplete;
      }
      inside(widget).getByText('Ingen valgt endnu');
      expect(inside(widget).queryAllByText(/^Der er valgt/)).to.have.length(0);
    });

    for (const data of [
      undefined,
      'x',
      { challenge: 7, picks: 'x', plans: [] },
      { picks: [1, null], plans: { a: { what: 3 }, b: 'x' } },
    ]) {
      it(`shrugs at the value ${JSON.stringify(data)}`, async () => {
        const widget = await picker();
        widget.value = data;
        expect(widget.value).to.deep.equal(EMPTY);
      });
    }

    it('keeps what it does not know, and does not count it', async () => {
      const widget = await picker();
      const value = { challenge: 'ch1', picks: ['gone', 'tasks1'], plans: { gone: { who: 'Anna' } } };
      widget.value = value;
      await widget.updateComplete;
      inside(widget).getByRole('heading', { name: 'Trin 3 af 4: Lav en kort plan' });
      expect(widget.value).to.deep.include(value);
      expect(inside(widget).getAllByRole('textbox')).to.have.length(6);
    });
  });

  describe('what a portal does to it', () => {
    it('stores nothing before the first act', async () => {
      await picker();
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('follows the language around it: texts, dates and spoken names', async () => {
      const widget = await picker(`<div lang="da">${PICKER}</div>`);
      const plan = { what: 'x', who: 'y', when: '2027-01-14' };
      widget.value = { challenge: 'ch1', picks: ['colleagues3'], plans: { colleagues3: plan } };
      await widget.updateComplete;
      inside(widget).getByText('torsdag den 14. januar 2027');
      widget.parentElement?.setAttribute('lang', 'en');
      await waitFor(() => inside(widget).getByText(/^Thursday,? 14 January 2027$/));
      button(widget, /^Change date: Mentor scheme$/);
    });

    it('goes on where it was when it is moved', async () => {
      const widget = await toFocusAreas(`${PICKER}<div id="to"></div>`);
      document.querySelector('#to')?.append(widget);
      await widget.updateComplete;
      inside(widget).getByRole('heading', { name: /^Trin 2 af 4/ });
      box(widget, 'Mentorordning').click();
      await waitFor(() => {
        expect(stored()?.data).to.have.deep.property('picks', ['colleagues3']);
      });
    });
  });
});
