import { expect } from 'chai';
import { parseClosed } from '../../src/state/closed-days.js';

/** Dates, and ranges of them as `first…last`. */
const UNDERSTOOD: readonly (readonly [text: string, dates: string])[] = [
  ['', ''],
  [' ', ''],
  ['2026-12-24', '2026-12-24'],
  ['2026/12/24', '2026-12-24'],
  ['2026.12.24', '2026-12-24'],
  ['24.12.2026', '2026-12-24'],
  ['24.12.26', '2026-12-24'],
  ['24. 12. 2026', '2026-12-24'],
  ['24.12 2026', '2026-12-24'],
  ['24.12. 2026', '2026-12-24'],
  ['24.12-2026', '2026-12-24'],
  ['24-12-2026', '2026-12-24'],
  ['24-12-26', '2026-12-24'],
  ['24/12/2026', '2026-12-24'],
  ['24/12 2026', '2026-12-24'],
  ['24/12-2026', '2026-12-24'],
  ['1/1 2027', '2027-01-01'],
  // The day first, in English too
  ['1/2/2027', '2027-02-01'],
  ['24. december 2026', '2026-12-24'],
  ['24.december 2026', '2026-12-24'],
  ['24. dec. 2026', '2026-12-24'],
  ['24 DEC 2026', '2026-12-24'],
  ['5. maj 2027', '2027-05-05'],
  ['1. oktober 2027', '2027-10-01'],
  ['torsdag den 24. december 2026', '2026-12-24'],
  ['tors. d. 24/12 2026', '2026-12-24'],
  ['torsdag d. 24.12.2026', '2026-12-24'],
  ['24 December 2026', '2026-12-24'],
  ['Thursday, 24 December 2026', '2026-12-24'],
  ['24th of December 2026', '2026-12-24'],
  ['the 24th December, 2026', '2026-12-24'],
  ['December 24, 2026', '2026-12-24'],
  ['Dec. 24th, 2026', '2026-12-24'],
  ['Dec 24 2026', '2026-12-24'],
  ['1st May 2027', '2027-05-01'],
  // Before and after
  ['Lukket 24.12.2026', '2026-12-24'],
  ['Lukket den 24. december 2026.', '2026-12-24'],
  ['Lukkedage: 24.12.2026 og 31.12.2026', '2026-12-24 2026-12-31'],
  ['Closed on 24 December 2026', '2026-12-24'],
  // What nobody sees
  ['\u200b24.12.2026\ufeff', '2026-12-24'],
  ['24.\u00a0december\u00a02026', '2026-12-24'],
  ['24\u201112\u20112026', '2026-12-24'],
  // What is closed anyway
  ['helligdage', ''],
  ['alle helligdage og 24.12.2026', '2026-12-24'],
  ['24.12.2026, 31.12.2026 og helligdage', '2026-12-24 2026-12-31'],
  ['24 December 2026 and public holidays', '2026-12-24'],
  // Several
  ['2026-12-24 2026-12-31', '2026-12-24 2026-12-31'],
  ['2026-12-24, 2026-12-31', '2026-12-24 2026-12-31'],
  ['24.12.2026; 31.12.2026', '2026-12-24 2026-12-31'],
  ['24.12.2026\n31.12.2026', '2026-12-24 2026-12-31'],
  ['24.12.2026,\r\n31.12.2026,', '2026-12-24 2026-12-31'],
  ['24.12.2026 & 31.12.2026', '2026-12-24 2026-12-31'],
  ['24.12.2026 and 31.12.2026', '2026-12-24 2026-12-31'],
  ['24. december 2026 samt 31. december 2026', '2026-12-24 2026-12-31'],
  ['5.6.2027, 24.12.2027 og 31.12.2027', '2027-06-05 2027-12-24 2027-12-31'],
  ['31.12.2027 24.12.2027 24.12.2027', '2027-12-24 2027-12-31'],
  // What is said once
  ['24. og 31. december 2026', '2026-12-24 2026-12-31'],
  ['24., 25. og 31. december 2026', '2026-12-24 2026-12-25 2026-12-31'],
  ['24, 25 og 31 december 2026', '2026-12-24 2026-12-25 2026-12-31'],
  ['24.12, 31.12.2026', '2026-12-24 2026-12-31'],
  ['24.12. og 31.12. 2026', '2026-12-24 2026-12-31'],
  ['24/12 og 31/12 2026', '2026-12-24 2026-12-31'],
  ['31. december og 1. januar 2027', '2026-12-31 2027-01-01'],
  ['December 24 and 31, 2026', '2026-12-24 2026-12-31'],
  ['24 and 31 December 2026', '2026-12-24 2026-12-31'],
  // Ranges
  ['24.12.2026-2.1.2027', '2026-12-24…2027-01-02'],
  ['24.12.2026 – 2.1.2027', '2026-12-24…2027-01-02'],
  ['24.12.26-2.1.27', '2026-12-24…2027-01-02'],
  ['2026-12-24 - 2027-01-02', '2026-12-24…2027-01-02'],
  ['2026-12-24 til 2027-01-02', '2026-12-24…2027-01-02'],
  ['24. december 2026 til 2. januar 2027', '2026-12-24…2027-01-02'],
  ['24. december 2026 til og med 2. januar 2027', '2026-12-24…2027-01-02'],
  ['fra den 24. december 2026 t.o.m. den 2. januar 2027', '2026-12-24…2027-01-02'],
  ['24. december - 2. januar 2027', '2026-12-24…2027-01-02'],
  ['24/12-2/1 2027', '2026-12-24…2027-01-02'],
  ['24.-26. december 2026', '2026-12-24…2026-12-26'],
  ['24-26. december 2026', '2026-12-24…2026-12-26'],
  ['24. – 26. december 2026', '2026-12-24…2026-12-26'],
  ['fra den 24. til den 26. december 2026', '2026-12-24…2026-12-26'],
  ['24.-26.12.2026', '2026-12-24…2026-12-26'],
  ['24.12.-26.12.2026', '2026-12-24…2026-12-26'],
  ['Dec 24-26, 2026', '2026-12-24…2026-12-26'],
  ['December 24 to December 26, 2026', '2026-12-24…2026-12-26'],
  ['from 24 to 26 December 2026', '2026-12-24…2026-12-26'],
  ['24 December 2026 through 2 January 2027', '2026-12-24…2027-01-02'],
  ['24.-26. december 2026 og 31. december 2026', '2026-12-24…2026-12-26 2026-12-31'],
  ['12.-25. juli 2027; 24.12.2027', '2027-07-12…2027-07-25 2027-12-24'],
  ['27.2.2028-1.3.2028', '2028-02-27…2028-03-01'],
];

const REFUSED = [
  // In no order, or of two years.
  '24. december og 5. juni 2026',
  '5. april - 3. april 2026',
  'juleferie',
  'uge 29',
  'uge 29-31 2027',
  'juli 2027',
  'hele juli 2027',
  'mellem jul og nytår',
  'påske',
  '24. december',
  '24/12',
  '24.12. og 31.12.',
  '24.12.2026 og 31.12.',
  '24.12.20',
  '24',
  '2026',
  '24.12.2026 (juleaften)',
  '24.12.2026 juleaften',
  '24.12.2026 kl. 12',
  '24.12.2026 fra kl. 12',
  'fra 24.12.2026',
  'til 2.1.2027',
  '24.12.2026-',
  '24.12.2026 og',
  '24.12.2026, 3x.12.2026',
  '24.12.2026-23.12.2026',
  '24.12.2026-24.12.2026',
  '24.12.2026-26.12.2026-31.12.2026',
  '1.1.2026-31.12.2027',
  '30.-2. januar 2027',
  '31.2.2027',
  '29.2.2027',
  '0.1.2027',
  '12/24/2026',
  '32.1.2027',
  '24/12-26',
  '24.12.26.12.2026',
  '24.12.1926',
  '24.12.20261',
  '124.12.2026',
  '2026-12-24/2026-12-31',
  '20261224',
  'fredag den 24. december 2026',
  'Friday, 24 December 2026',
  '24. dezember 2026',
  '24. decembr 2026',
  'efter aftale',
  '24.12.2026-helligdage',
  'helligdage-24.12.2026',
  'ikke helligdage',
  '-',
  'toString',
  '24.12.2026 '.repeat(200),
];

/** In the notation of the table: ranges of three days and more as such. */
const meaning = (text: string): string | undefined => {
  const dates = parseClosed(text);
  const next = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  const rows: string[][] = [];
  for (const date of dates ?? []) {
    const row = rows.at(-1);
    if (row && next(row.at(-1) ?? '') === date) row.push(date);
    else rows.push([date]);
  }
  const written = rows.map((row) => (row.length > 2 ? `${row[0] ?? ''}…${row.at(-1) ?? ''}` : row.join(' ')));
  return dates && written.join(' ');
};

describe('closed days as offices write them', () => {
  for (const [text, dates] of UNDERSTOOD) {
    it(`“${text}” is ${dates || 'none'}`, () => {
      expect(meaning(text)).to.equal(dates);
    });
  }

  for (const text of REFUSED) {
    it(`“${text.slice(0, 60)}” is shown as it is`, () => {
      expect(meaning(text)).to.equal(undefined);
    });
  }

  it('lose no date when cut: what is left is said, or not understood', () => {
    const whole = '24.12.2026, 31.12.2026 og 2.1.2027';
    for (let end = 1; end < whole.length; end += 1) {
      const dates = parseClosed(whole.slice(0, end)) ?? [];
      const written = whole.slice(0, end).match(/\d+\.\d+\.(?:20)?\d\d(?!\d)/g) ?? [];
      expect(dates.length === 0 || dates.length === written.length, whole.slice(0, end)).to.equal(true);
    }
  });
});
