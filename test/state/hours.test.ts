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
    // Into summer time on Sunday 28 March, and out of it on Sunday 31 October
    ['2027-03-26T14:29:00+01:00', open(14.5)],
    ['2027-03-28T00:59:00+01:00', shut('2027-03-29')],
    ['2027-03-28T03:01:00+02:00', shut('2027-03-29')],
    ['2027-03-29T08:59:00+02:00', shut('2027-03-29')],
    ['2027-03-29T09:00:00+02:00', open(15)],
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
    const clock = parseHours('man-søn 0-24');
    if (!night || !clock) throw new Error('no hours');
    const moment = (date: string, minute: number) => ({ date, minute });
    expect(statusAt(night, moment('2027-01-15', 23 * 60))).to.deep.equal(open(2));
    expect(statusAt(night, moment('2027-01-16', 60))).to.deep.equal(open(2));
    expect(statusAt(night, moment('2027-01-16', 120))).to.deep.equal(shut('2027-01-22', 22));
    expect(statusAt(clock, moment('2027-01-16', 0))).to.deep.equal(open(24));
  });

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

  for (const [text, closed] of [
    ['', ''],
    ['efter aftale', ''],
    ['man 9', ''],
    ['xyz 9-15', ''],
    ['man 9-99', ''],
    ['man 9.75-10', ''],
    ['man 9-15 eller så', ''],
    ['man 9-15', '24. december'],
    ['man 9-15', '2027-02-30'],
    [';;;', ''],
    ['9-15', ''],
  ] as const) {
    it(`“${text}” with “${closed}” means nothing`, () => {
      expect(parseHours(text, closed)).to.equal(undefined);
    });
  }
});
