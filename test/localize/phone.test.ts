import { expect } from 'chai';
import { dial, formatPhone, parsePhone } from '../../src/localize/phone.js';

const show = (text: string, lang: 'da' | 'en'): string | undefined => {
  const phone = parsePhone(text);
  return phone && formatPhone({ lang }, phone).replaceAll('\u00a0', ' ');
};

describe('phone numbers', () => {
  for (const [text, uri, danish, english] of [
    ['33186969', '+4533186969', '33 18 69 69', '+45 33 18 69 69'],
    [' 33 18 69 69 ', '+4533186969', '33 18 69 69', '+45 33 18 69 69'],
    ['33-18-69-69', '+4533186969', '33 18 69 69', '+45 33 18 69 69'],
    ['+45 33 18 69 69', '+4533186969', '33 18 69 69', '+45 33 18 69 69'],
    ['0045 33186969', '+4533186969', '33 18 69 69', '+45 33 18 69 69'],
    ['tel:+4533186969', '+4533186969', '33 18 69 69', '+45 33 18 69 69'],
    ['33 18 69 69,,1', '+4533186969,,1', '33 18 69 69,,1', '+45 33 18 69 69,,1'],
    ['+299 345678', '+299345678', '+299 34 56 78', '+299 34 56 78'],
    ['+298 301234', '+298301234', '+298 30 12 34', '+298 30 12 34'],
    ['+44 20 7946 0018', '+442079460018', '+44 20 7946 0018', '+44 20 7946 0018'],
    ['0046 (8) 123-456,,7', '+468123456,,7', '+46 (8) 123-456,,7', '+46 (8) 123-456,,7'],
  ] as const) {
    it(`“${text}” is ${english}`, () => {
      const phone = parsePhone(text);
      expect(phone && dial(phone)).to.equal(uri);
      expect([show(text, 'da'), show(text, 'en')]).to.deep.equal([danish, english]);
    });
  }

  for (const text of [
    '',
    'Spørg i receptionen',
    '1813',
    '123',
    '+',
    '+45',
    '33 18 69 6',
    '3318696900',
    '+45 33 18 69 6',
    '+45 33 18 69 690',
    '+299 12345',
    '+298 1234567',
    '+0 12345678',
    'javascript:alert(1)',
    '+1234567890123456',
    '33186969<b>',
  ]) {
    it(`“${text}” is none`, () => {
      expect(parsePhone(text)).to.equal(undefined);
    });
  }
});
