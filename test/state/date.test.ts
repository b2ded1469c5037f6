import { expect } from 'chai';
import { addDays, addMonths, findFault, joinFields, parseDate, splitFields, weekdayOf } from '../../src/state/date.js';

const dates: readonly [typed: string, date: string | undefined][] = [
  ['2027-1-14', '2027-01-14'],
  ['2027-01-14', '2027-01-14'],
  ['27-1-4', '2027-01-04'],
  [' 2027 - 1 - 4 ', '2027-01-04'],
  ['2028-2-29', '2028-02-29'],
  ['2027-2-29', undefined],
  ['2027-2-31', undefined],
  ['2027-13-1', undefined],
  ['2027-0-1', undefined],
  ['2027-1-0', undefined],
  ['202-1-1', undefined],
  ['2027-1-', undefined],
  ['2027-januar-1', undefined],
  ['2027--1-1', undefined],
  ['', undefined],
];

describe('date', () => {
  for (const [typed, date] of dates) {
    it(`reads “${typed}” as ${date ?? 'no date'}`, () => {
      expect(parseDate(typed)).to.equal(date);
    });
  }

  it('keeps what is typed, letter by letter', () => {
    const typed = { day: '05', month: '1', year: '20' };
    expect(splitFields(joinFields(typed))).to.deep.equal(typed);
    expect(joinFields({ day: '', month: '', year: '' })).to.equal('');
    expect(joinFields({ day: '-5', month: '1', year: '2027' })).to.equal('2027-1-5');
  });

  it('tells a date left half from one that does not exist', () => {
    expect(findFault('')).to.equal(undefined);
    expect(findFault('2027-1-5')).to.equal(undefined);
    expect(findFault('-1-5')).to.equal('missing');
    expect(findFault('2027-2-30')).to.equal('invalid');
  });

  for (const [from, months, to] of [
    ['2027-01-14', 3, '2027-04-14'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-12-31', 2, '2028-02-29'],
  ] as const) {
    it(`is ${to} ${months} months after ${from}`, () => {
      expect(addMonths(from, months)).to.equal(to);
    });
  }

  it('goes over the ends of months and years by days', () => {
    expect(addDays('2027-12-31', 1)).to.equal('2028-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
  });

  it('counts the days of the week from Monday', () => {
    const days = ['2027-01-16', '2027-01-17', '2027-01-18', '2027-01-19'];
    expect(days.map(weekdayOf)).to.deep.equal([5, 6, 0, 1]);
  });
});
