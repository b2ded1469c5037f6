import { expect } from 'chai';
import { parseItems } from '../../src/site/builder/parse-typed.js';

describe('own items, as typed or pasted', () => {
  for (const [typed, title, text, idea] of [
    ['Vi spørger', 'Vi spørger', '', ''],
    ['Vi spørger: også om det lette', 'Vi spørger', 'også om det lette', ''],
    ['Vi spørger: også om det lette | Begynd mandag', 'Vi spørger', 'også om det lette', 'Begynd mandag'],
    ['Vi spørger | Begynd mandag', 'Vi spørger', '', 'Begynd mandag'],
    ['Vi spørger\tofte\tBegynd mandag', 'Vi spørger', 'ofte', 'Begynd mandag'],
    ['Vi spørger | ofte | Begynd mandag', 'Vi spørger', 'ofte', 'Begynd mandag'],
    ['1. Vi spørger', 'Vi spørger', '', ''],
    ['12) Vi spørger', 'Vi spørger', '', ''],
    ['- Vi spørger', 'Vi spørger', '', ''],
    ['•\tVi spørger', 'Vi spørger', '', ''],
    ['[x] Vi spørger', 'Vi spørger', '', ''],
    ['  Vi   spørger  ', 'Vi spørger', '', ''],
    ['Se kl. 9:30', 'Se kl. 9:30', '', ''],
    ['2027 bliver året', '2027 bliver året', '', ''],
    ['“Ja”, & <b>nej</b>', '“Ja”, & <b>nej</b>', '', ''],
  ] as const) {
    it(typed, () => {
      expect(parseItems(typed)).to.deep.equal([{ title, text, idea }]);
    });
  }

  it('are none on empty lines, and one a line', () => {
    expect(parseItems('')).to.deep.equal([]);
    expect(parseItems(' \n\n - \n')).to.have.length.below(2);
    expect(parseItems('a\r\nb\n\nc').map(({ title }) => title)).to.deep.equal(['a', 'b', 'c']);
  });
});
