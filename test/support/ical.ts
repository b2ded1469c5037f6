import ICAL from 'ical.js';

/** The entry of a calendar file, as a library that others wrote reads it. */
export const readEvent = (text: string): ICAL.Event => new ICAL.Event(readPart(text, 'vevent'));

/** A part of a calendar file by its name. */
export const readPart = (text: string, name: string): ICAL.Component => {
  const part = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const found = part.getFirstSubcomponent(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
