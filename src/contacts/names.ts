/** Whose name it is: of a person, or of a unit. By the words that it is made of; what they do not say is left open. */

const words = (text: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${text})(?![\\p{L}])`, 'iu');

/** Words that organisations are called by, most of them the last part of a longer one. */
const ORGANISATION = words(
  `\\p{L}*ministeri(?:et|um)|[\\p{L}]*styrelsen?|\\p{L}*kommune|region|\\p{L}*universitet(?:et)?|university|ministry|agency|` +
    `authority|\\p{L}*direktoratet?|\\p{L}*museet|museum|a/s|aps|\\p{L}*fond(?:en)?|foundation|\\p{L}*hospital(?:et)?|` +
    `\\p{L}*sygehus(?:et)?|\\p{L}*politi(?:et)?|forsvaret|\\p{L}*akademi(?:et)?|college|municipality|folketinget|` +
    `domstolsstyrelsen|nationalbanken|[\\p{L}]*retten`,
);
const UNIT = words(
  `\\p{L}*afdeling(?:en)?|\\p{L}*kontor(?:et)?|\\p{L}*sekretariat(?:et)?|\\p{L}*cent(?:er|eret|ret|re)|teams?|` +
    `\\p{L}*enhed(?:en)?|\\p{L}*sektion(?:en)?|\\p{L}*forvaltning(?:en)?|\\p{L}*område(?:t)?|\\p{L}*gruppen?|` +
    `\\p{L}*services?|\\p{L}*desk|support|\\p{L}*reception(?:en)?|\\p{L}*bibliotek(?:et)?|\\p{L}*institut(?:tet|et)?|\\p{L}+huset|\\p{L}*plejen|\\p{L}*stuen|\\p{L}*modtagelsen?|\\p{L}*psykiatri(?:en)?|\\p{L}*ambulatori(?:et|um)|` +
    `\\p{L}*skolen?|\\p{L}*udvalg(?:et)?|\\p{L}*råd(?:et)?|\\p{L}*nævn(?:et)?|departement(?:et)?|department|office|unit|` +
    `division|section|group|library|institute|school|faculty|fakultet(?:et)?|\\p{L}*laboratori(?:et|um)|\\p{L}*klinik(?:ken)?|` +
    `hotline|\\p{L}*vagt(?:en)?|omstilling(?:en)?|personale|løn|økonomi|jura|hr|it|kommunikation|direktion(?:en)?|` +
    `\\p{L}*stab(?:en)?|\\p{L}*butik(?:ken)?|kantinen?|\\p{L}*udvikling|drift|bestyrelsen?|\\p{L}*linjen?|secretariat|` +
    `competence|kultur|læring|fællespostkasse|postkasse|hovedpostkasse|indkøb|post(?!\\.?[\\s-]?doc)|info|\\p{L}*kompetencer?`,
);
const JOB = words(
  `\\p{L}*(?:konsulent|chef|leder|medarbejder|partner|direktør|sekretær|specialist|rådgiver|koordinator|assistent|` +
    `professor|lektor|adjunkt|lærer|pædagog|sygeplejerske|læge|jurist|økonom|ingeniør|udvikler|analytiker|redaktør|` +
    `bibliotekar|rektor|dekan|formand|repræsentant|fuldmægtig|forsker|studerende|medhjælper|praktikant|elev|psykolog|` +
    `terapeut|vejleder|ansvarlig|controller|tekniker|designer|administrator|bogholder|vært|pedel|betjent|inspektør|` +
    `planlægger|instruktør|træner|borgmester|arkitekt|tillidsmand|ambassadør|jordemoder|socialrådgiver|revisor|tolk)|` +
    `manager|officer|advis[eo]r|consultant|head|director|developer|analyst|post\\.?[\\s-]?doc(?:tor)?|coach|mentor|supporter|technician|secretary|` +
    `coordinator|assistant|lead|engineer|editor|librarian|nurse|teacher|lecturer|postdoc|researcher|student|lawyer|chief|` +
    `counsell?or|representative|administrator|generalist|trainee|receptionist|(?:under|vice)?direktør`,
);
const CAPITALISED =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:von|van|de|der|den|du|da|af|la|le|el|al|bin|ibn|y|zu|ter|ten)|[dlD]['’]\p{Lu}[\p{L}\p{M}-]*)$/u;
/** Academic titles behind a name, and what stands before one. */
const SUFFIX =
  /^(?:cand\.?\s?\p{L}+\.?(?:\s?\p{L}+\.)*|ph\.?\s?d\.?|dr\.?\s?\p{L}+\.?|mag\.?\s?art\.?|lic\.?\s?\p{L}+\.?|stud\.?\s?\p{L}+\.?|mba|mpa|mph|mpg|mlp|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|m\.?d\.?|hd(?:\s?\(\p{L}\))?|jr\.?|sr\.?|d\.?phil\.?|esq\.?|r\.?n\.?)$/iu;
const PREFIX =
  /^(?:(?:[Dd]r|[Pp]rof|[Pp]rofessor|Hr|Fru|Mrs?|Ms|Mx|[Ll]ic|[Mm]ag|[Ii]ng|[Pp]h\.[Dd])\b\.?,?\s+|(?:Fr|fr|hr)\.\s+|(?:[Cc]and|[Ss]tud)\.\s?\p{Ll}+\.?\s+)+(?=\p{Lu})/u;
const PARTS = /\s*[|,]\s*|\s+[–—/-]\s+/u;

export const isOrganisation = (text: string): boolean => ORGANISATION.test(text);
export const isUnit = (text: string): boolean => UNIT.test(text) || ORGANISATION.test(text);
export const isJob = (text: string): boolean => JOB.test(text);

/** Capitalised words, none of which a unit or a function is called by. */
const isPlainName = (text: string): boolean => {
  const all = text.split(' ');
  return all.length <= 6 && all.every((word) => CAPITALISED.test(word)) && !isUnit(text) && !isJob(text);
};

/** A person’s name in its parts (RFC 2426, 3.1.2), and what is said after it. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
  readonly prefix: string;
  readonly suffixes: readonly string[];
  /** In the order in which it is said. */
  readonly full: string;
  /** `Anna Holm, HR-partner`: what is no name. */
  readonly more: string;
}

/**
 * `Anna Holm`, `Holm, Anna`, `Dr. Anna Holm, cand.mag., ph.d.`, `Anna Holm, HR-partner`. Undefined where the text does not
 * read as a person's name to its end.
 */
export const parsePersonName = (text: string): PersonName | undefined => {
  const whole = text.replace(/\s*\([^()]*\)/g, '').trim();
  const [prefix = ''] = PREFIX.exec(whole) ?? [];
  const [name = '', ...rest] = whole.slice(prefix.length).split(PARTS);
  const suffixes = rest.filter((part) => SUFFIX.test(part));
  const more = rest.filter((part) => !SUFFIX.test(part));
  // Titles without a comma before them.
  const trailing: string[] = [];
  let said = name.split(' ');
  // A function before the name.
  const jobs = said.findIndex((_, i) => isPlainName(said.slice(i).join(' ')));
  const job = jobs > 0 && jobs <= said.length - 2 ? said.splice(0, jobs).join(' ') : '';
  if (job && !isJob(job)) return undefined;
  while (said.length > 1 && /\.|^(?:MBA|MSc|BSc|PhD)$/.test(said.at(-1) ?? '') && SUFFIX.test(said.at(-1) ?? '')) {
    trailing.unshift(said.pop() ?? '');
  }
  const [next = '', ...others] = more;
  const isInverted =
    said.length === 1 && next !== '' && next.split(' ').length <= 3 && isPlainName(next) && isPlainName(said.join(' '));
  if (isInverted) said = [...next.split(' '), ...said];
  const left = isInverted ? others : more;
  const plainName = said.join(' ');
  if (said.length < 2 || !isPlainName(plainName) || left.some((part) => !isUnit(part) && !isJob(part)))
    return undefined;
  // A particle is the last name's.
  const at = said.findIndex((word, i) => i > 0 && /^(?:von|van|de|der|af|la|le|zu|ter|ten|du|da)$/u.test(word));
  const split = at > 0 && at < said.length - 1 ? at : said.length - 1;
  const all = [...trailing, ...suffixes];
  return {
    first: said.slice(0, split).join(' '),
    last: said.slice(split).join(' '),
    prefix: prefix.trim(),
    suffixes: all,
    full: [[prefix.trim(), plainName].filter(Boolean).join(' '), ...all].join(', '),
    more: [job, ...left].filter(Boolean).join(', '),
  };
};

/** One word may be a first name as well as a unit's: a short one is a person's. */
const LONGEST_FIRST_NAME = 11;
/** `Løn og Personale`, `Team 4`, `Kultur & Fritid`: no person is called like that. */
const NO_PERSON = /[\d&+@]|(?:^|\s)(?:og|for|and|of|the|i|på|til|med)(?:\s|$)/iu;

/** Whether a name is of a unit. One that may be anything is taken for a person's. */
export const isUnitName = (text: string): boolean => {
  if (parsePersonName(text)) return false;
  if (isUnit(text) || NO_PERSON.test(text)) return true;
  return !/[\s,]/.test(text) && (text.length > LONGEST_FIRST_NAME || (text.length > 1 && text === text.toUpperCase()));
};
