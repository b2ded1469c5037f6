import { expect } from 'chai';
import { inCopenhagen, parseHours, statusAt } from '../../src/state/hours.js';

const TEXT = 'man-tor 9-15; fre 9-12, 13-14.30';
const CLOSED = '2027-01-13';

/** A moment by the clock in Copenhagen: with the time that was, winter or summer. */
const at = (moment: string) => {
  const hours = parseHours(TEXT, CLOSED);
  if (!hours) throw new Error('no hours');
  return statusAt(hours, inCopenhagen(new Date(moment)));
};

const open = (until: number) => ({ open: true, until: until * 60 });
const shut = (date: string, from = 9) => ({ open: false, date, from: from * 60 });

describe('phone hours', () => {
  for (const [moment, status] of [
    // Monday
    ['2027-01-11T08:59:59+01:00', shut('2027-01-11')],
    ['2027-01-11T09:00:00+01:00', open(15)],
    ['2027-01-11T14:59:59+01:00', open(15)],
    ['2027-01-11T15:00:00+01:00', shut('2027-01-12')],
    ['2027-01-11T23:59:59+01:00', shut('2027-01-12')],
    ['2027-01-12T00:00:00+01:00', shut('2027-01-12')],
    // Closed on Wednesday
    ['2027-01-12T15:30:00+01:00', shut('2027-01-14')],
    ['2027-01-13T10:00:00+01:00', shut('2027-01-14')],
    // Friday with a break, then the weekend
    ['2027-01-15T11:59:00+01:00', open(12)],
    ['2027-01-15T12:30:00+01:00', shut('2027-01-15', 13)],
    ['2027-01-15T14:29:00+01:00', open(14.5)],
    ['2027-01-15T14:30:00+01:00', shut('2027-01-18')],
    ['2027-01-17T12:00:00+01:00', shut('2027-01-18')],
    // Into summer time on Sunday 29 March 2026, and out of it on Sunday 31 October 2027
    ['2026-03-27T14:29:00+01:00', open(14.5)],
    ['2026-03-29T00:59:00+01:00', shut('2026-03-30')],
    ['2026-03-29T03:01:00+02:00', shut('2026-03-30')],
    ['2026-03-30T08:59:00+02:00', shut('2026-03-30')],
    ['2026-03-30T09:00:00+02:00', open(15)],
    ['2027-10-31T02:30:00+02:00', shut('2027-11-01')],
    ['2027-10-31T02:30:00+01:00', shut('2027-11-01')],
    ['2027-11-01T09:00:00+01:00', open(15)],
    // Over the turn of the year
    ['2027-12-31T14:30:00+01:00', shut('2028-01-03')],
  ] as const) {
    it(`at ${moment}`, () => {
      expect(at(moment)).to.deep.equal(status);
    });
  }

  it('may last past midnight, and round the clock', () => {
    const night = parseHours('fre 22-2');
    if (!night) throw new Error('no hours');
    const moment = (date: string, minute: number) => ({ date, minute });
    expect(statusAt(night, moment('2027-01-15', 23 * 60))).to.deep.equal(open(2));
    expect(statusAt(night, moment('2027-01-16', 60))).to.deep.equal(open(2));
    expect(statusAt(night, moment('2027-01-16', 120))).to.deep.equal(shut('2027-01-22', 22));
  });

  it('say no time where none closes within a day', () => {
    const status = (text: string, date: string, minute = 0, closed = '') => {
      const hours = parseHours(text, closed);
      return hours && statusAt(hours, { date, minute });
    };
    // A Thursday before a Friday without holidays
    expect(status('man-fre 0-24', '2027-01-14', 60)).to.deep.equal({ open: true });
    expect(status('man-fre 0-24', '2027-01-15', 60)).to.deep.equal(open(24));
    expect(status('man-fre 0-12, 12-24', '2027-01-15', 60)).to.deep.equal(open(24));
    expect(status('man-søn 0-24', '2027-01-16')).to.deep.equal({ open: true });
    // What never closes does not on a holiday, unless it says so.
    expect(status('døgnet rundt', '2026-12-25')).to.deep.equal({ open: true });
    expect(status('døgnet rundt alle dage; helligdage lukket', '2026-12-25')).to.deep.equal(shut('2026-12-27', 0));
    expect(status('24/7', '2026-12-25', 60, '2026-12-25')).to.deep.equal(shut('2026-12-26', 0));
  });

  for (const [moment, status] of [
    // Christmas: from Thursday afternoon to Monday
    ['2026-12-24T16:00:00+01:00', shut('2026-12-28')],
    ['2026-12-25T10:00:00+01:00', shut('2026-12-28')],
    // Easter: from Wednesday afternoon to Tuesday, and into summer time
    ['2027-03-24T16:00:00+01:00', shut('2027-03-30')],
    ['2027-03-29T10:00:00+02:00', shut('2027-03-30')],
    // Ascension Day is a Thursday, the Friday after it none; Whit Monday
    ['2027-05-06T10:00:00+02:00', shut('2027-05-07')],
    ['2027-05-17T10:00:00+02:00', shut('2027-05-18')],
    // Store Bededag of old, and Constitution Day in 2026
    ['2027-04-23T10:00:00+02:00', open(12)],
    ['2026-06-05T10:00:00+02:00', open(12)],
    ['2026-12-31T10:00:00+01:00', open(15)],
    ['2026-12-31T16:00:00+01:00', shut('2027-01-04')],
  ] as const) {
    it(`keep public holidays, at ${moment}`, () => {
      expect(at(moment)).to.deep.equal(status);
    });
  }

  it('may never come', () => {
    const hours = parseHours('man 9-10', '2027-01-18 2027-01-25');
    expect(hours && statusAt(hours, { date: '2027-01-12', minute: 0 })).to.equal(undefined);
  });

  for (const text of ['man-fre 9-15', 'Mandag–fredag kl. 9.00–15.00', 'mon-fri 09:00-15:00', 'Monday - Friday 9-15']) {
    it(`“${text}” is Monday to Friday from nine to three`, () => {
      expect(parseHours(text)?.lines).to.deep.equal([{ days: [0, 1, 2, 3, 4], from: 540, to: 900 }]);
    });
  }

  for (const text of ['lør, søn 10-12', 'lor og son 10-12', 'Sat and Sun 10-12', 'lørdag & søndag 10-12']) {
    it(`“${text}” is the weekend`, () => {
      expect(parseHours(text)?.lines).to.deep.equal([{ days: [5, 6], from: 600, to: 720 }]);
    });
  }

  it('goes round the end of the week', () => {
    expect(parseHours('fre-man 9-10')?.lines[0]?.days).to.deep.equal([4, 5, 6, 0]);
  });

  for (const closed of ['24. december', '2027-02-30', '2027-01-13 og påske']) {
    it(`stay where “${closed}” cannot be read, without a status`, () => {
      const hours = parseHours('man 9-15', closed);
      expect(hours?.lines).to.deep.equal([{ days: [0], from: 540, to: 900 }]);
      expect(hours && statusAt(hours, { date: '2027-01-11', minute: 600 })).to.equal(undefined);
    });
  }

  for (const text of [
    '',
    'efter aftale',
    'man 9',
    'xyz 9-15',
    'man 9-99',
    'man 9.75-10',
    'man 9-15 eller så',
    ';;;',
    '9-15',
  ]) {
    it(`“${text}” means nothing`, () => {
      expect(parseHours(text)).to.equal(undefined);
    });
  }
});
