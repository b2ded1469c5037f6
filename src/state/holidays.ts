import { addDays, weekdayOf } from './date.js';

/** Easter Sunday by the Gregorian calendar, with the steps of Meeus, Astronomical Algorithms, chapter 8. */
export const easterOf = (year: number): string => {
  const whole = (dividend: number, divisor: number): number => Math.floor(dividend / divisor);
  const golden = year % 19;
  const [century, rest] = [whole(year, 100), year % 100];
  const correction = whole(century - whole(century + 8, 25) + 1, 3);
  const epact = (19 * golden + century - whole(century, 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * whole(rest, 4) - epact - (rest % 4)) % 7;
  const late = whole(golden + 11 * epact + 22 * toSunday, 451);
  const days = epact + toSunday - 7 * late + 114;
  return addDays(`${String(year).padStart(4, '0')}-${String(whole(days, 31)).padStart(2, '0')}-01`, days % 31);
};

/** By their month and day: New Year's Day, Christmas Day, the day after it. */
const FIXED = ['01-01', '12-25', '12-26'];
/** By days from Easter: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whit Sunday, Whit Monday. */
const MOVING = [-3, -2, 0, 1, 39, 49, 50];

/** Whether a date (ISO 8601) is a public holiday in Denmark, wherever the reader is: the offices are there. */
export const isHoliday = (iso: string): boolean => {
  if (FIXED.includes(iso.slice(5))) return true;
  const easter = easterOf(Number(iso.slice(0, 4)));
  return MOVING.some((days) => addDays(easter, days) === iso);
};

/** The next date that is neither in a weekend nor a holiday; a date that is neither is as it was. */
export const toWorkday = (iso: string): string =>
  weekdayOf(iso) > 4 || isHoliday(iso) ? toWorkday(addDays(iso, 1)) : iso;
