import { expect } from 'chai';
import { parseItems } from '../../src/site/builder/parse-typed.js';
import { PASTES } from '../support/pasted-lists.js';
import { random } from '../support/random.js';

describe('own items, as typed or pasted', () => {
  for (const [typed, title, text, idea] of [
    ['Vi spørger', 'Vi spørger', '', ''],
    ['Vi spørger: også om det lette', 'Vi spørger', 'også om det lette', ''],
    ['Vi spørger: også om det lette | Begynd mandag', 'Vi spørger', 'også om det lette', 'Begynd mandag'],
    ['Vi spørger | Begynd mandag', 'Vi spørger', '', 'Begynd mandag'],
    ['Vi spørger\tofte\tBegynd mandag', 'Vi spørger', 'ofte', 'Begynd mandag'],
    ['Vi spørger | ofte | Begynd mandag', 'Vi spørger', 'ofte', 'Begynd mandag'],
    ['Vi spørger: ofte | også | om alt | Begynd', 'Vi spørger', 'ofte også om alt', 'Begynd'],
    ['1. Vi spørger', '1. Vi spørger', '', ''],
    ['12) Vi spørger', '12) Vi spørger', '', ''],
    ['1. kontor', '1. kontor', '', ''],
    ['2. sal, lokale 14', '2. sal, lokale 14', '', ''],
    ['1. maj', '1. maj', '', ''],
    ['24. december', '24. december', '', ''],
    ['- Vi spørger', 'Vi spørger', '', ''],
    ['•\tVi spørger', 'Vi spørger', '', ''],
    ['[x] Vi spørger', 'Vi spørger', '', ''],
    ['  Vi   spørger  ', 'Vi spørger', '', ''],
    ['Se kl. 9:30', 'Se kl. 9:30', '', ''],
    ['Kl. 9:30 mødes vi', 'Kl. 9:30 mødes vi', '', ''],
    ['Mål:', 'Mål:', '', ''],
    ['Mål: vi spørger', 'Mål', 'vi spørger', ''],
    ['2027 bliver året', '2027 bliver året', '', ''],
    ['-5 grader', '-5 grader', '', ''],
    ['1.5 timer til læring', '1.5 timer til læring', '', ''],
    ['“Ja”, & <b>nej</b>', '“Ja”, & <b>nej</b>', '', ''],
    ['"Ja", & <b>nej</b>', '"Ja", & <b>nej</b>', '', ''],
    ['"Vi spørger"', '"Vi spørger"', '', ''],
    ['Se https://x.example/a', 'Se https://x.example/a', '', ''],
    ['| Begynd mandag', 'Begynd mandag', '', ''],
    ['\tVi spørger\tofte', 'Vi spørger', 'ofte', ''],
  ] as const) {
    it(typed, () => {
      expect(parseItems(typed)).to.deep.equal([{ title, text, idea }]);
    });
  }

  it('are none on empty lines, and one a line', () => {
    expect(parseItems('')).to.deep.equal([]);
    expect(parseItems(' \n\n - \n')).to.deep.equal([]);
    expect(parseItems('a\r\nb\n\nc').map(({ title }) => title)).to.deep.equal(['a', 'b', 'c']);
  });

  for (const { from, typed, items } of PASTES) {
    it(from, () => {
      const said = parseItems(typed).map(({ title, text, idea }) => [title, text, idea].join(' | '));
      expect(said.map((item) => item.replace(/( \| )+$/, ''))).to.deep.equal(items);
    });
  }
});

describe('any text', () => {
  const WORDS = [
    'vi',
    'deler',
    'Mål:',
    '9:30',
    '1.',
    '2)',
    '24.',
    'december',
    '"ja"',
    '–',
    '•',
    '(a)',
    '|',
    '**nu**',
    'x',
    'ø',
    '§',
    '5',
    'a.',
    'IV',
  ];
  const MARKS = ['', '', '- ', '•\t', '1. ', 'o\t', '[ ] ', '\uF0B7\t', '# '];

  for (let seed = 1; seed <= 300; seed += 1) {
    it(`keeps every line and its words (${String(seed)})`, () => {
      const { one, count } = random(seed);
      const lines = Array.from({ length: count(8) }, (_, i) => {
        const words = Array.from({ length: count(5) }, () => one(WORDS));
        return `${one(MARKS)}Linje${String(i)} ${words.join(one([' ', ' ', '\t']))}`;
      });
      const typed = lines.join(one(['\n', '\r\n', '\n\n']));
      const items = parseItems(typed);
      expect(items, typed).to.have.length(lines.length);
      lines.forEach((line, i) => {
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        const { title, text, idea } = items[i] ?? { title: '', text: '', idea: '' };
        expect(title, typed).to.contain(`Linje${String(i)}`);
        const words = line.slice(line.indexOf('Linje')).split(/\s+/).map(letters);
        for (const word of words) expect(letters(title + text + idea), typed).to.contain(word);
      });
    });
  }
});
