import { expect } from 'chai';
import ICAL from 'ical.js';
import { cardFileName, toVcard, type CardFields } from '../../src/export/vcard.js';

const PERSON: CardFields = {
  name: 'Åse Bøgh Holm',
  org: 'Styrelsen for det, der er; og bliver',
  position: 'HR-partner',
  unit: 'HR \\ Læring',
  phone: '+4533186969',
  email: 'hr@styrelsen.example',
  url: 'https://intra.example/hr?a=1,2',
  address: 'Vej 1, 2. sal\n1000 København K',
  note: 'Træffes bedst om formiddagen – æøå 🙂 '.repeat(6).trim(),
};

/** The properties of a card by name, as a library that others wrote reads them. */
const read = (text: string): Map<string, { value: unknown; type: unknown }> => {
  const card = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return new Map(
    card.getAllProperties().map((property) => {
      const values = property.getValues() as unknown[];
      return [property.name, { value: values.length > 1 ? values : values[0], type: property.getParameter('type') }];
    }),
  );
};

describe('contact file', () => {
  it('has each field as it was', () => {
    const card = read(toVcard(PERSON));
    const value = (name: string) => card.get(name)?.value;
    expect(value('version')).to.equal('3.0');
    expect(value('fn')).to.equal(PERSON.name);
    expect(value('n')).to.deep.equal(['Holm', 'Åse Bøgh', '', '', '']);
    expect(value('org')).to.deep.equal([PERSON.org, PERSON.unit]);
    expect(value('title')).to.equal(PERSON.position);
    expect(value('tel')).to.equal(PERSON.phone);
    expect(card.get('tel')?.type).to.deep.equal(['WORK', 'VOICE']);
    expect(value('email')).to.equal(PERSON.email);
    // An address is no text: nothing in it is escaped (RFC 2426, 3.6.8).
    expect(toVcard(PERSON)).to.contain(`\r\nURL:${PERSON.url ?? ''}\r\n`);
    expect(value('adr')).to.deep.equal(['', '', PERSON.address, '', '', '', '']);
    expect(value('note')).to.equal(PERSON.note);
  });

  it('is of an organisation where there is no person', () => {
    const card = read(toVcard({ name: 'Kompetencesekretariatet', phone: '+4533186969' }));
    expect(card.get('fn')?.value).to.equal('Kompetencesekretariatet');
    expect(String(card.get('org')?.value)).to.equal('Kompetencesekretariatet');
    expect(card.has('email')).to.equal(false);
  });

  it('knows a person by what the person does, and makes no workplace of a name', () => {
    const card = read(toVcard({ name: 'Anna Holm', position: 'HR-partner' }));
    expect(card.get('n')?.value).to.deep.equal(['Holm', 'Anna', '', '', '']);
    expect(card.has('org')).to.equal(false);
  });

  it('is one card, in lines of at most 75 octets that end in CR LF', () => {
    const text = toVcard(PERSON);
    expect(text.match(/BEGIN:VCARD/g)).to.have.length(1);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(text.endsWith('END:VCARD\r\n')).to.equal(true);
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).to.be.at.most(75);
    expect(text).to.contain('Vej 1\\, 2. sal\\n1000 København K');
    expect(text).to.contain('HR \\\\ Læring');
    expect(text).to.contain('TEL;TYPE=WORK,VOICE:+4533186969');
  });

  for (const [name, file] of [
    ['Kompetencesekretariatet', 'kontakt-kompetencesekretariatet.vcf'],
    ['Åse Bøgh Holm', 'kontakt-åse-bøgh-holm.vcf'],
    ['../../x', 'kontakt-x.vcf'],
    ['🙂', 'kontakt-kort.vcf'],
    ['a'.repeat(10_000), `kontakt-${'a'.repeat(60)}.vcf`],
  ] as const) {
    it(`of “${name.slice(0, 30)}” is named ${file.slice(0, 40)}`, () => {
      expect(cardFileName(name)).to.equal(file);
    });
  }
});

describe('whose contact file it is', () => {
  const linesOf = (fields: CardFields) => toVcard(fields).split('\r\n');
  const lineOf = (fields: CardFields, begin: string) => linesOf(fields).find((line) => line.startsWith(begin));

  for (const [name, n, fn] of [
    ['Anna Holm', 'N:Holm;Anna;;;', 'FN:Anna Holm'],
    ['Holm, Anna', 'N:Holm;Anna;;;', 'FN:Anna Holm'],
    ['Holm, Anna Marie', 'N:Holm;Anna Marie;;;', 'FN:Anna Marie Holm'],
    ['Anna', 'N:;Anna;;;', 'FN:Anna'],
    ['Anna von der Recke', 'N:von der Recke;Anna;;;', 'FN:Anna von der Recke'],
    ['Anna-Marie O’Neill', 'N:O’Neill;Anna-Marie;;;', 'FN:Anna-Marie O’Neill'],
    ['ANNA HOLM', 'N:HOLM;ANNA;;;', 'FN:ANNA HOLM'],
    ['Dr. Anna Holm', 'N:Holm;Anna;;Dr.;', 'FN:Dr. Anna Holm'],
    ['Anna Holm, cand.mag., ph.d.', 'N:Holm;Anna;;;cand.mag.,ph.d.', 'FN:Anna Holm\\, cand.mag.\\, ph.d.'],
    ['Anna Holm (she/her)', 'N:Holm;Anna;;;', 'FN:Anna Holm'],
    ['Anna Holm, HR-partner', 'N:Holm;Anna;;;', 'FN:Anna Holm'],
    ['Kontorchef Anna Holm', 'N:Holm;Anna;;;', 'FN:Anna Holm'],
    // It may be a function, or a first name behind a last name of two words: it is not taken apart.
    ['Holm Hansen, Anna', 'N:Holm Hansen\\, Anna;;;;', 'FN:Holm Hansen\\, Anna'],
  ] as const) {
    it(`“${name}” is a person`, () => {
      const card = { name, phone: '+4533186969' };
      expect(lineOf(card, 'N:')).to.equal(n);
      expect(lineOf(card, 'FN:')).to.equal(fn);
      expect(lineOf(card, 'KIND')).to.equal(undefined);
      expect(lineOf(card, 'ORG')).to.equal(undefined);
    });
  }

  for (const name of [
    'HR',
    'Reception',
    'Kompetencesekretariatet',
    'Løn og Personale',
    'Team Sluser',
    'Kultur & Fritid',
    'Styrelsen for Vand',
    'Aarhus Universitet',
    'Kontoret for læring',
    'IT-support',
    'Servicedesk',
    'Niels Bohr Institutet',
    'Lægehuset Nord',
    'Psykiatrien',
    'Akutmodtagelsen',
  ]) {
    it(`“${name}” is a unit`, () => {
      const card = { name, phone: '+4533186969' };
      expect(lineOf(card, 'N:')).to.equal('N:;;;;');
      expect(lineOf(card, 'FN:')).to.equal(`FN:${name}`);
      expect(linesOf(card)).to.contain('KIND:org').and.to.contain('X-ABShowAs:COMPANY');
      expect(lineOf(card, 'ORG')).to.equal(`ORG:${name}`);
    });
  }

  it('is a unit within its organisation', () => {
    expect(lineOf({ name: 'HR', org: 'Styrelsen' }, 'ORG')).to.equal('ORG:Styrelsen;HR');
  });

  it('has what is said beside the name as function or unit', () => {
    expect(lineOf({ name: 'Anna Holm, HR-partner' }, 'TITLE')).to.equal('TITLE:HR-partner');
    expect(lineOf({ name: 'Anna Holm, Personaleafdelingen' }, 'ORG')).to.equal('ORG:;Personaleafdelingen');
    expect(lineOf({ name: 'Anna Holm, HR-partner', position: 'Leder' }, 'TITLE')).to.equal('TITLE:Leder');
  });

  it('has each number and address on a line of its own', () => {
    const card = {
      name: 'Anna Holm',
      phone: '+4533186969\n+4533186970',
      mobile: '+4520123456',
      email: 'a@x.dk\nb@x.dk',
    };
    expect(linesOf(card).filter((line) => /^(TEL|EMAIL)/.test(line))).to.deep.equal([
      'TEL;TYPE=WORK,VOICE:+4533186969',
      'TEL;TYPE=WORK,VOICE:+4533186970',
      'TEL;TYPE=CELL,VOICE:+4520123456',
      'EMAIL;TYPE=INTERNET:a@x.dk',
      'EMAIL;TYPE=INTERNET:b@x.dk',
    ]);
  });

  it('is called by its number where it has no name', () => {
    const card = { name: '', phone: '+4533186969' };
    expect(lineOf(card, 'FN:')).to.equal('FN:+4533186969');
    expect(lineOf(card, 'N:')).to.equal('N:;;;;');
    expect(lineOf(card, 'KIND')).to.equal(undefined);
  });
});
