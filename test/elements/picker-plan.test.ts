/** The picker from dates to follow-up, with a fixed clock. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focusAreas } from '../../src/content/focus-areas.js';
import '../../src/define/lm-challenge-picker.js';
import '../../src/define/lm-contact-card.js';
import { encodeLink } from '../../src/export/link.js';
import type { ChallengePicker } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { printedPage } from '../support/paper.js';
import { readEvent } from '../support/ical.js';
import {
  focused,
  inside,
  itemBoxes,
  mount,
  openMore,
  record,
  said,
  savedFile,
  waitFor,
  warningsDuring,
  write,
  withoutClipboard,
} from '../support/page.js';

const PICKER = '<lm-challenge-picker></lm-challenge-picker>';
const PLAN = { what: 'Vi øver os', who: 'Teamleder', when: '2027-02-01' };
const PLANNED = {
  challenge: 'ch1',
  picks: ['colleagues3', 'managers3'],
  plans: { colleagues3: PLAN, managers3: PLAN },
};

const button = (widget: Element, name: string | RegExp) => inside(widget).getByRole('button', { name });
const radio = (widget: Element, name: string | RegExp) => inside(widget).getByRole<HTMLInputElement>('radio', { name });
const field = (widget: Element, name: RegExp) => inside(widget).getByRole<HTMLInputElement>('textbox', { name });
const heading = (widget: Element, name: RegExp) => waitFor(() => inside(widget).getByRole('heading', { name }));

/** A picker on a day, with answers. */
const picker = async (
  value: unknown,
  { now = '2027-01-14', markup = PICKER }: { now?: string; markup?: string } = {},
): Promise<ChallengePicker> => {
  const widget = await mount<ChallengePicker>(markup);
  widget.environment = { ...widget.environment, now: () => new Date(`${now}T10:00:00`) };
  widget.value = value;
  await widget.updateComplete;
  return widget;
};

/** The name of the list that a widget's answers belong to, as its file says. */
const listOf = async (widget: Element): Promise<unknown> => {
  await openMore(widget);
  const { text } = await savedFile(() => {
    widget.shadowRoot?.querySelector<HTMLElement>('#save')?.click();
  });
  return (JSON.parse(text) as { list: unknown }).list;
};

const writeDate = (widget: Element, about: string, date: string): void => {
  const [day = '', month = '', year = ''] = date.split(' ');
  for (const [name, text] of [
    ['Dag', day],
    ['Måned', month],
    ['År', year],
  ] as const) {
    write(field(widget, new RegExp(`^${name}.*${about}`)), text);
  }
};

describe('lm-challenge-picker: plan', () => {
  describe('review', () => {
    for (const [today, dates] of [
      // A Monday, a Friday, a Wednesday: what would be a weekend or a holiday is the next workday.
      ['2026-11-27', ['28. december', '1. marts 2027', '27. maj 2027']],
      ['2026-12-25', ['22. januar 2027', '30. marts 2027', '25. juni 2027']],
      ['2027-02-25', ['30. marts', '25. maj', '25. august']],
      ['2027-01-14', ['11. februar', '14. april', '14. juli']],
      ['2026-11-29', ['28. december', '1. marts 2027', '31. maj 2027']],
      ['2026-11-30', ['28. december', '1. marts 2027', '31. maj 2027']],
      ['2026-08-31', ['28. september', '30. november', '1. marts 2027']],
      ['2027-12-01', ['29. december', '1. marts 2028', '1. juni 2028']],
      ['2027-11-29', ['27. december', '29. februar 2028', '29. maj 2028']],
      ['2027-12-31', ['28. januar 2028', '31. marts 2028', '30. juni 2028']],
    ] as const) {
      it(`offers ${dates.join(', ')} on ${today}`, async () => {
        const widget = await picker({ ...PLANNED, plans: {} }, { now: today });
        const [weeks, quarter, half] = dates;
        for (const name of [`Om 4 uger – ${weeks}`, `Om 3 måneder – ${quarter}`, `Om 6 måneder – ${half}`]) {
          radio(widget, name);
        }
      });
    }

    it('is kept, and shown in the plan', async () => {
      const widget = await picker({ ...PLANNED, plans: { colleagues3: PLAN } });
      radio(widget, /^Om 4 uger/).click();
      expect(widget.value.review).to.equal('2027-02-11');
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 4/);
      inside(widget).getByText('torsdag den 11. februar 2027');
      button(widget, 'Ret Hvornår følger I op?').click();
      await heading(widget, /^Trin 3/);
      expect(radio(widget, /^Om 4 uger/).checked).to.equal(true);
    });

    it('on a weekend is a hint with a way out, not an error', async () => {
      const widget = await picker({ ...PLANNED, plans: {} });
      radio(widget, 'En anden dato').click();
      await widget.updateComplete;
      writeDate(widget, 'Hvornår følger I op', '13 2 2027');
      await waitFor(() => inside(widget).getByText('Datoen falder i en weekend.'));
      button(widget, 'Brug mandag den 15. februar 2027 i stedet').click();
      await widget.updateComplete;
      expect(widget.value.review).to.equal('2027-02-15');
      expect(field(widget, /^Dag.*Hvornår følger/).value).to.equal('15');
      expect(inside(widget).queryByText('Datoen falder i en weekend.')).to.equal(null);
    });

    for (const [date, hint, next] of [
      ['25 12 2026', 'Datoen er en helligdag.', 'mandag den 28. december 2026'],
      ['26 12 2026', 'Datoen er en helligdag.', 'mandag den 28. december 2026'],
      ['27 12 2026', 'Datoen falder i en weekend.', 'mandag den 28. december 2026'],
      ['25 3 2027', 'Datoen er en helligdag.', 'tirsdag den 30. marts 2027'],
      ['27 3 2027', 'Datoen falder i en weekend.', 'tirsdag den 30. marts 2027'],
      ['6 5 2027', 'Datoen er en helligdag.', 'fredag den 7. maj 2027'],
    ] as const) {
      it(`on ${date} is a hint: ${hint}`, async () => {
        const widget = await picker({ ...PLANNED, plans: {} }, { now: '2026-11-27' });
        radio(widget, 'En anden dato').click();
        await widget.updateComplete;
        writeDate(widget, 'Hvornår følger I op', date);
        await waitFor(() => inside(widget).getByText(hint));
        button(widget, `Brug ${next} i stedet`).click();
        await widget.updateComplete;
        expect(inside(widget).queryAllByText(/^Datoen/)).to.have.length(0);
        expect(inside(widget).queryAllByRole('alert')).to.have.length(0);
      });
    }

    it('may be left open', async () => {
      const widget = await picker(PLANNED);
      expect(inside(widget).queryByRole('button', { name: /\.ics/ })).to.equal(null);
      inside(widget).getByText('Ikke aftalt endnu');
    });
  });

  describe('dates', () => {
    for (const [typed, message] of [
      ['31 2 2027', 'Skriv en dato, der findes, fx 14 1 2028.'],
      ['29 2 2027', 'Skriv en dato, der findes, fx 14 1 2028.'],
      ['1x 2 2027', 'Skriv en dato, der findes, fx 14 1 2028.'],
      ['0 0 2027', 'Skriv en dato, der findes, fx 14 1 2028.'],
      ['14  2027', 'Skriv både dag, måned og år.'],
      ['13 1 2027', 'Vælg en dato, der ikke er passeret.'],
      ['1 1 26', 'Vælg en dato, der ikke er passeret.'],
    ] as const) {
      it(`“${typed}” stops, and says why at the field`, async () => {
        const widget = await picker({ ...PLANNED, picks: ['colleagues3'], plans: {} });
        writeDate(widget, 'Mentorordning', typed);
        button(widget, 'Videre').click();
        const day = field(widget, /^Dag.*Mentorordning/);
        await waitFor(() => {
          expect(focused()).to.equal(day);
        });
        expect(day.ariaInvalid ?? day.getAttribute('aria-invalid')).to.equal('true');
        inside(widget).getByRole('textbox', { name: /^Dag.*Mentor/, description: `Fejl: Mentorordning: ${message}` });
      });
    }

    for (const [typed, iso] of [
      ['29 2 2028', '2028-02-29'],
      ['14 1 27', '2027-01-14'],
      ['1 3 2027', '2027-03-01'],
    ] as const) {
      it(`“${typed}” is a date`, async () => {
        const widget = await picker({ ...PLANNED, picks: ['colleagues3'], plans: {} });
        writeDate(widget, 'Mentorordning', typed);
        button(widget, 'Videre').click();
        await heading(widget, /^Trin 4/);
        expect(widget.value.plans['colleagues3']?.['when']).to.equal(iso);
      });
    }

    it('that have passed since they were written are no fault', async () => {
      const widget = await picker({ ...PLANNED, plans: { colleagues3: { when: '2026-01-01' } } });
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 4/);
    });

    it('with two faults lead to a summary whose links reach the fields', async () => {
      const widget = await picker({ ...PLANNED, plans: {} });
      writeDate(widget, 'Mentorordning', '31 2 2027');
      writeDate(widget, 'Plads til at fejle', '1  2027');
      button(widget, 'Videre').click();
      const summary = await waitFor(() =>
        inside(widget).getByRole('group', { name: 'Ret 2 fejl for at komme videre' }),
      );
      await waitFor(() => {
        expect(focused()).to.equal(summary);
      });
      const address = location.href;
      inside(widget).getByRole('link', { name: 'Plads til at fejle: Skriv både dag, måned og år.' }).click();
      await waitFor(() => {
        expect(focused()).to.equal(field(widget, /^Dag.*Plads/));
      });
      expect(location.href).to.equal(address);
      await expectAccessible(widget);
    });
  });

  describe('focus areas', () => {
    it('of the user’s own count as picks, and go through all steps', async () => {
      const widget = await picker({ challenge: 'ch1' });
      const changes = record(document, 'lm-change');
      const own = inside(widget).getByLabelText<HTMLInputElement>('Eget forhold');
      own.closest('details')?.setAttribute('open', '');
      own.focus();
      own.value = 'Fredagsoplæg <b>';
      await sendKeys({ press: 'Enter' });
      expect(await said()).to.equal('1 af 3 valgt');
      expect(focused()).to.equal(own);
      expect(own.value).to.equal('');
      expect(changes.map(({ item, done }) => [item, done])).to.deep.equal([['own-1', 1]]);
      button(widget, 'Fjern ”Fredagsoplæg <b>”');
      button(widget, 'Tilføj').click();
      await waitFor(() =>
        inside(widget).getByRole('textbox', { name: 'Eget forhold', description: /Skriv, hvad det handler om/ }),
      );
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 3/);
      inside(widget).getByRole('group', { name: 'Fredagsoplæg <b>' });
    });

    it('of the user’s own are refused where there is no room, and not lost', async () => {
      const view = await picker(
        { challenge: 'ch1', picks: [] },
        { markup: '<lm-challenge-picker max-picks="1"></lm-challenge-picker>' },
      );
      itemBoxes(view)[0]?.click();
      await said();
      const own = inside(view).getByLabelText<HTMLInputElement>('Eget forhold');
      own.closest('details')?.setAttribute('open', '');
      write(own, 'Et til');
      button(view, 'Tilføj').click();
      expect(await said()).to.equal('Der er valgt 1. Fjern én for at vælge en ny.');
      expect(own.value).to.equal('Et til');
    });

    it('wait for a part of the day where delimiting is the challenge', async () => {
      const widget = await picker({});
      radio(widget, 'Det er svært at afgrænse').click();
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 2/);
      expect(itemBoxes(widget)).to.have.length(0);
      button(widget, 'Videre').click();
      await waitFor(() => {
        expect(focused()).to.equal(radio(widget, 'Alle dele af hverdagen'));
      });
      radio(widget, 'Rutiner').click();
      expect(await said()).to.equal('3 forhold vises');
      expect(itemBoxes(widget)).to.have.length(3);
    });
  });

  describe('coming back', () => {
    for (const [value, title] of [
      [{}, 'Trin 1 af 4: Hvad driller mest hos jer?'],
      [{ challenge: 'ch1' }, 'Trin 2 af 4: Hvad vil I arbejde med?'],
      [{ ...PLANNED, plans: { colleagues3: { what: 'x' } } }, 'Trin 3 af 4: Lav en kort plan'],
      [PLANNED, 'Trin 4 af 4: Jeres plan'],
      [{ ...PLANNED, review: '2027-01-15' }, 'Trin 4 af 4: Jeres plan'],
      [{ ...PLANNED, review: '2027-01-14' }, 'Hvordan går det med planen?'],
      [{ ...PLANNED, review: '2026-12-01' }, 'Hvordan går det med planen?'],
    ] as const) {
      it(`opens on “${title}” with ${JSON.stringify(value).slice(0, 60)}`, async () => {
        const widget = await picker(value);
        const before = focused();
        inside(widget).getByRole('heading', { name: title });
        expect(focused()).to.equal(before);
      });
    }

    it('looks at how the plan went, and takes it along', async () => {
      const widget = await picker({ ...PLANNED, review: '2027-01-10', uid: 'abc', sequence: 0 });
      const [first] = inside(widget).getAllByRole<HTMLInputElement>('radio', { name: 'Gjort' });
      first?.click();
      inside(widget).getAllByRole('radio', { name: 'Droppet' })[1]?.click();
      write(field(widget, /^Hvad lærte vi/), 'At begynde småt');
      radio(widget, /^Om 4 uger/).click();
      await expectAccessible(widget);
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 4/);
      for (const text of ['Gjort', 'Droppet', 'At begynde småt', 'torsdag den 11. februar 2027']) {
        inside(widget).getByText(text);
      }
      // What takes it along is loaded by now, or will be soon.
      await waitFor(() => button(widget, 'Hent kalenderaftale (.ics)'));
      const { name, text } = await savedFile(() => {
        button(widget, 'Hent kalenderaftale (.ics)').click();
      });
      expect(name).to.equal('laeringsmiljoe-plan-2027-01-14.ics');
      const event = readEvent(text);
      expect([event.uid, event.sequence, event.startDate.toString()]).to.deep.equal([
        'abc@laeringsmiljoe-widgets',
        1,
        '2027-02-11',
      ]);
      expect(event.summary).to.equal('Opfølgning: vores læringsmiljø');
      expect(event.description).to.contain('Hvordan går det med planen? Gjort');
      expect(event.description).to.contain('Hvad lærte vi? At begynde småt');
      const page = await printedPage(() => {
        button(widget, 'Udskriv').click();
      });
      for (const printed of ['Gjort', 'Droppet', 'At begynde småt', 'torsdag den 11. februar 2027']) {
        expect(page.body.textContent).to.contain(printed);
      }
      const saved = await savedFile(() => {
        widget.shadowRoot?.querySelector<HTMLElement>('#save')?.click();
      });
      expect(saved.name).to.equal('laeringsmiljoe-plan-2027-01-14.json');
      expect(JSON.parse(saved.text)).to.have.deep.property('data', widget.value);
      expect(widget.value.plans['managers3']).to.deep.include({ ...PLAN, outcome: 'drop' });
    });

    it('keeps what two tabs have done, and does not touch a field in use', async () => {
      const both = await picker({}, { markup: `<div>${PICKER}${PICKER}</div>` });
      const other = both.nextElementSibling as ChallengePicker;
      for (const widget of [both, other]) {
        radio(widget, 'Det er svært at styre').click();
        await widget.updateComplete;
      }
      button(both, 'Videre').click();
      await heading(both, /^Trin 2/);
      inside(both).getByRole('checkbox', { name: 'Mentorordning' }).click();
      button(both, 'Videre').click();
      await heading(both, /^Trin 3/);
      const what = field(both, /^Hvad gør I.*Mentor/);
      what.focus();
      button(other, 'Videre').click();
      await heading(other, /^Trin 2/);
      what.focus();
      inside(other).getByRole('checkbox', { name: 'Plads til at fejle' }).click();
      what.value = 'Vi øver os';
      what.dispatchEvent(new Event('input', { bubbles: true }));
      await waitFor(() => {
        const { picks, plans } = other.value;
        expect([picks.toSorted(), plans['colleagues3']]).to.deep.equal([
          ['colleagues3', 'managers3'],
          { what: 'Vi øver os' },
        ]);
      });
      expect(focused()).to.equal(what);
      what.blur();
      await waitFor(() => {
        expect(both.value.picks.toSorted()).to.deep.equal(['colleagues3', 'managers3']);
      });
    });

    it('shows a plan that came by link first, without taking the focus', async () => {
      const widget = await picker(PLANNED);
      const outside = document.body.appendChild(document.createElement('button'));
      outside.focus();
      const saved = { v: 1, kind: 'pick', list: '', at: '', data: { ...PLANNED, picks: ['tasks1'] } };
      const list = await listOf(widget);
      location.hash = `#lm=${await encodeLink(JSON.stringify({ ...saved, list }))}`;
      const offer = await waitFor(() => inside(widget).getByRole('group', { name: 'Her er svarene fra linket' }));
      // As in the overview, without what could be done there.
      expect([...offer.querySelectorAll('dt')].map((term) => term.textContent)).to.include.members([
        'handling',
        'ansvarlig',
      ]);
      expect([...offer.querySelectorAll('button')].map((one) => one.textContent.trim())).to.deep.equal([
        'Brug svarene',
        'Behold mine egne',
      ]);
      expect(offer.textContent).not.to.contain('?:');
      expect(inside(widget).queryByRole('heading', { name: /^Trin/ })).to.equal(null);
      expect(focused()).to.equal(outside);
      outside.remove();
      expect(widget.value).to.deep.include(PLANNED);
      button(widget, 'Behold mine egne').click();
    });

    it('goes back without losing a letter', async () => {
      const widget = await picker({ ...PLANNED, plans: {} });
      write(field(widget, /^Hvad gør I.*Mentor/), 'Halv sætn');
      writeDate(widget, 'Mentorordning', '3  ');
      button(widget, 'Tilbage').click();
      await heading(widget, /^Trin 2/);
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 3/);
      expect(field(widget, /^Hvad gør I.*Mentor/).value).to.equal('Halv sætn');
      expect(field(widget, /^Dag.*Mentor/).value).to.equal('3');
    });

    it('starts again, and undoes that', async () => {
      const widget = await picker(PLANNED);
      button(widget, 'Start forfra').click();
      await heading(widget, /^Trin 1/);
      await waitFor(() => {
        expect(focused()).to.equal(button(widget, 'Fortryd'));
      });
      button(widget, 'Fortryd').click();
      expect(await said()).to.equal('Svarene er tilbage.');
      await heading(widget, /^Trin 4/);
      expect(widget.value).to.deep.include(PLANNED);
      await waitFor(() => {
        expect(focused()).to.equal(button(widget, 'Start forfra'));
      });
    });
  });

  it('comes back by undoing to the step where it was cleared', async () => {
    const widget = await picker(PLANNED);
    button(widget, 'Tilbage').click();
    await heading(widget, /^Trin 3/);
    await openMore(widget);
    button(widget, 'Ryd alle svar').click();
    await heading(widget, /^Trin 1/);
    button(widget, 'Fortryd').click();
    await heading(widget, /^Trin 3/);
    expect(widget.value).to.deep.include(PLANNED);
  });

  describe('calendar', () => {
    it('has one name for a plan and a number that rises', async () => {
      const widget = await picker({ ...PLANNED, review: '2027-02-11' });
      const exports = record(document, 'lm-export');
      const events: ReturnType<typeof readEvent>[] = [];
      for (let i = 0; i < 2; i += 1) {
        const { text } = await savedFile(() => {
          button(widget, 'Hent kalenderaftale (.ics)').click();
        });
        events.push(readEvent(text));
      }
      expect(await said()).to.equal('Åbn filen, der bliver hentet nu. Så kommer aftalen i kalenderen.');
      expect(new Set(events.map(({ uid }) => uid)).size).to.equal(1);
      expect(events.map(({ sequence }) => sequence)).to.deep.equal([0, 1]);
      expect(exports.map(({ kind }) => kind)).to.deep.equal(['ics', 'ics']);
    });

    it('is a meeting with ics="meeting"', async () => {
      const widget = await picker(
        { ...PLANNED, review: '2027-02-11' },
        { markup: '<lm-challenge-picker ics="meeting"></lm-challenge-picker>' },
      );
      const { text } = await savedFile(() => {
        button(widget, 'Hent kalenderaftale (.ics)').click();
      });
      expect(text).to.contain('DTSTART;TZID=Europe/Copenhagen:20270211T090000');
    });

    it('takes nothing from a file that could forge a line', async () => {
      const widget = await picker({ ...PLANNED, review: '2027-02-11', uid: 'x\r\nATTACH:evil', sequence: -4 });
      const { text } = await savedFile(() => {
        button(widget, 'Hent kalenderaftale (.ics)').click();
      });
      expect(text).to.contain('UID:xATTACHevil@laeringsmiljoe-widgets\r\nSEQUENCE:1\r\n');
    });
  });

  describe('what a page sets', () => {
    it('shows all steps on one page, and tells of a bad date when it is left', async () => {
      const widget = await picker(PLANNED, { markup: '<lm-challenge-picker single-page></lm-challenge-picker>' });
      for (const n of [1, 2, 3, 4]) inside(widget).getByRole('heading', { name: new RegExp(`^Trin ${String(n)}`) });
      expect(inside(widget).queryByRole('button', { name: 'Videre' })).to.equal(null);
      writeDate(widget, 'Mentorordning', '31 2 2027');
      field(widget, /^Hvem sørger.*Mentor/).focus();
      await waitFor(() => inside(widget).getByText(/Skriv en dato, der findes/));
      await expectAccessible(widget);
    });

    it('is large and without hints in a meeting', async () => {
      const widget = await picker(
        { ...PLANNED, plans: {} },
        { markup: '<lm-challenge-picker meeting></lm-challenge-picker>' },
      );
      const hint = inside(widget).getAllByText('En rolle er nok, fx ”teamleder”.')[0] as Element;
      expect(getComputedStyle(hint).display).to.equal('none');
      const size = getComputedStyle(inside(widget).getAllByText('Hvem sørger for det?')[0] as Element).fontSize;
      expect(parseFloat(size)).to.be.greaterThan(20);
    });

    it('says what a checklist lacks', async () => {
      const widget = await picker({});
      widget.hints = ['Vi taler åbent', 'Vi deler'];
      await widget.updateComplete;
      inside(widget).getByText('Ikke på plads endnu ifølge listen: Vi taler åbent og Vi deler');
    });

    it('leads to a contact card on the page', async () => {
      const widget = await picker(PLANNED, { markup: `${PICKER}<lm-contact-card></lm-contact-card>` });
      button(widget, 'Brug for sparring?').click();
      expect(focused()?.textContent).to.equal('Brug for sparring?');
    });

    const GROUPED = `<lm-challenge-picker>
      <ul class="challenges">
        <li id="tid"><strong>Vi mangler tid</strong> Alt haster. <em>Derfor begynder vi i det små.</em></li>
        <li>Vi mangler steder</li>
      </ul>
      <ul>
        <li>Møder<ul>
          <li id="tavle"><strong>Tavlemøde</strong> Hver tirsdag. <em>Begynd med én ting.</em></li>
          <li>Frokostoplæg</li></ul></li>
        <li>Makkere<ul><li>Makkerpar for <a href="#x">nye</a></li></ul></li>
      </ul>
    </lm-challenge-picker>`;

    it('has own challenges and focus areas, in groups, from lists in the tag', async () => {
      const widget = await picker({}, { markup: GROUPED });
      radio(widget, 'Vi mangler tid').click();
      await waitFor(() => inside(widget).getByText('Derfor begynder vi i det små.'));
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 2/);
      expect(itemBoxes(widget)).to.have.length(3);
      inside(widget).getByRole('group', { name: 'Møder' });
      radio(widget, 'Makkere').click();
      expect(await said()).to.equal('1 forhold vises');
      inside(widget).getByRole('checkbox', { name: 'Makkerpar for nye' }).click();
      await widget.updateComplete;
      radio(widget, 'Møder').click();
      await widget.updateComplete;
      inside(widget)
        .getByRole('checkbox', { name: 'Tavlemøde', description: /Hver tirsdag/ })
        .click();
      expect(widget.value.picks[1]).to.equal('tavle');
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 3/);
      inside(widget).getByText('Forslag: Begynd med én ting.');
      button(widget, 'Videre').click();
      await heading(widget, /^Trin 4/);
      inside(widget).getByText('Vi mangler tid');
      await expectAccessible(widget);
    });

    it('has own focus areas without groups, by property and in either language', async () => {
      const widget = await picker({}, { markup: '<div lang="en"><lm-challenge-picker></lm-challenge-picker></div>' });
      widget.items = [
        { id: 'a', title: { da: 'Tavlemøde', en: 'Board meeting' }, sign: { da: 'x', en: 'It is held' } },
        { id: 'b', title: 'Makker', part: 'routines' },
      ];
      widget.challenges = [{ id: 'c', title: 'Time' }];
      await widget.updateComplete;
      radio(widget, 'Time').click();
      button(widget, 'Continue').click();
      await heading(widget, /^Step 2/);
      inside(widget).getByRole('checkbox', { name: 'Board meeting' }).click();
      inside(widget).getByRole('group', { name: 'Routines' });
      button(widget, 'Continue').click();
      await heading(widget, /^Step 3/);
      inside(widget).getByDisplayValue('It is held');
    });

    for (const name of ['items', 'challenges'] as const) {
      it(`has the built-in ones where ${name} is no list, and says so`, async () => {
        const widget = await picker({ challenge: 'ch1' });
        const errors = record(document, 'lm-error');
        const warnings = await warningsDuring(async () => {
          Object.assign(widget, { [name]: [{ titel: 'x' }] });
          await widget.updateComplete;
        });
        expect(errors.map(({ reason }) => reason)).to.deep.equal([name]);
        expect(warnings.join()).to.contain(name);
        expect(itemBoxes(widget)).to.have.length(focusAreas.length);
      });
    }

    it('keeps plans for what is no longer there, and has them at the end of what leaves', async () => {
      const widget = await picker({ ...PLANNED, picks: ['gone', 'colleagues3'], plans: { gone: { who: 'Anna' } } });
      await withoutClipboard(async () => {
        button(widget, 'Videre').click();
        await heading(widget, /^Trin 4/);
        await widget.updateComplete;
        button(widget, 'Kopiér som tekst').click();
        await said();
      });
      const box = inside(widget).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til kopiering' });
      expect(box.value).to.match(/Tidligere punkter: gone\nHvem sørger for det\? Anna$/);
    });
  });
});
