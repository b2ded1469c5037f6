/** Whole dates as people write, copy and paste them. */
import { expect } from 'chai';
import { parseWrittenDate } from '../../src/state/written-date.js';

const dates: readonly [text: string, date: string | undefined, from: string][] = [
  ['14.01.2027', '2027-01-14', 'a letter'],
  ['14. 1. 2027', '2027-01-14', 'a letter'],
  ['14.1.27', '2027-01-14', 'a note'],
  ['14/1-2027', '2027-01-14', 'a note, by hand'],
  ['14/1 2027', '2027-01-14', 'a note, by hand'],
  ['14/01/2027', '2027-01-14', 'a British letter'],
  ['14-01-2027', '2027-01-14', 'a public register'],
  ['14–01–2027', '2027-01-14', 'a word processor'],
  ['14\u201101\u20112027', '2027-01-14', 'a page that keeps dates on one line'],
  ['14 01 2027', '2027-01-14', 'our own example'],
  ['d. 14/1 2027', '2027-01-14', 'a letter'],
  ['2027-01-14', '2027-01-14', 'ISO 8601, a spreadsheet'],
  ['2027/1/14', '2027-01-14', 'a file name'],
  ['2027.01.14', '2027-01-14', 'a file name'],
  ['14. januar 2027', '2027-01-14', 'a letter'],
  ['14.januar 2027', '2027-01-14', 'typed in a hurry'],
  ['14 januar 2027', '2027-01-14', 'a calendar'],
  ['14. jan. 2027', '2027-01-14', 'a list of mails'],
  ['14-jan-2027', '2027-01-14', 'a spreadsheet'],
  ['14-jan-27', '2027-01-14', 'a spreadsheet'],
  ['14 January 2027', '2027-01-14', 'a British letter'],
  ['14th of January 2027', '2027-01-14', 'an English mail'],
  ['January 14, 2027', '2027-01-14', 'an American mail'],
  ['JAN 14th, 2027', '2027-01-14', 'an American mail'],
  ['1. maj 2027', '2027-05-01', 'a letter'],
  ['1 May 2027', '2027-05-01', 'a British letter'],
  ['3. sept. 2027', '2027-09-03', 'a letter'],
  ['3. okt. 2027', '2027-10-03', 'a list of mails'],
  ['24. december 2027', '2027-12-24', 'a letter'],
  ['torsdag den 14. januar 2027', '2027-01-14', 'our own words'],
  ['Thursday, 14 January 2027', '2027-01-14', 'an English calendar'],
  ['tors. 14. jan. 2027', '2027-01-14', 'a calendar'],
  ['to 14.01.2027', undefined, 'a weekday of two letters is a preposition too'],
  ['\u200e14.01.2027\u200e', '2027-01-14', 'a program that marks the direction'],
  ['  14.01.2027. ', '2027-01-14', 'the end of a sentence'],
  ['29.02.2028', '2028-02-29', 'a leap year'],
  ['29.02.2027', undefined, 'no leap year'],
  ['31.04.2027', undefined, 'no such day'],
  ['01/14/2027', undefined, 'an American form: no such month'],
  ['fredag den 14. januar 2027', undefined, 'a Thursday'],
  ['14. januar', undefined, 'without a year'],
  ['14/1', undefined, 'without a year'],
  ['januar 2027', undefined, 'without a day'],
  ['14. ja 2027', undefined, 'no month for certain'],
  ['14. januar 2027 kl. 10', undefined, 'an appointment'],
  ['14.01.2027 10:30', undefined, 'an appointment'],
  ['14.-16. januar 2027', undefined, 'three days'],
  ['14.01.2027-16.01.2027', undefined, 'three days'],
  ['uge 2, 2027', undefined, 'a week'],
  ['14.01.027', undefined, 'a year of three digits'],
  ['14', undefined, 'a day'],
  ['14012027', undefined, 'no telling where it parts'],
  ['14 eller 15. januar 2027', undefined, 'two days'],
  ['14. februar januar 2027', undefined, 'two months'],
  ['', undefined, 'nothing'],
  [`14.01.${' '.repeat(100)}2027`, undefined, 'a page that is laid out with spaces'],
];

describe('a written date', () => {
  for (const [text, date, from] of dates) {
    it(`“${text.slice(0, 30)}” (${from}) is ${date ?? 'none'}`, () => {
      expect(parseWrittenDate(text)).to.equal(date);
    });
  }
});
