/** What a text without a number to call and without an address to write to may be. */
import { beginsWithLabel } from './labels.js';
import { parsePersonName } from './names.js';
import { BEFORE_OTHER } from './number-labels.js';

const POSTCODE =
  /(?:^|,\s*)(?:DK[- ]?)?\d{4}\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}(?:,?\s*(?:Danmark|Denmark|Grønland|Færøerne))?\s*$/u;
const STREET =
  /^\p{L}[\p{L}\p{M}.'’ -]*(?:vej|gade|allé|alle|plads|torv|stræde|boulevard|vænge|kaj|brygge|kanal|vang|park|mark|bakke|mærke|gård|vig|road|street|avenue|square)(?:en|et)?\s\d{1,4}\s?[A-Z]?(?:\s?[-–]\s?\d{1,4}\s?[A-Z]?)?(?:,.*)?$/iu;
/** A house number behind words; a street only where a postcode comes next. */
const HOUSE = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\s\d{1,4}\s?[A-Za-z]?(?:\s?[-–]\s?\d{1,4})?(?:,.*)?$/u;
const BOX = /^(?:postboks|post box|p\.?\s?o\.?\s?box|boks)\s+\d+/iu;
const ROOM = /^(?:lokale|rum|bygning|etage|kontor|room|building|team|gruppe|floor)\s/iu;

export const isRoom = (text: string): boolean => ROOM.test(text);

/** A line of a postal address; `next` is the line after it. */
export const isPostal = (text: string, next: string): boolean =>
  POSTCODE.test(text) ||
  STREET.test(text) ||
  BOX.test(text) ||
  (HOUSE.test(text) && !isRoom(text) && (POSTCODE.test(next) || BOX.test(next)));

/** `Kulturministeriet, Nybrogade 2, 1203 København K`: who, and where. */
export const splitPostal = (text: string): readonly [who: string, where: string] => {
  const [, who = '', where = text] = /^([^\d,]+),\s*(.*\d.*,\s*(?:DK[- ]?)?\d{4}\s.*)$/u.exec(text) ?? [];
  return [who, where];
};

/** Ends or begins a letter: nobody is called like that. */
const GREETING =
  /^(?:(?:med\s+)?(?:de\s+)?(?:venlige?|bedste|mange|kærlige?|gode)\s+hilsen(?:er)?|hilsen|hilsner|mvh|m\.v\.h|vh|v\.h|kh|(?:kind|best|warm|many)\s+regards|regards|sincerely|(?:yours\s+)?(?:sincerely|faithfully)|best|cheers|hej|hi|dear\b.*|kære\b.*)[.,!]*$/iu;
export const isGreeting = (text: string): boolean => GREETING.test(text.trim());

/** `Mvh Anna` */
export const splitGreeting = (text: string): readonly [greeting: string, name: string] | undefined => {
  const [, greeting = '', name = ''] =
    /^((?:med\s)?(?:venlig|bedste|mange|kærlig)e?\shilsen(?:er)?|hilsen|mvh|vh|kh|(?:kind|best|warm)\sregards)[.,]*\s+(.+)$/iu.exec(
      text,
    ) ?? [];
  return greeting && /^\p{Lu}/u.test(name) ? [greeting, name] : undefined;
};

/** `Kontakt` over a contact. */
const HEADING =
  /^(?:kontakt(?:\s?os|\s?info(?:rmation(?:er)?)?|\s?oplysninger)?|contact(?:\sus|\sinfo(?:rmation)?|\sdetails)?)[:.!]?$/iu;

export const isHeading = (text: string): boolean => HEADING.test(text);

const LONGEST_NAME = 90;
/** `Ring 1813 ved akut sygdom`, `Åbent 8.00-15.30`, `Har du spørgsmål?` */
const SENTENCE =
  /^(?:ring|skriv|kontakt\sos|spørg|har\sdu|call|write|contact\sus|ask|uge\s\d|week\s\d|velkommen)(?![\p{L}])|\d[.:]\d\d|[.!?]\s+\p{Lu}.*[.!?]$|\s\p{L}+\s\p{L}+\s\p{L}{3,}[.!?]$/iu;

/** Could be what somebody is called: words, no label before them, no number of anything, no sentence. */
export const isNameable = (text: string): boolean => {
  const [, before = ''] = /^(\D*)\d/.exec(text) ?? [];
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= LONGEST_NAME &&
    !/^\d[\d\s./-]{3,}/.test(text) &&
    !(before && BEFORE_OTHER.test(before)) &&
    !beginsWithLabel(text) &&
    !isGreeting(text) &&
    !isHeading(text) &&
    !SENTENCE.test(text)
  );
};

/** `Sagsbehandler: Anna Holm`: a person behind a word that is no label of a contact. */
export const splitRole = (text: string): readonly [role: string, name: string] | undefined => {
  const [, role = '', name = ''] = /^([\p{L}][\p{L}\s.-]{1,30}):\s*(.+)$/u.exec(text) ?? [];
  return role && parsePersonName(name) ? [role, name] : undefined;
};
