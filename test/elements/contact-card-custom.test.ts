/** The contact card with a page's own contacts: attributes, lists, property; hours; taking a contact along. */
import { expect } from 'chai';
import '../../src/define/lm-contact-card.js';
import type { ContactCard } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import {
  focused,
  inside,
  mount,
  record,
  said,
  savedFile,
  waitFor,
  warningsDuring,
  withoutClipboard,
} from '../support/page.js';

const card = (attributes = '', content = '') =>
  mount<ContactCard>(`<lm-contact-card ${attributes}>${content}</lm-contact-card>`);
const links = (widget: Element) =>
  inside(widget)
    .queryAllByRole<HTMLAnchorElement>('link')
    .map((link) => link.getAttribute('href'));
const buttons = (widget: Element) =>
  inside(widget)
    .queryAllByRole('button')
    .map((button) => button.ariaLabel);
const text = (widget: Element): string =>
  (widget.shadowRoot?.querySelector('section')?.innerText ?? '').replaceAll('\u00a0', ' ');

const ANNA = { name: 'Anna Holm', position: 'HR-partner', unit: 'HR', phone: '12345678', email: 'anna@x.example' };

describe('lm-contact-card: own contacts', () => {
  describe('by attribute', () => {
    it('shows each field, and keeps nothing of the secretariat under another name', async () => {
      const widget = await card(
        'name="Anna Holm" org="Styrelsen" position="HR-partner" unit="HR" phone="12 34 56 78" email="anna@x.example"' +
          ' url="https://intra.example/hr" address="Vej 1" note="Bedst om formiddagen"',
      );
      for (const line of [
        'Anna Holm',
        'HR-partner i HR',
        'Styrelsen',
        'Vej 1',
        'Bedst om formiddagen',
        '12 34 56 78',
      ]) {
        expect(text(widget)).to.contain(line);
      }
      expect(text(widget)).not.to.contain('33 18 69 69').and.not.to.contain('overenskomsten');
      expect(links(widget)).to.deep.equal([
        'tel:+4512345678',
        'mailto:anna@x.example?subject=Sp%C3%B8rgsm%C3%A5l%20om%20l%C3%A6ringsmilj%C3%B8',
        'https://intra.example/hr',
      ]);
      await expectAccessible(widget);
    });

    it('takes a part of the secretariat away, or gives it another', async () => {
      const widget = await card('phone="" hours="man-fre 9-15" funding="none"');
      expect(links(widget).join()).to.match(/^mailto:info@kompetenceudvikling/);
      expect(text(widget)).to.contain('mandag–fredag kl. 9–15').and.not.to.contain('overenskomsten');
    });

    it('shows nothing without phone and mail, and says so once', async () => {
      const errors = record(document, 'lm-error');
      const warnings = await warningsDuring(() => card('phone="" email=""'));
      expect(errors.map(({ reason }) => reason)).to.deep.equal(['contact']);
      expect(warnings.join()).to.contain('lm-contact-card');
      expect(document.querySelector('lm-contact-card')?.shadowRoot?.querySelectorAll('section, a')).to.have.length(0);
    });

    it('shows a number that is none as text', async () => {
      const widget = await card('name="Reception" phone="Spørg i receptionen"');
      expect(text(widget)).to.contain('Spørg i receptionen');
      expect(links(widget)).to.deep.equal([]);
      await expectAccessible(widget);
    });
  });

  describe('by list', () => {
    for (const [how, content] of [
      ['lines with br', '<address>Anna Holm<br>HR-partner<br>Tlf.: 12 34 56 78<br>anna@x.example</address>'],
      [
        'links',
        '<address>Anna Holm <p>HR-partner</p> <a href="tel:+45 12 34 56 78">ring</a> <a href="mailto:anna@x.example?subject=x">skriv</a></address>',
      ],
      ['bare text', '<address>\n  Anna Holm\n  HR-partner\n  +45 12345678\n  anna@x.example\n</address>'],
      [
        'a heading',
        '<address><h3>Anna Holm</h3>HR-partner<br>Telefon: <a href="tel:12345678">12 34 56 78</a><br>Mail: <a href="mailto:anna@x.example">anna@x.example</a></address>',
      ],
      [
        'a list',
        '<ul><li><strong>Anna Holm</strong> HR-partner<br>12345678, <a href="mailto:anna@x.example">mail</a></li></ul>',
      ],
    ] as const) {
      it(`reads an address written with ${how}`, async () => {
        const widget = await card('', content);
        expect(inside(widget).getByText('Anna Holm')).to.have.property('className', 'name');
        expect(links(widget)[0]).to.equal('tel:+4512345678');
        expect(links(widget)[1]).to.match(/^mailto:anna@x\.example\?subject=/);
        expect(text(widget)).to.contain('HR-partner');
      });
    }

    it('keeps the lines that it does not know', async () => {
      const widget = await card('', '<address>HR<br>Lokale 4.12<br>12345678<br>Spørg efter Bo</address>');
      inside(widget).getByText('Lokale 4.12');
      inside(widget).getByText('Spørg efter Bo');
    });

    it('follows what an editor changes', async () => {
      const widget = await card('', '<address>HR<br>12345678</address>');
      const address = widget.querySelector('address');
      if (address) address.innerHTML = 'Løn<br>87654321';
      await waitFor(() => inside(widget).getByText('Løn'));
      expect(links(widget)).to.deep.equal(['tel:+4587654321']);
    });

    for (const count of [1, 2, 6]) {
      it(`shows ${String(count)}, own first and the secretariat last, each button with a name of its own`, async () => {
        const items = Array.from(
          { length: count },
          (_, i) => `<li>Kontakt ${String(i)}<br>1234567${String(i)}<br>k${String(i)}@x.example</li>`,
        );
        const widget = await card('with-secretariat', `<ul>${items.join('')}</ul>`);
        const headings = inside(widget)
          .getAllByRole('heading', { level: 4 })
          .map(({ textContent }) => textContent);
        expect(headings).to.deep.equal(items.map((_, i) => `Kontakt ${String(i)}`));
        // The secretariat is not "hos os".
        const groups = inside(widget).getAllByRole('heading', { level: 3 });
        expect(groups.map(({ textContent }) => textContent)).to.deep.equal([
          'Kontakt hos os',
          'Kompetencesekretariatet',
        ]);
        expect(inside(widget).getAllByRole('listitem')).to.have.length(count);
        expect(new Set(buttons(widget)).size).to.equal(3 * (count + 1));
        await expectAccessible(widget);
      });
    }
  });

  describe('by property', () => {
    it('comes before the list, in either language', async () => {
      const widget = await card('lang="en"', '<address>HR<br>12345678</address>');
      widget.contacts = [
        { ...ANNA, position: { da: 'HR-partner', en: 'HR partner' } },
        { name: 'Løn', phone: '87654321' },
      ];
      await widget.updateComplete;
      inside(widget).getByRole('heading', { name: 'Anna Holm', level: 3 });
      expect(text(widget)).to.contain('HR partner, HR');
      expect(links(widget)).to.contain('tel:+4587654321');
    });

    for (const contacts of ['x', [], [{ navn: 'x' }], [null]]) {
      it(`is the default where it is ${JSON.stringify(contacts)}, and says so`, async () => {
        const widget = await card();
        const errors = record(document, 'lm-error');
        await warningsDuring(async () => {
          Object.assign(widget, { contacts });
          await widget.updateComplete;
        });
        expect(errors.map(({ reason }) => reason)).to.deep.equal(['contacts']);
        expect(links(widget)[0]).to.equal('tel:+4533186969');
      });
    }
  });

  describe('phone hours', () => {
    const at = async (moment: string, attributes = ''): Promise<ContactCard> => {
      const widget = await card(`hours="man-tor 9-15; fre 9-14.30" closed="2027-01-13" ${attributes}`);
      widget.environment = { ...widget.environment, now: () => new Date(moment) };
      await widget.updateComplete;
      return widget;
    };

    for (const [moment, lang, status] of [
      ['2027-01-11T10:00:00+01:00', 'da', 'Åbent nu. Lukker kl. 15.'],
      ['2027-01-15T10:00:00+01:00', 'da', 'Åbent nu. Lukker kl. 14.30.'],
      ['2027-01-11T08:00:00+01:00', 'da', 'Lukket nu. Åbner i dag kl. 9.'],
      ['2027-01-11T16:00:00+01:00', 'da', 'Lukket nu. Åbner i morgen kl. 9.'],
      ['2027-01-12T16:00:00+01:00', 'da', 'Lukket nu. Åbner torsdag kl. 9.'],
      ['2027-01-11T10:00:00+01:00', 'en', 'Open now. Closes at 15:00.'],
      ['2027-01-15T16:00:00+01:00', 'en', 'Closed now. Opens Monday at 09:00.'],
    ] as const) {
      it(`says “${status}”`, async () => {
        const widget = await at(moment, `lang="${lang}"`);
        inside(widget).getByText(status);
        await expectAccessible(widget);
      });
    }

    it('lists the days, and the days on which it is closed', async () => {
      const widget = await at('2027-01-11T10:00:00+01:00');
      expect(text(widget)).to.contain('mandag–torsdag kl. 9–15');
      expect(text(widget)).to.contain('fredag kl. 9–14.30');
      expect(text(widget)).to.contain('Lukket den 13. januar');
      expect(text(widget)).not.to.contain('13. januar 2027');
    });

    it('turns with the clock, without a word', async () => {
      const widget = await at('2027-01-11T14:59:59.900+01:00');
      inside(widget).getByText('Åbent nu. Lukker kl. 15.');
      widget.environment = { ...widget.environment, now: () => new Date('2027-01-11T15:00:00+01:00') };
      await waitFor(() => inside(widget).getByText('Lukket nu. Åbner i morgen kl. 9.'));
      expect(document.querySelector('body > [role=status]')?.textContent.trim()).to.equal('');
    });

    /** At a moment, with attributes of its own. */
    const cardAt = async (moment: string, attributes: string): Promise<ContactCard> => {
      const widget = await card(attributes);
      widget.environment = { ...widget.environment, now: () => new Date(moment) };
      await widget.updateComplete;
      return widget;
    };

    for (const [moment, attributes, status] of [
      ['2026-12-24T16:00:00+01:00', 'hours="man-fre 9-15"', 'Lukket nu. Åbner mandag kl. 9.'],
      ['2026-12-23T16:00:00+01:00', 'hours="man-fre 9-15" closed="24.12.2026"', 'Lukket nu. Åbner mandag kl. 9.'],
      ['2026-12-25T10:00:00+01:00', 'hours="man-fre 9-15"', 'Lukket nu. Åbner mandag kl. 9.'],
      ['2027-03-24T16:00:00+01:00', 'hours="hverdage kl. 9-15"', 'Lukket nu. Åbner tirsdag kl. 9.'],
      ['2027-12-31T16:00:00+01:00', 'hours="man-fre 9-15"', 'Lukket nu. Åbner mandag kl. 9.'],
      ['2026-12-25T10:00:00+01:00', 'hours="døgnet rundt"', 'Åbent nu.'],
      ['2027-01-13T10:00:00+01:00', 'hours="Mandag til torsdag kl. 9-15; fredag kl. 9-14"', 'Åbent nu. Lukker kl. 15.'],
      ['2027-01-14T16:00:00+01:00', 'hours="Mon-Fri 9am-5pm" lang="en"', 'Open now. Closes at 17:00.'],
    ] as const) {
      it(`on ${moment} with ${attributes} says “${status}”`, async () => {
        const widget = await cardAt(moment, attributes);
        inside(widget).getByText(status);
      });
    }

    it('counts days in a row as one, and says the year where it is another', async () => {
      const widget = await cardAt(
        '2026-12-18T10:00:00+01:00',
        'hours="man-fre 9-15" closed="21.12.2026, 24.12.2026-2.1.2027, 11.1.2027, 5.6.2027"',
      );
      const notes = text(widget).match(/Lukket den .*/g);
      expect(notes).to.deep.equal([
        'Lukket den 21. december',
        'Lukket den 24. december–2. januar 2027',
        'Lukket den 11. januar 2027',
      ]);
    });

    it('are no question of letters: times stay on one line at 320 px', async () => {
      const widget = await card('hours="mandag, onsdag og fredag kl. 9.30-14.30"');
      for (let width = 120; width <= 320; width += 10) {
        widget.style.inlineSize = `${String(width)}px`;
        const times = inside(widget).getByText('9.30–14.30');
        expect(times.getClientRects().length, `${String(width)} px`).to.equal(1);
      }
    });

    for (const [attributes, shown, reason] of [
      ['hours="efter aftale"', 'efter aftale', 'hours'],
      ['hours="Fredag i lige uger kl. 9-12"', 'Fredag i lige uger kl. 9-12', 'hours'],
      ['hours="Mon-Fri 9-5" lang="en"', 'Mon-Fri 9-5', 'hours'],
      ['hours="man-fre 9-15" closed="uge 29 og 30"', 'Lukket: uge 29 og 30', 'closed'],
      ['hours="man-fre 9-15" closed="Lukket i juli"', 'Lukket i juli', 'closed'],
      ['closed="juleferie"', 'Lukket: juleferie', 'closed'],
    ] as const) {
      it(`shows ${attributes} as it is written, without a status, and tells the page once`, async () => {
        const errors = record(document, 'lm-error');
        const warnings = await warningsDuring(async () => {
          const widget = await cardAt('2027-01-13T10:00:00+01:00', attributes);
          for (const density of ['comfortable', 'compact', 'comfortable'] as const) {
            widget.density = density;
            await widget.updateComplete;
            inside(widget).getByText(new RegExp(`${shown}$`));
            expect(text(widget)).not.to.match(/Åbent nu|Lukket nu|Open now|Closed now/);
          }
          inside(widget).getByText(/^(?:Telefontid|Phone hours)$/);
          await expectAccessible(widget);
        });
        expect(errors.map(({ reason }) => reason)).to.deep.equal([reason]);
        expect(warnings).to.have.length(1);
      });
    }

    it('stay where only the closed days cannot be read', async () => {
      const widget = await cardAt('2027-01-13T10:00:00+01:00', 'hours="man-fre 9-15" closed="juleferie"');
      expect(text(widget)).to.contain('mandag–fredag kl. 9–15');
      widget.density = 'compact';
      await widget.updateComplete;
      expect(text(widget)).to.contain('Telefontid: man-fre 9-15');
    });

    it('tell of both, and again when they are wrong in another way', async () => {
      const errors = record(document, 'lm-error');
      await warningsDuring(async () => {
        const widget = await cardAt('2027-01-13T10:00:00+01:00', 'hours="ca. 9-15" closed="i julen"');
        for (const hours of ['ca. 9-16', 'man-fre 9-16', 'ca. 9-16']) {
          widget.hours = hours;
          await widget.updateComplete;
        }
      });
      expect(errors.map(({ reason }) => reason)).to.deep.equal(['hours', 'closed', 'hours', 'hours']);
    });

    it('shows the days on which it is closed where there are no hours', async () => {
      const widget = await cardAt('2026-12-18T10:00:00+01:00', 'closed="24.-26. december 2026"');
      expect(text(widget)).to.contain('Lukket den 24. december–26. december');
    });
  });

  describe('taking a contact along', () => {
    it('keeps it as a file', async () => {
      const widget = await card('lang="en"');
      const contacts = record(document, 'lm-contact');
      const { name, text } = await savedFile(() => {
        inside(widget)
          .getByRole('button', { name: /^Save contact \(\.vcf\): The Secretariat/ })
          .click();
      });
      expect(name).to.equal('kontakt-the-secretariat-for-competence-development.vcf');
      expect(text).to.contain('TEL;TYPE=WORK,VOICE:+4533186969\r\n');
      expect(await said()).to.equal('The contact has been downloaded as a file.');
      expect(contacts.map(({ kind }) => kind)).to.deep.equal(['vcard']);
    });

    it('shows what the browser would not copy, selected', async () => {
      const widget = await card();
      await withoutClipboard(async () => {
        inside(widget).getByRole('button', { name: 'Kopiér nummer: Kompetencesekretariatet' }).click();
        expect(await said()).to.equal('Teksten kunne ikke kopieres. Markér den i feltet, og kopiér den selv.');
      });
      const box = inside(widget).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til kopiering' });
      expect(box.value).to.equal('+45 33 18 69 69');
      expect(focused()).to.equal(box);
    });

    it('offers what the page asks for', async () => {
      expect(buttons(await card('actions="vcard"'))).to.deep.equal(['Gem kontakt (.vcf): Kompetencesekretariatet']);
      expect(buttons(await card('actions=""'))).to.deep.equal([]);
    });
  });

  describe('in a side column', () => {
    it('is a line to call and a line to write', async () => {
      const widget = await card('density="compact"');
      const [call, write] = inside(widget)
        .getAllByRole('link')
        .map((link) => link.innerText.replaceAll('\u00a0', ' '));
      expect(call).to.equal('Ring til Kompetencesekretariatet på 33 18 69 69');
      expect(write).to.equal('Skriv til Kompetencesekretariatet på info@kompetenceudvikling.dk');
      expect(buttons(widget)).to.deep.equal([]);
      await expectAccessible(widget);
    });

    it('holds very long names at 260 px', async () => {
      const name = 'Kompetenceudviklingskonsulentkoordinationsgruppen for Beredskabsstyrelsen';
      for (const density of ['comfortable', 'compact']) {
        const widget = await card(
          `style="width: 260px" density="${density}" name="${name}" phone="12345678" email="${'a'.repeat(60)}@x.example"`,
        );
        expect(widget.shadowRoot?.querySelector('section')?.scrollWidth).to.be.at.most(260);
      }
    });
  });

  describe('hostile values', () => {
    const VALUES = [
      'javascript:alert(1)',
      'https://x.example/" onclick="x',
      '"><img src=x onerror=window.hacked=1>',
      'data:text/html,x',
      'a@b.c?bcc=evil@x.example&body=x',
      'a@b.c\r\nBcc: evil@x.example',
      '+4512345678;phone-context=evil',
      '\u0000\u0007\u202e12345678',
      'x'.repeat(10_000),
      '{{x}}',
    ];

    for (const value of VALUES) {
      it(`“${JSON.stringify(value).slice(0, 40)}” runs nothing and makes no odd link`, async () => {
        const widget = await mount<ContactCard>('<lm-contact-card></lm-contact-card>');
        await warningsDuring(async () => {
          for (const name of [
            'name',
            'org',
            'position',
            'unit',
            'phone',
            'email',
            'url',
            'address',
            'note',
            'lead',
            'hours',
            'closed',
          ]) {
            widget.setAttribute(name, value);
          }
          await widget.updateComplete;
          const address = document.createElement('address');
          for (const href of [value, `tel:${value}`, `mailto:${value}`, `https://${value}`]) {
            address.append(Object.assign(document.createElement('a'), { textContent: value }));
            address.lastElementChild?.setAttribute('href', href);
          }
          widget.append(address);
          await new Promise(requestAnimationFrame);
          await widget.updateComplete;
        });
        for (const href of links(widget)) {
          expect(href).to.match(
            /^(tel:\+\d{6,15}(,,\d+)?|mailto:[^\s?&]+@[^\s?&]+\?subject=[^&]+|https?:\/\/[^\s"<>]+)$/,
          );
        }
        expect(widget.shadowRoot?.querySelectorAll('img, script, [onclick]')).to.have.length(0);
        expect(window).not.to.have.property('hacked');
      });
    }
  });
});
