import { expect } from 'chai';
import { addDays, weekdayOf } from '../../src/state/date.js';
import { easterOf, isHoliday, toWorkday } from '../../src/state/holidays.js';

/** Of the years around now those that users will see; of others the earliest, the latest and the odd ones of a century. */
const EASTER = [
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2285-03-22',
];

/** The holidays of a year on its calendar, one after the other. */
const holidaysOf = (year: number): string[] =>
  [...Array(366).keys()]
    .map((day) => addDays(`${year}-01-01`, day))
    .filter((day) => day.startsWith(String(year)) && isHoliday(day));

describe('Danish public holidays', () => {
  for (const date of EASTER) {
    it(`has Easter on ${date}`, () => {
      expect(easterOf(Number(date.slice(0, 4)))).to.equal(date);
    });
  }

  for (const [year, dates] of [
    // As the calendar of the University of Copenhagen has them.
    [2026, ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26']],
    [2027, ['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26']],
    [2028, ['01-01', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05', '12-25', '12-26']],
  ] as const) {
    it(`are those of ${String(year)}, without Store Bededag, Christmas Eve and 5 June`, () => {
      expect(holidaysOf(year)).to.deep.equal(dates.map((date) => `${String(year)}-${date}`));
    });
  }

  for (const [date, workday] of [
    ['2027-01-15', '2027-01-15'],
    ['2027-01-16', '2027-01-18'],
    ['2027-01-17', '2027-01-18'],
    // Christmas Day on a Friday, and the weekend after it
    ['2026-12-24', '2026-12-24'],
    ['2026-12-25', '2026-12-28'],
    // From Maundy Thursday to Easter Monday
    ['2027-03-25', '2027-03-30'],
    ['2027-05-06', '2027-05-07'],
    ['2027-12-31', '2027-12-31'],
    ['2028-01-01', '2028-01-03'],
    ['0001-01-01', '0001-01-02'],
  ] as const) {
    it(`has ${workday} as the workday from ${date} on`, () => {
      expect(toWorkday(date)).to.equal(workday);
    });
  }

  it('never has work in a weekend or on a holiday', () => {
    for (let day = '2026-01-01'; day < '2032-01-01'; day = addDays(day, 1)) {
      const workday = toWorkday(day);
      expect(workday >= day && weekdayOf(workday) < 5 && !isHoliday(workday), day).to.equal(true);
    }
  });
});
