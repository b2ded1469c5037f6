/** The ways out of a widget, tried on the checklist: paper, clipboard, file, clear and undo. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { principles } from '../../src/content/principles.js';
import '../../src/define/lm-principle-checklist.js';
import { decodeLink, encodeLink } from '../../src/export/link.js';
import type { CheckState, PrincipleChecklist } from '../../src/index.js';
import { localeFor } from '../../src/localize/locale.js';
import { printedPage } from '../support/paper.js';
import {
  focused,
  inside,
  itemBoxes,
  listen,
  mount,
  nextTask,
  openMore,
  record,
  said,
  savedFile,
  waitFor,
  withoutClipboard,
} from '../support/page.js';

const ANSWERS = {
  answers: { p1: 'yes', p3: 'yes' },
  notes: { p1: 'Tavlemøde “hver” tirsdag 🙂\n– æøå <b>&amp;</b>' },
};

const CHECKLIST = '<lm-principle-checklist></lm-principle-checklist>';
const NOW = new Date('2027-01-14T10:00:00');

const checklist = async (attributes = ''): Promise<PrincipleChecklist> => {
  const widget = await mount<PrincipleChecklist>(`<lm-principle-checklist ${attributes}></lm-principle-checklist>`);
  widget.environment = { ...widget.environment, now: () => NOW };
  widget.value = ANSWERS;
  await widget.updateComplete;
  await openMore(widget);
  return widget;
};

const press = (widget: Element, name: string) => {
  inside(widget).getByRole('button', { name }).click();
};

const open = (widget: Element, text: string): void => {
  const input = widget.shadowRoot?.querySelector<HTMLInputElement>('#file');
  if (!input) throw new Error('no file input');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'x.json', { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};

describe('the export menu', () => {
  describe('clear', () => {
    it('clears at once, goes to “Fortryd”, and undoes all, keeping it', async () => {
      const widget = await checklist();
      press(widget, 'Ryd alle svar');
      expect(widget.value).to.deep.equal({ answers: {}, notes: {} });
      expect(await said()).to.equal('Alle svar er ryddet.');
      expect(focused()?.textContent.trim()).to.equal('Fortryd');
      (focused() as HTMLElement).click();
      expect(await said()).to.equal('Svarene er tilbage.');
      expect(widget.value).to.deep.equal(ANSWERS);
      expect(focused()?.textContent.trim()).to.equal('Ryd alle svar');
      await waitFor(() => {
        expect(JSON.parse(localStorage.getItem('lm:1:check:default') ?? 'null')).to.have.deep.property('data', ANSWERS);
      });
    });

    it('offers to undo until the next change, and no longer', async () => {
      const widget = await checklist();
      press(widget, 'Ryd alle svar');
      await widget.updateComplete;
      itemBoxes(widget)[0]?.click();
      await widget.updateComplete;
      expect(inside(widget).queryByRole('button', { name: 'Fortryd' }) === null).to.equal(true);
    });
  });

  describe('file', () => {
    it('goes out and comes back letter by letter', async () => {
      const widget = await checklist();
      const exports = record(document, 'lm-export');
      const { name, text } = await savedFile(() => {
        press(widget, 'Gem som fil');
      });
      expect(name).to.equal('laeringsmiljoe-liste-2027-01-14.json');
      expect(await said()).to.equal('Browseren gemmer filen laeringsmiljoe-liste-2027-01-14.json.');
      expect(exports.map(({ kind }) => kind)).to.deep.equal(['file']);
      press(widget, 'Ryd alle svar');
      await said();
      open(widget, text);
      expect(await said()).to.equal('Svarene fra filen er hentet ind.');
      expect(widget.value).to.deep.equal(ANSWERS);
    });

    for (const [what, text, message] of [
      ['broken', '{', 'Filen kan ikke læses. Vælg en fil, der er gemt herfra.'],
      ['empty', '', 'Filen kan ikke læses. Vælg en fil, der er gemt herfra.'],
      ['foreign', '{"name":"x"}', 'Filen kan ikke læses. Vælg en fil, der er gemt herfra.'],
      ['a plan', '{"v":1,"kind":"pick","data":{}}', 'Filen kan ikke læses. Vælg en fil, der er gemt herfra.'],
      [
        'newer',
        '{"v":2,"kind":"check","data":{}}',
        'Filen er lavet med en nyere udgave af værktøjet. Genindlæs siden, og prøv igen.',
      ],
    ] as const) {
      it(`loses nothing where the file is ${what}`, async () => {
        const widget = await checklist();
        open(widget, text);
        expect(await said()).to.equal(message);
        expect(widget.value).to.deep.equal(ANSWERS);
        expect(focused()?.textContent.trim()).to.equal('Åbn gemt fil');
      });
    }

    it('is taken over as far as it fits the list, at the top, and the rest named below', async () => {
      const widget = await checklist();
      const titles = { q1: 'Vi deler' };
      const saved = { v: 1, kind: 'check', list: 'x', titles, data: { answers: { p2: 'yes', q1: 'yes' } } };
      open(widget, JSON.stringify(saved));
      expect(await said()).to.equal('Svarene fra filen er hentet ind.');
      expect(widget.value.answers).to.deep.equal({ p2: 'yes', q1: 'yes' });
      const message = inside(widget).getByText('Svarene fra filen er hentet ind.').parentElement;
      expect(message?.previousElementSibling?.classList.contains('intro')).to.equal(true);
      expect(message?.textContent).to.match(/Tidligere punkter\s*☑ Vi deler/);
      await waitFor(() => {
        expect(focused()?.textContent.trim()).to.equal('Fortryd');
      });
      press(widget, 'Fortryd');
      expect(await said()).to.equal('Svarene er tilbage.');
      expect(widget.value).to.deep.equal(ANSWERS);
    });

    it('of another list changes nothing', async () => {
      const widget = await checklist();
      open(widget, '{"v":1,"kind":"check","list":"x","data":{"answers":{"q1":"yes"}}}');
      expect(await said()).to.equal('Filen hører til en anden liste. Intet er ændret.');
      expect(widget.value).to.deep.equal(ANSWERS);
    });

    it('gives back what was there before it was opened', async () => {
      const widget = await checklist();
      open(widget, '{"v":1,"kind":"check","data":{"answers":{"p2":"yes"}}}');
      await said();
      expect(widget.value.answers).to.deep.equal({ p2: 'yes' });
      press(widget, 'Fortryd');
      expect(widget.value).to.deep.equal(ANSWERS);
    });
  });

  describe('print', () => {
    const paper = (widget: Element) => printedPage(() => press(widget, 'Udskriv'));

    it('is the widget alone, with all notes, no buttons, date and address', async () => {
      const widget = await checklist();
      const exports = record(document, 'lm-export');
      const page = await paper(widget);
      expect(page.documentElement.lang).to.equal('da');
      expect(page.querySelectorAll('button, input, script')).to.have.length(0);
      const { textContent } = page.body;
      expect(textContent).to.contain('Status på læringsmiljøet, 14. januar 2027');
      expect(textContent).to.contain('[x] Vi er fælles om at lære');
      expect(textContent).to.contain('[ ] Læring har en fast plads i hverdagen');
      for (const line of ANSWERS.notes.p1.split('\n')) expect(textContent).to.contain(line);
      expect(textContent).to.contain('Udskrevet 14. januar 2027');
      expect(textContent).to.contain(`Kilde: ${location.origin}`);
      expect(exports.map(({ kind }) => kind)).to.deep.equal(['print']);
    });

    it('of the page around has its date before the browser goes on', async () => {
      const widget = await checklist();
      window.dispatchEvent(new Event('beforeprint'));
      expect(widget.shadowRoot?.textContent).to.contain('Udskrevet 14. januar 2027');
    });

    it('has answers to items that are gone at its end', async () => {
      const widget = await checklist();
      widget.value = { answers: { gone: 'yes' }, notes: {} };
      const page = await paper(widget);
      expect(page.querySelector('h2')?.textContent).to.equal('Tidligere punkter');
      expect(page.body.textContent).to.contain('[x] gone');
    });

    it('has room to write where nothing is written', async () => {
      const widget = await checklist();
      widget.value = undefined;
      const page = await paper(widget);
      expect([...page.querySelectorAll('.write')].map((el) => el.textContent)).to.deep.equal(
        Array(principles.length).fill('Skriv eksempler her:'),
      );
      expect(page.body.textContent).to.contain('Vi har vaner, der gør os klogere');
    });
  });

  describe('copy', () => {
    /** What a rich-text editor makes of a real Ctrl+V. */
    const paste = async (): Promise<HTMLElement> => {
      const editor = Object.assign(document.createElement('div'), { contentEditable: 'true' });
      document.body.append(editor);
      editor.focus();
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'v' });
      await sendKeys({ up: 'Control' });
      return editor;
    };

    it('is headings and a list in an editor', async () => {
      const widget = await checklist();
      const exports = record(document, 'lm-export');
      inside(widget).getByRole('button', { name: 'Kopiér som tekst' }).focus();
      await sendKeys({ press: 'Enter' });
      expect(await said()).to.equal('Teksten er kopieret.');
      expect(exports.map(({ kind }) => kind)).to.deep.equal(['copy']);
      // WebDriver in WebKitGTK presses one key at a time: no Ctrl+V there.
      if (!/Firefox|Chrome/.test(navigator.userAgent)) return;
      let editor = await paste();
      const heading = () => editor.querySelector('h1')?.textContent;
      // A file of tests that runs at the same time may have copied in between: they share the clipboard.
      for (let left = 5; left && !heading()?.startsWith('Status'); left -= 1) {
        editor.remove();
        inside(widget).getByRole('button', { name: 'Kopiér som tekst' }).focus();
        await sendKeys({ press: 'Enter' });
        await nextTask();
        editor = await paste();
      }
      try {
        await waitFor(() => {
          expect(heading()).to.equal('Status på læringsmiljøet, 14. januar 2027');
        });
        expect([...editor.querySelectorAll('li strong')].map((el) => el.textContent)).to.have.length(principles.length);
        expect(editor.textContent).to.contain('æøå <b>&amp;</b>');
      } finally {
        editor.remove();
      }
    });

    it('shows the text to be copied by hand where the browser refuses', async () => {
      const widget = await checklist();
      await withoutClipboard(async () => {
        press(widget, 'Kopiér som tekst');
        expect(await said()).to.equal('Teksten kunne ikke kopieres. Markér den i feltet, og kopiér den selv.');
      });
      const box = inside(widget).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til kopiering' });
      await waitFor(() => {
        expect(focused()).to.equal(box);
      });
      expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(
        [
          'Status på læringsmiljøet, 14. januar 2027',
          '',
          ...principles.map(({ id, title }) => {
            const { answers, notes } = ANSWERS as CheckState;
            return `[${answers[id] ? 'x' : ' '}] ${title(localeFor('da'))}${notes[id] ? ` – ${notes[id]}` : ''}`;
          }),
        ].join('\n'),
      );
    });
  });

  describe('link', () => {
    /** The address that is copied, taken from the field that shows where the browser refuses to copy. */
    const address = async (widget: PrincipleChecklist): Promise<string> => {
      await withoutClipboard(async () => {
        press(widget, 'Kopiér link');
        await said();
      });
      return inside(widget).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til kopiering' }).value;
    };

    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    const follow = (link: string): void => {
      location.hash = new URL(link).hash;
    };

    const linkTo = async (data: unknown): Promise<string> =>
      `https://x.example/#lm=${await encodeLink(JSON.stringify(data))}`;

    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('leaves out what was written, unless the user wants it in', async () => {
      const widget = await checklist('share-base="https://intra.example/laering"');
      const link = await address(widget);
      expect(link).to.match(/^https:\/\/intra\.example\/laering#lm=[\w-]+$/);
      expect(JSON.parse(await decodeLink(link.split('#lm=')[1] ?? ''))).to.deep.include({
        kind: 'check',
        data: { answers: ANSWERS.answers, notes: {} },
      });
      inside(widget).getByRole('checkbox', { name: 'Tag det skrevne med i linket' }).click();
      const whole = await address(widget);
      expect(JSON.parse(await decodeLink(whole.split('#lm=')[1] ?? ''))).to.have.deep.property('data', ANSWERS);
    });

    it('is looked at first, and taken over by consent, with a way back', async () => {
      const widget = await checklist();
      inside(widget).getByRole('checkbox', { name: 'Tag det skrevne med i linket' }).click();
      const link = await address(widget);
      widget.value = { answers: { p2: 'yes' }, notes: {} };
      await widget.updateComplete;
      const outside = document.body.appendChild(document.createElement('button'));
      outside.focus();
      follow(link);
      await waitFor(() => inside(widget).getByRole('group', { name: 'Her er svarene fra linket' }));
      // Until it is decided, the address keeps it, and there is nothing else to be done.
      expect(location.hash).to.contain('#lm=');
      expect(itemBoxes(widget)).to.have.length(0);
      expect(widget.value.answers).to.deep.equal({ p2: 'yes' });
      expect(focused()).to.equal(outside);
      outside.remove();
      press(widget, 'Brug svarene');
      expect(await said()).to.equal('Svarene fra linket bliver brugt nu.');
      expect(widget.value).to.deep.equal(ANSWERS);
      expect(location.hash).to.equal('');
      press(widget, 'Fortryd');
      expect(widget.value.answers).to.deep.equal({ p2: 'yes' });
    });

    it('changes nothing where the user keeps the own answers', async () => {
      const widget = await checklist();
      const link = await address(widget);
      widget.value = { answers: { p2: 'yes' }, notes: {} };
      follow(link);
      await waitFor(() => {
        press(widget, 'Behold mine egne');
      });
      await waitFor(() => {
        expect(inside(widget).queryByText('Her er svarene fra linket') === null).to.equal(true);
      });
      expect(widget.value.answers).to.deep.equal({ p2: 'yes' });
      expect(location.hash).to.equal('');
      await waitFor(() => {
        expect(focused()?.id).to.equal('heading');
      });
    });

    it('that was cut off, or holds nonsense, says so and loses nothing', async () => {
      const widget = await checklist();
      const link = await address(widget);
      for (const broken of [
        link.slice(0, -12),
        'https://x.example/#lm=',
        'https://x.example/#lm=%%%',
        'https://x.example/#lm=AAAA',
      ]) {
        follow(broken);
        expect(await said(), broken).to.equal('Linket kan ikke læses. Bed om at få det sendt igen.');
        expect(widget.value).to.deep.equal(ANSWERS);
        expect(location.hash).to.equal(new URL(broken).hash);
      }
    });

    it('that cannot be read says so until the user goes on, and not again in another place or widget', async () => {
      const widget = await checklist();
      const messages = (of: Element) => inside(of).queryAllByText(/^Linket kan ikke læses/, { selector: '.message *' });
      follow('https://x.example/#lm=AAAA');
      await said();
      expect(messages(widget)).to.have.length(1);
      itemBoxes(widget)[0]?.click();
      await widget.updateComplete;
      expect(messages(widget)).to.have.length(0);
      const heard = listen();
      widget.parentElement?.append(widget);
      widget.insertAdjacentHTML('afterend', CHECKLIST);
      const late = widget.nextElementSibling as PrincipleChecklist;
      await openMore(late);
      await nextTask();
      for (const each of [widget, late]) {
        await each.updateComplete;
        expect(messages(each)).to.have.length(0);
      }
      expect(heard.filter((message) => message.startsWith('Linket'))).to.deep.equal([]);
      // Another link is another matter.
      follow('https://x.example/#lm=AAAB');
      await waitFor(() => {
        expect([...messages(widget), ...messages(late)]).to.have.length(1);
      });
    });

    it('of a newer version says so and loses nothing', async () => {
      const widget = await checklist();
      follow(await linkTo({ v: 2, kind: 'check', data: {} }));
      expect(await said()).to.equal('Linket er lavet med en nyere udgave af værktøjet. Genindlæs siden, og prøv igen.');
      expect(widget.value).to.deep.equal(ANSWERS);
    });

    it('for another kind is not for this widget, and for another list it says so: both stay in the address', async () => {
      const widget = await checklist();
      const plan = await linkTo({ v: 1, kind: 'pick', list: 'x', data: {} });
      follow(plan);
      await nextTask();
      await widget.updateComplete;
      expect(inside(widget).queryByText(/link/i, { selector: '.message *' }) === null).to.equal(true);
      expect(location.hash).to.equal(new URL(plan).hash);
      const other = await linkTo({ v: 1, kind: 'check', list: 'x', data: { answers: { q1: 'yes' } } });
      follow(other);
      expect(await said()).to.equal('Linket hører til en anden liste, så svarene kan ikke vises her.');
      expect(location.hash).to.equal(new URL(other).hash);
      expect(widget.value).to.deep.equal(ANSWERS);
    });

    it('for the list as it was shows what fits, and below it by its title what does not', async () => {
      const widget = await checklist();
      const data = { answers: { p2: 'yes', q1: 'yes' }, notes: { q2: 'Hver\ntirsdag' } };
      follow(await linkTo({ v: 1, kind: 'check', list: 'x', titles: { q1: 'Vi deler', q2: 'Vi spørger' }, data }));
      const offer = await waitFor(() => inside(widget).getByRole('group', { name: 'Her er svarene fra linket' }));
      const entries = [...offer.querySelectorAll('li')].map((entry) => (entry.innerText || '').trim());
      expect(entries).to.include.members(['☑ Læring har en fast plads i hverdagen', '☐ Vi er fælles om at lære']);
      expect(entries.slice(-2)).to.deep.equal(['☑ Vi deler', '☐ Vi spørger\nHver\ntirsdag']);
      inside(widget).getByRole('heading', { name: 'Tidligere punkter' });
      press(widget, 'Brug svarene');
      await said();
      expect(widget.value).to.deep.equal(data);
      await openMore(widget);
      // What cannot be seen goes on, by its title.
      const { text } = await savedFile(() => {
        press(widget, 'Gem som fil');
      });
      expect(JSON.parse(text)).to.have.deep.property('titles', { q1: 'Vi deler', q2: 'Vi spørger' });
    });

    it('offers to close where there is nothing of one’s own', async () => {
      const widget = await checklist();
      const link = await address(widget);
      widget.value = undefined;
      follow(link);
      await waitFor(() => {
        press(widget, 'Luk');
      });
      await widget.updateComplete;
      expect(itemBoxes(widget)).to.have.length(principles.length);
    });

    it('moves focus only from where it could not stay', async () => {
      const widget = await checklist();
      const link = await address(widget);
      itemBoxes(widget)[0]?.focus();
      follow(link);
      await waitFor(() => {
        expect(focused()?.id).to.equal('offer');
      });
      press(widget, 'Behold mine egne');
    });

    it('is shown by the one widget that it suits best', async () => {
      const items = ['deler', 'spørger', 'lytter'].map((word) => `<li id="${word}"><strong>Vi ${word}</strong></li>`);
      const [deler = '', spørger = '', lytter = ''] = items;
      const list = (...entries: string[]) =>
        `<lm-principle-checklist storage="none"><ul>${entries.join('')}</ul></lm-principle-checklist>`;
      const first = await mount(list(deler, lytter) + list(deler, spørger) + CHECKLIST);
      const [, second, third] = [...(first.parentElement?.children ?? [])] as PrincipleChecklist[];
      const data = { answers: { deler: 'yes', spørger: 'yes' }, notes: {} };
      follow(await linkTo({ v: 1, kind: 'check', list: 'x', data }));
      await waitFor(() => inside(second as Element).getByRole('group', { name: 'Her er svarene fra linket' }));
      for (const other of [first, third as Element])
        expect(inside(other).queryByText(/linket/, { selector: '.message *' }) === null).to.equal(true);
      press(second as Element, 'Luk');
    });

    it('too long for an address is refused, with a way out', async () => {
      const widget = await checklist();
      // Nothing that could be packed.
      const noise = [...crypto.getRandomValues(new Uint8Array(6000))].map((byte) => byte.toString(36)).join('');
      widget.value = { answers: {}, notes: { p1: noise } };
      inside(widget).getByRole('checkbox', { name: 'Tag det skrevne med i linket' }).click();
      press(widget, 'Kopiér link');
      expect(await said()).to.equal('Der er for meget tekst til et link. Gem som fil i stedet.');
    });

    it('leaves an ordinary fragment of the page alone', async () => {
      await checklist();
      location.hash = '#indhold';
      await new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      expect(location.hash).to.equal('#indhold');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  it('keeps answers to items that are gone', async () => {
    const widget = await checklist();
    widget.value = { answers: { gone: 'yes', p1: 'yes' }, notes: {} };
    const { text } = await savedFile(() => {
      press(widget, 'Gem som fil');
    });
    expect(JSON.parse(text)).to.have.deep.property('data', { answers: { gone: 'yes', p1: 'yes' }, notes: {} });
  });

  it('offers what the page asks for, and nothing with an empty attribute', async () => {
    const some = await checklist('actions="print clear"');
    expect(inside(some).queryByRole('button', { name: 'Kopiér som tekst' }) === null).to.equal(true);
    inside(some).getByRole('button', { name: 'Udskriv' });
    const none = await checklist('actions=""');
    expect(inside(none).queryByText('Gem, del og udskriv') === null).to.equal(true);
  });
});
