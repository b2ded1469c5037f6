/** The contact card with what editors get wrong, and what nobody should be able to do with it. */
import { expect } from 'chai';
import '../../src/define/lm-contact-card.js';
import type { ContactCard } from '../../src/index.js';
import { inside, mount, record, savedFile, waitFor, warningsDuring } from '../support/page.js';

const card = (attributes = '', content = '') =>
  mount<ContactCard>(`<lm-contact-card ${attributes}>${content}</lm-contact-card>`);
const links = (widget: Element) =>
  inside(widget)
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'));
const buttons = (widget: Element) =>
  inside(widget)
    .queryAllByRole('button')
    .map((button) => button.ariaLabel ?? '');
const file = (widget: Element) =>
  savedFile(() => {
    inside(widget).getByRole('button', { name: /\.vcf/ }).click();
  });

describe('lm-contact-card: what editors get wrong', () => {
  it('offers no copy of a number or an address that is none, nor puts it into the file as one', async () => {
    const widget = await card('name="Reception" phone="Spørg i receptionen" email="kommer snart" url="javascript:x"');
    expect(links(widget)).to.deep.equal([]);
    expect(buttons(widget)).to.deep.equal(['Gem kontakt (.vcf): Reception']);
    const { text } = await file(widget);
    expect(text).not.to.match(/^(TEL|EMAIL|URL)/m);
    expect(text).to.contain('Spørg i receptionen');
  });

  it('says who is meant where a short card holds a number that is none', async () => {
    const widget = await card('density="compact" name="Reception" phone="Spørg i huset"');
    inside(widget).getByText('Reception: Spørg i huset');
  });

  it('gives each button a name of its own where two contacts are called the same', async () => {
    const widget = await card('', '<address>HR<br>12345678</address><address>HR<br>87654321</address>');
    expect(buttons(widget)).to.have.length(4);
    expect(new Set(buttons(widget)).size).to.equal(4);
    for (const name of buttons(widget)) expect(name).to.match(/^(Kopiér nummer|Gem kontakt \(\.vcf\)): HR/);
  });

  for (const [how, content, name] of [
    ['in a link to write', '<address><a href="mailto:anna@x.example">Anna Holm</a></address>', 'Anna Holm'],
    ['in a link to call', '<address><a href="tel:12345678">HR-partner</a></address>', 'HR-partner'],
    ['nowhere', '<address><a href="mailto:anna@x.example">anna@x.example</a></address>', undefined],
  ] as const) {
    it(`loses no contact whose name stands ${how}`, async () => {
      const widget = await card('', content);
      expect(widget.shadowRoot?.querySelector('.name')?.textContent.trim()).to.equal(name);
      expect(links(widget)).to.have.length(1);
    });
  }

  for (const content of [
    '<address>Anna Holm, HR-partner, tlf. 12 34 56 78, mail: anna@x.example</address>',
    '<ul><li>Anna Holm, HR-partner | +45 12345678 | anna@x.example</li></ul>',
    '<address><strong>Anna Holm, HR-partner</strong> (12345678) anna@x.example</address>',
  ]) {
    it(`finds number and address within a line: ${content}`, async () => {
      const widget = await card('', content);
      expect(links(widget)[0]).to.equal('tel:+4512345678');
      expect(links(widget)[1]).to.match(/^mailto:anna@x\.example\?/);
      expect(widget.shadowRoot?.querySelector('.name')?.textContent.trim()).to.equal('Anna Holm, HR-partner');
      expect(widget.shadowRoot?.querySelectorAll('address > p')).to.have.length(1);
    });
  }

  it('takes no number of another kind where there is one to call or an address to write to', async () => {
    const widget = await card('', '<address>Butikken<br>CVR-nr. 12345678<br>bo@x.example</address>');
    inside(widget).getByText('CVR-nr. 12345678');
    expect(links(widget)).to.have.length(1);
  });

  it('takes a line for one that only the editor’s program has broken', async () => {
    const widget = await card(
      '',
      '<address>\n  Sekretariatet for\n  god læring<br>\n  Lokale\n  4<br>12345678\n</address>',
    );
    inside(widget).getByText('Sekretariatet for god læring');
    inside(widget).getByText('Lokale 4');
  });

  for (const email of ['\ud800@x.example', 'a@\udfff.example', 'a#b@x.example', '\u202ea@x.example']) {
    it(`shows ${JSON.stringify(email)} as text`, async () => {
      const widget = await card();
      Object.assign(widget, { email, phone: '12345678' });
      await widget.updateComplete;
      expect(links(widget)).to.deep.equal(['tel:+4512345678']);
    });
  }

  describe('attributes beside an address', () => {
    it('fill what it leaves open, of several contacts of the first', async () => {
      const widget = await card(
        'hours="man-fre 9-15" org="Styrelsen" position="HR-partner" url="https://x.example/" note="Ring først" phone="87654321" email="anna@x.example"',
        '<address>Anna Holm<br>33 18 69 69</address><address>Bo Dam<br>33 18 69 70</address>',
      );
      const [anna, bo] = inside(widget)
        .getAllByRole('listitem')
        .map(({ innerText }) => innerText);
      for (const said of [
        'HR-partner',
        'Styrelsen',
        'Ring først',
        'https://x.example/',
        'anna@x.example',
        'mandag–fredag',
      ]) {
        expect(anna).to.contain(said);
        expect(bo).not.to.contain(said);
      }
      expect(links(widget).filter((href) => href?.startsWith('tel:'))).to.deep.equal([
        'tel:+4533186969',
        'tel:+4533186970',
      ]);
    });

    it('add their note to the lines of the address, and their name where it has none', async () => {
      const widget = await card('note="Ring først" name="Anna Holm"', '<address>33 18 69 69<br>Lokale 4.12</address>');
      for (const said of ['Anna Holm', 'Ring først', 'Lokale 4.12']) inside(widget).getByText(said);
    });

    it('are a contact of their own without a name, never the secretariat’s with another number', async () => {
      const widget = await card('phone="12345678"');
      expect(links(widget)).to.deep.equal(['tel:+4512345678']);
      expect(widget.shadowRoot?.textContent).not.to.contain('Kompetencesekretariatet');
      inside(widget).getByRole('button', { name: 'Kopiér nummer: 12345678' });
    });
  });

  describe('what is inside and cannot be read', () => {
    for (const [what, content] of [
      ['an address without number and mail', '<address>Anna Holm<br>Lokale 4.12</address>'],
      ['a number with a digit missing', '<address>Anna Holm<br>Tlf. 33 18 69 6</address>'],
      ['a mail that is hidden from robots', '<address>Anna Holm<br>anna(at)x.example</address>'],
      ['a sentence', 'Spørg i receptionen'],
      ['a list', '<ul><li>Anna</li><li>Bo</li></ul>'],
      ['a link', '<a href="https://x.example/kontakt">Kontakt HR</a>'],
    ] as const) {
      it(`stays in sight, with one warning, and is never the secretariat: ${what}`, async () => {
        const errors = record(document, 'lm-error');
        let widget: ContactCard | undefined;
        const warnings = await warningsDuring(async () => {
          widget = await card('', content);
          widget.requestUpdate();
          await widget.updateComplete;
        });
        expect(errors.map(({ reason }) => reason)).to.deep.equal(['contact']);
        expect(warnings).to.have.length(1);
        expect((widget?.firstElementChild ?? widget)?.getBoundingClientRect().height).to.be.greaterThan(10);
        expect(widget?.shadowRoot?.textContent).not.to.contain('Kompetencesekretariatet');
      });
    }

    it('stands before the secretariat where that is asked for besides', async () => {
      let widget: ContactCard | undefined;
      await warningsDuring(async () => {
        widget = await card('with-secretariat', '<address>Anna Holm<br>Lokale 4.12</address>');
      });
      expect(widget?.querySelector('address')?.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(widget?.shadowRoot?.textContent).to.contain('Kompetencesekretariatet');
    });

    for (const content of [
      '',
      ' \n ',
      '<!-- x -->',
      '<p>&nbsp;</p>',
      '<address></address>',
      '<script type="text/plain">x</script>',
      '<a href="https://x.example/widgets/embed/contact-card.html">Kontakt</a>',
      'https://x.example/widgets/embed/contact-card.html?lang=da',
    ]) {
      it(`is nothing of an editor’s: ${JSON.stringify(content)}`, async () => {
        expect(links(await card('', content))[0]).to.equal('tel:+4533186969');
      });
    }
  });

  it('has its name from attributes where what is inside is a line for readers without a script', async () => {
    for (const content of ['<p>Kontakt Anna</p>', 'Kontakt Anna', '<a href="/hr">Kontakt Anna</a>']) {
      const widget = await card('name="Anna Holm" phone="12345678"', content);
      inside(widget).getByText('Anna Holm');
      expect(links(widget)).to.deep.equal(['tel:+4512345678']);
      expect(widget.shadowRoot?.textContent).not.to.contain('Kontakt Anna');
    }
    const named = await card('phone="12345678"', '<address>Anna Holm</address>');
    inside(named).getByText('Anna Holm');
  });

  it('reads what was made in another window', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'x';
    document.body.append(frame);
    const made = frame.contentDocument?.createElement('table');
    const row = made?.insertRow();
    for (const said of ['Anna Holm', '33 18 69 69']) row?.insertCell().append(said);
    const widget = await mount<ContactCard>('<lm-contact-card></lm-contact-card>');
    if (made) widget.append(made);
    await waitFor(() => inside(widget).getByText('Anna Holm'));
    expect(links(widget)).to.deep.equal(['tel:+4533186969']);
    frame.remove();
  });

  it('shows each contact, also one that cannot be reached, once another can', async () => {
    const widget = await card('', '<ul><li>Anna Holm<br>33 18 69 69</li><li>Bo Dam<br>Lokale 4</li></ul>');
    for (const said of ['Anna Holm', 'Bo Dam', 'Lokale 4']) inside(widget).getByText(said);
  });

  for (const [what, content, names] of [
    [
      'rows of a table below their headings',
      '<table><tr><th>Navn</th><th>Telefon</th><th>Lokale</th></tr><tr><td>Anna Holm</td><td>33 18 69 69</td><td>4.12</td></tr><tr><td>Bo Dam</td><td>33 18 69 70</td><td>4.13</td></tr></table>',
      ['Anna Holm', 'Bo Dam'],
    ],
    [
      'rows of a table',
      '<table><tr><td>Anna Holm</td><td>33 18 69 69</td></tr><tr><td>Bo Dam</td><td>33 18 69 70</td></tr></table>',
      ['Anna Holm', 'Bo Dam'],
    ],
    [
      'terms',
      '<dl><dt>Anna Holm</dt><dd>33 18 69 69</dd><dt>Bo Dam</dt><dd>33 18 69 70</dd></dl>',
      ['Anna Holm', 'Bo Dam'],
    ],
    ['paragraphs', '<p>Anna Holm<br>33 18 69 69</p><p>Bo Dam<br>33 18 69 70</p>', ['Anna Holm', 'Bo Dam']],
    [
      'cards of a portal',
      '<div><div><h4>Anna Holm</h4><p>33 18 69 69</p></div><div><h4>Bo Dam</h4><p>33 18 69 70</p></div></div>',
      ['Anna Holm', 'Bo Dam'],
    ],
    [
      'addresses below headings',
      '<h4>Anna Holm</h4><address>33 18 69 69</address><h4>Bo Dam</h4><address>33 18 69 70</address>',
      ['Anna Holm', 'Bo Dam'],
    ],
  ] as const) {
    it(`makes several contacts of ${what}`, async () => {
      const widget = await card('', content);
      const headings = inside(widget).getAllByRole('heading', { level: 3 });
      expect(headings.map(({ textContent }) => textContent)).to.deep.equal(names);
      expect(links(widget)).to.deep.equal(['tel:+4533186969', 'tel:+4533186970']);
    });
  }

  it('has one name and no number less in a side column where there is no name', async () => {
    const widget = await card('density="compact"', '<address>33 18 69 69 / 20 12 34 56<br>anna@x.example</address>');
    expect(links(widget).map((href) => href?.split('?')[0])).to.deep.equal([
      'tel:+4533186969',
      'tel:+4520123456',
      'mailto:anna@x.example',
    ]);
    inside(widget).getByRole('link', { name: '33\u00a018\u00a069\u00a069' });
  });

  describe('the property', () => {
    const given = async (contacts: unknown) => {
      const widget = await mount<ContactCard>('<lm-contact-card></lm-contact-card>');
      const warnings = await warningsDuring(async () => {
        Object.assign(widget, { contacts });
        await widget.updateComplete;
        widget.requestUpdate();
        await widget.updateComplete;
      });
      return { widget, warnings };
    };

    for (const [contacts, field] of [
      [[{ name: 'Anna', phone: '33186969' }, null], 'contact 2'],
      [[{ name: 'Anna', phone: 33186969 }], 'phone of contact 1'],
      [[{ name: 'Anna', phone: '33186969', note: ['x'] }], 'note of contact 1'],
      [[{ name: 'Anna', phone: '33186969', hours: {} }], 'hours of contact 1'],
      [[{ name: 'Anna', phone: '33186969', url: true, email: 3 }], 'email of contact 1, url of contact 1'],
    ] as const) {
      it(`says that ${field} is of a wrong type, and keeps the rest`, async () => {
        const { widget, warnings } = await given(contacts);
        expect(warnings).to.have.length(1);
        for (const name of field.split(', ')) expect(warnings[0]).to.contain(name);
        inside(widget).getByText('Anna');
        expect(links(widget)).to.deep.equal(['tel:+4533186969']);
      });
    }

    it('shows a contact without a name, and several numbers', async () => {
      const { widget, warnings } = await given([
        { phone: '33 18 69 69 / 20 12 34 56', email: 'a@x.example, b@x.example' },
      ]);
      expect(warnings).to.deep.equal([]);
      expect(links(widget).map((href) => href?.split('?')[0])).to.deep.equal([
        'tel:+4533186969',
        'tel:+4520123456',
        'mailto:a@x.example',
        'mailto:b@x.example',
      ]);
    });

    it('takes no text of a wrong type in one language', async () => {
      const { widget } = await given([
        { name: { da: 5, en: 'Anna' }, phone: '33186969', note: { da: null, en: 'Note' } },
      ]);
      inside(widget).getByText('Anna');
      inside(widget).getByText('Note');
    });
  });
});
