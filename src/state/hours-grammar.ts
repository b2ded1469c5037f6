import { HOLIDAY, tokenise, type Time, type Token } from './hours-tokens.js';

/** One or more days, one range of time. */
export interface HoursLine {
  /** Days of the week, 0 being Monday. */
  readonly days: readonly number[];
  /** Minutes since midnight. */
  readonly from: number;
  /** Minutes since the midnight before `from`: more than a day's where it goes past the next. */
  readonly to: number;
}

export interface WeekHours {
  readonly lines: readonly HoursLine[];
  /** Whether it is open on public holidays too: only where it never closes. */
  readonly onHolidays: boolean;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const NOON = DAY / 2;
const WHOLE_WEEK = [0, 1, 2, 3, 4, 5, 6];

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Days {
  readonly days: readonly number[];
  /** Those that were written, not just counted in: "mandag-fredag" names two. */
  readonly named: readonly number[];
  /** Something in it is a day on which nothing opens: a holiday, a weekend. */
  readonly isShutOnly: boolean;
}

/** That it is open on these days at these times; without times, that it is closed. */
interface Statement extends Days {
  readonly except: Days | undefined;
  /** In the place of what earlier statements say of these days. */
  readonly isInstead: boolean;
  readonly spans: readonly Span[];
}

/** Minutes since midnight; undefined where no clock shows it. */
const toMinutes = ({ hour, minute, half }: Time): number | undefined => {
  const isClock = half === 'am' || half === 'pm';
  if (isClock ? hour < 1 || hour > 12 : hour * 60 + minute > DAY) return undefined;
  return (isClock ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute;
};

const isHalf = ({ half }: Time): boolean => half === 'am' || half === 'pm';
/** For some it is noon. */
const isTwelveAm = ({ hour, half }: Time): boolean => hour === 12 && half === 'am';

/** What two times make; undefined where it might be another time of the day that is meant. */
const toSpan = (first: Time, last: Time): Span | undefined => {
  const isBare = first.half === '';
  if (isTwelveAm(last) && first.half !== 'pm') return undefined;
  if (isTwelveAm(first) && last.half !== 'am') return undefined;
  if (isBare && isHalf(last)) {
    // "1-3 pm" begins in the afternoon, "9-3 pm" in the morning.
    return ([last.half, last.half === 'pm' ? 'am' : 'pm'] as const)
      .map((half) => toSpan({ ...first, half }, last))
      .find((span) => span && span.to <= DAY);
  }
  // "9 am-5"; "1-4" and "8-midnight", of those who count to twelve.
  if (isHalf(first) && last.half === '') return undefined;
  if (isBare && (first.isVague || (first.hour <= 12 && last.half === 'exact' && last.hour === 24))) return undefined;
  const span = ordered(first, last);
  return span && span.to > DAY && first.half === 'pm' && last.half !== 'am' ? undefined : span;
};

/** Past midnight goes only what begins in the afternoon: "9-5" is no night. */
const ordered = (first: Time, last: Time): Span | undefined => {
  // As a beginning, the midnight of a word is the one before.
  const from = first.half === 'exact' && first.hour === 24 ? 0 : toMinutes(first);
  const end = toMinutes(last);
  if (from === undefined || end === undefined || from === DAY || from === end) return undefined;
  const to = end || DAY;
  if (to > from) return { from, to };
  return from >= NOON + 60 ? { from, to: to + DAY } : undefined;
};

const isWord = (token: Token): boolean => token.kind === 'and' && token.isWord;

/** Reads tokens to the last as statements; undefined where they do not make any. */
const readStatements = (tokens: readonly Token[]): readonly Statement[] | undefined => {
  let at = 0;

  const take = <K extends Token['kind']>(...kinds: readonly K[]): Extract<Token, { kind: K }> | undefined => {
    const token = tokens[at];
    if (!token || !kinds.some((kind) => kind === token.kind)) return undefined;
    at += 1;
    return token as Extract<Token, { kind: K }>;
  };
  /** Goes back to where it was where what is read comes to nothing. */
  const attempt = <T>(read: () => T | undefined): T | undefined => {
    const before = at;
    const result = read();
    if (result === undefined) at = before;
    return result;
  };
  /** As many of a kind as there are, with something between each. */
  const list = <T>(read: () => T | undefined, between: () => boolean = () => true): T[] => {
    const found: T[] = [];
    let next = read();
    while (next !== undefined) {
      found.push(next);
      next = attempt(() => (between() ? read() : undefined));
    }
    return found;
  };
  /** Commas and ends of lines as they come; after "og" only what it belongs to. */
  const separators = (...kinds: readonly ('and' | 'stop')[]) => {
    const found: Token[] = [];
    for (let isOpen = true; isOpen;) {
      const token = take(...kinds);
      if (token) found.push(token);
      isOpen = token !== undefined && !isWord(token);
    }
    return found;
  };
  const ands = (): boolean => separators('and').length > 0;

  /** `mandag`, `man-tor`, `hverdage`. */
  const readUnit = (): Days | undefined => {
    const first = take('days');
    if (!first) return undefined;
    const last = attempt(() => (take('range') ? take('days') : undefined));
    const { days, isShutOnly = false } = first;
    if (!last) return { days, named: days.length === 1 ? days : [], isShutOnly };
    const [from = HOLIDAY, to = HOLIDAY] = [days[0], last.days[0]];
    if (days.length > 1 || last.days.length > 1 || from === to || Math.max(from, to) === HOLIDAY) return undefined;
    const range = WHOLE_WEEK.slice(0, ((to - from + 7) % 7) + 1).map((i) => (from + i) % 7);
    return { days: range, named: [from, to], isShutOnly: false };
  };
  const readDays = (): Days | undefined => {
    const units = list(readUnit, ands);
    if (!units.length) return undefined;
    return {
      days: [...new Set(units.flatMap(({ days }) => days))],
      named: units.flatMap(({ named }) => named),
      isShutOnly: units.some(({ isShutOnly }) => isShutOnly),
    };
  };
  const readExcept = (): Days | undefined => attempt(() => (take('except') ? readDays() : undefined));

  const readSpan = (): Span | undefined =>
    attempt(() => {
      if (take('always')) return { from: 0, to: DAY };
      const isBetween = take('between');
      const first = take('time');
      const joint = take('range') ?? (isBetween && take('and'));
      const last = take('time');
      return first && joint && last ? toSpan(first.time, last.time) : undefined;
    });

  /** What may stand between a day and its times: a colon, a comma, the end of a line or a cell. */
  const isLink = (token: Token): boolean =>
    token.kind === 'stop' ? token.isBreak : token.kind === 'and' ? !token.isWord : true;
  const takeLink = () =>
    attempt(() => {
      const links = list(() => take('colon', 'and', 'stop'));
      return links.every(isLink) ? links : undefined;
    });

  /** "Mandag 9-15", "lørdag: lukket". */
  const readDaysFirst = (): Statement | undefined => {
    const days = readDays();
    const except = readExcept();
    const isInstead = Boolean(take('instead'));
    takeLink();
    if (!days) return undefined;
    if (take('shut')) return except ? undefined : { ...days, except, isInstead, spans: [] };
    const spans = list(readSpan, () => separators('and', 'stop').length > 0);
    return spans.length ? { ...days, except, isInstead, spans } : undefined;
  };
  /** "9-15 på hverdage". */
  const readTimesFirst = (): Statement | undefined => {
    const spans = list(readSpan, ands);
    if (!take('colon')) ands();
    const days = readDays();
    return days && spans.length ? { ...days, except: readExcept(), isInstead: false, spans } : undefined;
  };
  /** "Lukket mandag og tirsdag", "undtagen helligdage". */
  const readShutFirst = (): Statement | undefined => {
    const begin = take('shut', 'except');
    take('colon');
    const days = begin ? readDays() : undefined;
    return days && { ...days, except: undefined, isInstead: false, spans: [] };
  };

  const statements: Statement[] = [];
  let isApart = true;
  while (at < tokens.length) {
    const dayFirst = attempt(readDaysFirst);
    const shutFirst = dayFirst ? undefined : attempt(readShutFirst);
    const statement = dayFirst ?? shutFirst ?? (isApart ? readTimesFirst() : undefined);
    if (!statement) return undefined;
    statements.push(statement);
    const after = separators('and', 'stop');
    const isEnd = at === tokens.length;
    isApart = after.length > 0;
    if (isEnd ? after.some(isWord) : !dayFirst && !isApart) return undefined;
    // "Lukket mandag, tirsdag 9-12": whether Tuesday is one or the other, only the end of a sentence says.
    if (shutFirst && !isEnd && !after.some(({ kind }) => kind === 'stop')) return undefined;
  }
  return statements;
};

/** Whether a line begins on a day before another that day has ended, or lasts into it. */
const collide = (lines: readonly HoursLine[]): boolean => {
  const spans = lines.flatMap(({ days, from, to }) =>
    days.map((day) => ({ day, begin: day * DAY + from, end: day * DAY + to })),
  );
  return spans.some(({ day, begin, end }, i) =>
    spans.some((later, j) => {
      if (i === j) return false;
      // In the order of the day as they are in the text: else the later one may stand in the place of the earlier.
      if (later.day === day && j > i) return later.begin < end;
      return [0, WEEK].some((shift) => begin < later.end + shift && later.begin + shift < end);
    }),
  );
};

const daysOf = (statements: readonly Statement[]): number[] => statements.flatMap(({ days }) => days);
/** "Onsdag lukket", "fredag dog 9-12": it takes days out of the statement that it follows. */
const isException = ({ spans, isInstead }: Statement): boolean => isInstead || !spans.length;

/** The days on which a statement opens, among others; undefined where one of these contradicts it. */
const openDays = (statement: Statement, statements: readonly Statement[]): readonly number[] | undefined => {
  const { days, named, isShutOnly, except } = statement;
  const later = statements.slice(statements.indexOf(statement) + 1);
  const nextRule = later.findIndex((other) => !isException(other));
  const own = nextRule < 0 ? later : later.slice(0, nextRule);
  // What follows another statement may be an exception to that alone.
  const others = statements.filter((other) => other !== statement && isException(other) && !own.includes(other));
  const excepted = except?.days ?? [];
  const without = [...daysOf(own), ...excepted];
  const contradicting = [...daysOf(own.filter(({ isInstead }) => !isInstead)), ...excepted];
  const open = days.filter((day) => !without.includes(day));
  const isWithin = Boolean(except?.isShutOnly) || excepted.every((day) => days.includes(day));
  const isContradicted =
    named.some((day) => contradicting.includes(day)) || open.some((day) => daysOf(others).includes(day));
  return isShutOnly || !isWithin || isContradicted || !open.length ? undefined : open;
};

/**
 * The hours of a week that a text means, Danish or English; undefined where a part of it means nothing, might mean two
 * things, or contradicts another.
 */
export const parseWeek = (text: string): WeekHours | undefined => {
  const tokens = tokenise(text);
  if (!tokens) return undefined;
  const [first, ...rest] = tokens;
  const isAlways = first?.kind === 'always' && rest.every(({ kind }) => kind === 'stop');
  const statements = readStatements(isAlways ? [first, { kind: 'days', days: WHOLE_WEEK }] : tokens);
  if (!statements) return undefined;
  // A text in two languages says it twice: each line once.
  const lines = new Map<string, HoursLine>();
  for (const statement of statements) {
    if (!statement.spans.length) continue;
    const days = openDays(statement, statements);
    if (!days) return undefined;
    for (const { from, to } of statement.spans) lines.set([days.join(), from, to].join(' '), { days, from, to });
  }
  const all = [...lines.values()];
  if (!all.length || collide(all)) return undefined;
  let minutes = 0;
  for (const { days, from, to } of all) minutes += days.length * (to - from);
  const isShutOnHolidays = statements.some(({ spans, days, except }) =>
    (spans.length ? (except?.days ?? []) : days).includes(HOLIDAY),
  );
  return { lines: all, onHolidays: minutes === WEEK && !isShutOnHolidays };
};
