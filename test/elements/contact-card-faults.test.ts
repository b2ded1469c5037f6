/** The contact card with what editors get wrong, and what nobody should be able to do with it. */
import { expect } from 'chai';
import '../../src/define/lm-contact-card.js';
import type { ContactCard } from '../../src/index.js';
import { inside, mount, savedFile } from '../support/page.js';

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
});
