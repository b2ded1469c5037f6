import { expect } from 'chai';
import { parseContacts } from '../../src/site/builder/parse-contacts.js';

describe('own contacts, as typed or pasted', () => {
  it('are parted by empty lines, their name first', () => {
    expect(parseContacts('Anna Holm\n HR-partner\n12 34 56 78\n \n\nBo\nbo@x.dk\n')).to.deep.equal([
      ['Anna Holm', 'HR-partner', '12 34 56 78'],
      ['Bo', 'bo@x.dk'],
    ]);
    expect(parseContacts(' \n ')).to.deep.equal([]);
  });

  for (const [from, typed, contacts] of [
    [
      'a signature with empty lines in it',
      'Med venlig hilsen\n\nAnna Holm\nHR-partner\n\nStyrelsen for Vand\nLandemærket 9\n1119 København K\n\nTlf. 33 18 69 69\nanna@x.example\n',
      [
        [
          'Anna Holm',
          'HR-partner',
          'Styrelsen for Vand',
          'Landemærket 9',
          '1119 København K',
          'Tlf. 33 18 69 69',
          'anna@x.example',
        ],
      ],
    ],
    [
      'a signature with a disclaimer',
      'Anna Holm\r\nChefkonsulent\r\n+45 33 18 69 69\r\n\r\nDenne mail kan indeholde fortrolige oplysninger.',
      [['Anna Holm', 'Chefkonsulent', '+45 33 18 69 69', 'Denne mail kan indeholde fortrolige oplysninger.']],
    ],
    [
      'a signature of Outlook as plain text, with targets and pictures',
      '[cid:image001.png@01DA0000]\nAnna Holm\nanna@x.example<mailto:anna@x.example>\n33 18 69 69<tel:+4533186969>\nwww.x.example<https://www.x.example/>\n________',
      [['Anna Holm', 'anna@x.example', '33 18 69 69', 'www.x.example']],
    ],
    ['a recipient as Outlook copies it', 'Anna Holm <anna@x.example>', [['Anna Holm <anna@x.example>']]],
    [
      'an English signature',
      'Kind regards,\n\nJane Smith\nHead of Learning\n\nT +45 33 18 69 69\nM +45 20 12 34 56\njane@x.example',
      [['Jane Smith', 'Head of Learning', 'T +45 33 18 69 69', 'M +45 20 12 34 56', 'jane@x.example']],
    ],
    [
      'two signatures',
      'Anna Holm\n\nTlf. 33 18 69 69\n\nBo Dam\n\nTlf. 33 18 69 70',
      [
        ['Anna Holm', 'Tlf. 33 18 69 69'],
        ['Bo Dam', 'Tlf. 33 18 69 70'],
      ],
    ],
    [
      'rows of Excel below their heading',
      'Navn\tTelefon\tMail\nAnna Holm\t33 18 69 69\tanna@x.example\nBo Dam\t33 18 69 70\tbo@x.example',
      [['Anna Holm | 33 18 69 69 | anna@x.example'], ['Bo Dam | 33 18 69 70 | bo@x.example']],
    ],
    [
      'a list, a line each',
      '- Anna Holm, 33 18 69 69, anna@x.example\n- Bo Dam, 33 18 69 70, bo@x.example',
      [['Anna Holm, 33 18 69 69, anna@x.example'], ['Bo Dam, 33 18 69 70, bo@x.example']],
    ],
    [
      'a contact file',
      'BEGIN:VCARD\nVERSION:3.0\nN:Holm;Anna;;;\nFN:Anna Holm\nTITLE:HR-partner\nTEL;TYPE=CELL:+4520123456\nEND:VCARD',
      [['Navn: Anna Holm', 'Stilling: HR-partner', 'Mobil: +4520123456']],
    ],
    [
      'a contact file with lines that go on, and a picture',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Holm\r\nTEL:+4533186969\r\nNOTE:Træf\r\n fes ikke\r\nPHOTO;ENCODING=b:/9j/4AAQ\r\n 20123456\r\n\r\nREV:20261130\r\nEND:VCARD\r\n',
      [['Navn: Anna Holm', 'Telefon: +4533186969', 'Træffes ikke']],
    ],
  ] as const) {
    it(from, () => {
      expect(parseContacts(typed)).to.deep.equal(contacts);
    });
  }
});
