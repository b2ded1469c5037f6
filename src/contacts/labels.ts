/** What people write before a number, an address or hours, in Danish and English. */

/** Says no more than that a number follows: the row of the card says it too. */
const PLAIN_PHONE =
  'tlf\\.?\\s?-?(?:nr|nummer)?|telf|tel\\.?\\s?(?:nr|no)?|telefon(?:nummer)?|telefon\\s?-?nr|phone(?:\\s(?:number|no))?|telephone(?:\\s(?:number|no))?|fon|ph|[☎☏✆📞📱🕿🕽]\\ufe0f?';
/** Says which number it is. */
const PHONE =
  '(?:dir|direkte|direct)\\.?(?:\\s(?:tlf|telefon|nummer|nr|tel|phone|line|number|dial|mobil))?|direkte(?:telefon|nummer)|' +
  '\\p{L}*mobil(?:telefon|nummer|nr)?|mob|mobil(?:e)?(?:\\s(?:tlf|telefon|phone|number|nr))?|cell(?:\\s?phone)?|' +
  '(?:hoved|vagt|akut|kontor|arbejds|døgn|kontakt|service|afdelings|personale|vagtmobil)(?:telefon|nummer|nr|tlf)|main(?:\\s(?:number|phone|line))?|switchboard|' +
  'omstilling(?:en)?|omstillingsnummer|\\p{L}*vagt(?:en|tlf)?|hotline|akut|work(?:\\sphone)?|office(?:\\sphone)?|home|privat|hjem|arbejde|' +
  'reception(?:en)?|lokal(?:nr|nummer)?|lok|ext(?:ension)?|whatsapp|sms|ring|call|signal|fastnet|landline|emergency|duty(?:\\sphone)?';
const DOTS = '[\\s.:\\u0001\\p{Pd}()]*';
/** The text before a number ends in a label. */
export const BEFORE_PHONE = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:${PLAIN_PHONE}|${PHONE})(?:\\s?(?:nr|no|nummer)\\.?)?${DOTS}$|(?:^|[\\s,;|·/(\\t])[TMDPV][.:]?\\s*\\(?$`,
  'iu',
);
/** `Ring til os på`: a sentence that says it. */
export const IN_FRONT =
  /(?:^|[^\p{L}])(?:ring(?:e|er)?|call|tlf|telefon|phone|træffes|fanges|kontakt|reach|dial)(?![\p{L}])[^\d]{0,40}\s(?:på|at|on|til|us|os|nummer)?[:\s]*$/iu;
/** `20 12 34 56 (mobil)`. */
export const BEHIND_PHONE = new RegExp(
  `^\\s*[(,/–-]?\\s*(?:direkte|direct|mobil|mobile|cell|tlf|telefon|phone|arbejde|work|privat|hovednummer|main|vagt|omstilling|kontor|office)\\)?\\s*(?:$|[,;|·/\\t(])`,
  'iu',
);
const PLAIN_MAIL =
  'e-?mail(?:adresse|\\saddress)?|mail(?:adresse)?|mail-adresse|e-?post(?:adresse)?|📧|✉\\ufe0f?|📨|skriv|write';
const PLAIN_WEB = 'web(?:side|site|sted|adresse)?|www|url|hjemmeside|homepage|website|internet|site|🌐|🔗';

/** A label at the end of the text before a number or an address: `plain` says nothing that the card does not say. */
const ends = (labels: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\d])((?:${labels})(?:\\s?(?:nr|no)\\.?)?)${DOTS}$`, 'iu');
export const PLAIN = {
  phone: ends(`${PLAIN_PHONE}|(?<=^|[\\s,;|·/\\t])[TP]`),
  email: ends(`${PLAIN_MAIL}|(?<=^|[\\s,;|·/\\t])[EM]`),
  web: ends(`${PLAIN_WEB}|(?<=^|[\\s,;|·/\\t])W`),
} as const;
export const NAMED = {
  phone: ends(`${PHONE}|(?<=^|[\\s,;|·/\\t])[MDV]`),
  email: ends(`sikker\\s(?:e-?)?mail|\\p{L}*postkasse|kontakt|contact|digital\\spost|secure\\s(?:e-?)?mail`),
  web: ends(`se|læs\\smere(?:\\spå)?|read\\smore|profil|profile|linkedin|teams|facebook|instagram`),
} as const;

/** Lines that say which row of the card they are. */
const row = (labels: string, gap = '\\s*(?:[:\\t]|\\s[\\p{Pd}]\\s)\\s*'): RegExp =>
  new RegExp(`^(?:${labels})\\.?${gap}`, 'iu');
const PHONE_HOURS = '(?:telefon(?:træffe)?|ring)(?:ens\\såbnings)?tid(?:er|en)?|(?:phone|telephone)\\shours';
/** Of an office: it may be open while nobody answers the phone. */
const OFFICE_HOURS =
  '(?:åbnings|kontor|ekspeditions|træffe|besøgs)tid(?:er|en)?|(?:vi\\shar\\s)?åbent?|' +
  '(?:opening|office|business|visiting)\\shours|opening\\stimes|hours|(?:we\\sare\\s)?open';
const HOURS = `${PHONE_HOURS}|${OFFICE_HOURS}`;
/** `Web: x.dk`: an address without what one begins with. */
export const WEB_ROW = new RegExp(
  `^(?:${PLAIN_WEB})\\s*[:\\t]\\s*((?!www\\.)(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}(?:/\\S*)?)$`,
  'iu',
);
export const ROWS = [
  ['hours', row(PHONE_HOURS, '\\s*[:\\t]?\\s*')],
  ['hours', row('tlf\\.?\\s?tid')],
  ['closed', row('lukke(?:t|dage?)|ferielukket|helligdagslukket|closed(?:\\son)?|closing\\sdays?')],
  [
    'address',
    row('(?:besøgs|post|kontor|fysisk\\s|gade)?adresse|(?:visiting|postal|office|street)?\\s?address|find\\sos|📍'),
  ],
  ['name', row('(?:fulde\\s)?navn|(?:full\\s)?name|kontakt(?:person)?|contact(?:\\sperson)?')],
  ['position', row('stilling(?:sbetegnelse)?|titel|(?:job\\s?)?title|position|funktion|rolle|role')],
  ['unit', row('afdeling|enhed|department|unit|sektion|division|team|kontor')],
  ['org', row('arbejdsplads|organi[sz]ation|firma|virksomhed|company|workplace|myndighed|institution')],
] as const satisfies readonly (readonly [string, RegExp])[];

const ANY = `${PLAIN_PHONE}|direkte|dir|direct|\\p{L}*mobil(?:telefon|nummer|nr)?|mobile|cell(?:\\s?phone)?|hovednummer|lokal|direkte\\s(?:tlf|telefon|nummer)|${PLAIN_MAIL}|${PLAIN_WEB}|${HOURS}`;
const BEGINS_WITH_HOURS = new RegExp(`^(?:${HOURS})(?![\\p{L}])`, 'iu');
export const beginsWithHours = (line: string): boolean => BEGINS_WITH_HOURS.test(line);
const BEGINS_WITH_OFFICE_HOURS = new RegExp(`^(?:${OFFICE_HOURS})(?![\\p{L}])`, 'iu');
export const beginsWithOfficeHours = (line: string): boolean => BEGINS_WITH_OFFICE_HOURS.test(line);

/** A line that is a label and nothing else: what it stands for is on the next. */
export const isLabel = (line: string): boolean =>
  new RegExp(
    `^(?:${ANY}|(?:tele)?fax|adresse|besøgsadresse|postadresse|address|navn|name|stilling|titel|title|job\\stitle|afdeling|enhed|department|arbejdsplads|organisation|company|lukke(?:t|dage?)|closed|kontaktperson|contact)\\.?\\s*[:\\t]?$|^[TMEDP][:.]$`,
    'iu',
  ).test(line);
/** Begins with a label: no name does. */
export const beginsWithLabel = (line: string): boolean =>
  new RegExp(
    `^(?:(?:${PLAIN_PHONE}|${PLAIN_MAIL}|${PLAIN_WEB}|(?:tele)?fax|direkte|mobil)(?![\\p{L}\\p{Pd}])|[^:\\t]{1,30}[:\\t]\\s*\\S|[TMEDP][:.]\\s)`,
    'iu',
  ).test(line);
