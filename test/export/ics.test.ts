import { expect } from 'chai';
import ICAL from 'ical.js';
import { readEvent, readPart } from '../support/ical.js';
import { fold } from '../../src/export/text-lines.js';
import { toIcs, type CalendarEntry } from '../../src/export/ics.js';

const ENTRY: CalendarEntry = {
  uid: 'abc@laeringsmiljoe-widgets',
  sequence: 2,
  now: new Date('2026-11-25T08:30:00.123Z'),
  date: '2027-02-28',
  meeting: false,
  title: 'Opfølgning; æøå, 🙂',
  description: 'Linje 1\r\nLinje 2: a, b; c \\ d\u0007\n– ' + 'læring 🙂 '.repeat(40).trim(),
  url: 'https://intra.example/side',
};

/** The lines as bytes, each ended by CR LF and no other end of line in the file. */
const lines = (text: string): number[] => {
  expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  expect(text.endsWith('\r\n')).to.equal(true);
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => new TextEncoder().encode(line).length);
};

describe('calendar file', () => {
  it('is a whole day, as a library that others wrote reads it', () => {
    const { summary, description, startDate, endDate, uid, sequence, component: event } = readEvent(toIcs(ENTRY));
    expect([summary, uid, sequence]).to.deep.equal([ENTRY.title, ENTRY.uid, 2]);
    expect(description).to.equal(ENTRY.description.replace('\r\n', '\n').replace('\u0007', ''));
    expect([startDate.toString(), endDate.toString(), startDate.isDate]).to.deep.equal([
      '2027-02-28',
      '2027-03-01',
      true,
    ]);
    expect(String(event.getFirstPropertyValue('dtstamp'))).to.equal('2026-11-25T08:30:00Z');
    expect(event.getFirstPropertyValue('x-microsoft-cdo-alldayevent')).to.equal('TRUE');
    expect(event.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
    expect(event.getFirstPropertyValue('url')).to.equal(ENTRY.url);
    const alarm = event.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).to.equal('-P1D');
  });

  for (const [date, utc] of [
    ['2027-01-14', '2027-01-14T08:00:00Z'],
    ['2027-07-14', '2027-07-14T07:00:00Z'],
    // The Mondays after both changes of the clock.
    ['2027-03-29', '2027-03-29T07:00:00Z'],
    ['2027-11-01', '2027-11-01T08:00:00Z'],
  ] as const) {
    it(`is half an hour at nine in Copenhagen on ${date}`, () => {
      const text = toIcs({ ...ENTRY, date, meeting: true });
      const zone = new ICAL.Timezone(readPart(text, 'vtimezone'));
      const { startDate, endDate } = readEvent(text);
      startDate.zone = zone;
      expect(startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).to.equal(utc);
      expect([endDate.hour, endDate.minute]).to.deep.equal([9, 30]);
    });
  }

  it('has lines of at most 75 octets that end in CR LF, with no character broken', () => {
    const text = toIcs(ENTRY);
    expect(Math.max(...lines(text))).to.be.at.most(75);
    expect(text).not.to.contain('\ufffd');
    for (const meeting of [true, false]) lines(toIcs({ ...ENTRY, meeting }));
  });

  for (const char of ['a', 'æ', '–', '🙂']) {
    it(`folds a long row of “${char}” without loss`, () => {
      const row = char.repeat(200);
      const folded = fold(row);
      expect(folded.replaceAll('\r\n ', '')).to.equal(row);
      expect(Math.max(...folded.split('\r\n').map((line) => new TextEncoder().encode(line).length))).to.be.within(
        72,
        75,
      );
    });
  }
});
