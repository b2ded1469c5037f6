/** Labels that decide whether digits are a number to call. */

/** What other numbers are called: those that nobody can call, and those that nobody should. */
export const BEFORE_OTHER = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:tele)?fax|cvr|ean|gln|se|cpr|kvr|vat|sags?|jnr|journal|konto|account|reg|iban|swift|bic|faktura|invoice|ordre|order|` +
    `bestilling|post(?:boks|box)|p\\.?\\s?o\\.?\\s?box|boks|box|id|ref|reference|isbn|issn|matr|matrikel|ydernr|yder|autorisation|` +
    `medlem|licens|license|lokale|rum|room|bygning|building|version|giro|ean-lokation|lokation|dok|dokument|uuid|` +
    `case|file|serie|serial|kunde|customer|leverandør|vendor|projekt|project|aftale|kontrakt|bevilling|bank|(?:betalings|møde|kunde|sags|bruger)-?id)` +
    `(?:[\\s.-]*(?:nr|no|nummer|number|id|kode|code))?[\\s.:#\\p{Pd},]*$|(?:^|[^\\p{L}])[pj][\\s.-]*(?:nr|no|nummer)[\\s.:]*$|\\p{L}{2}\\d{2}\\s*$|` +
    `(?:^|[^\\p{L}])(?!(?:tlf|tele|mobil|tel|direkte|hoved|vagt|kontor|akut|lokal|omstilling|kontakt|service|arbejds|personale|afdelings|døgn)[\\s.]*-?(?:fon)?(?:nr|nummer))\\p{L}+[-.]?(?:nr|nummer)[\\s.:#]*$`,
  'iu',
);
/** `12345678 (CVR)`, `33 18 69 70 fax` */
export const BEHIND_OTHER =
  /^\s*\((?:cvr|ean|gln|se|(?:tele)?fax)(?:[\s.-]*(?:nr|nummer))?\.?\)|^[\s,]*(?:cvr|ean|gln|se|(?:tele)?fax)(?:[\s.-]*(?:nr|nummer))?\.?\s*$/iu;
/** `CVR-nr.:` on a line of its own. */
export const isOtherLabel = (line: string): boolean =>
  /^\D{1,40}$/.test(line) &&
  BEFORE_OTHER.test(line) &&
  /^(?:cvr|ean|gln|se|iban|cpr)(?![\p{L}])|[.:]$|(?:nr|no|nummer|number)$/iu.test(line);
/** What comes before a short number: nothing else makes one of three to six digits. */
export const BEFORE_SHORT =
  /(?:^|[^\p{L}\d])(?:tlf|tel|telefon(?:nummer)?|phone|lokal(?:nr|nummer)?|lok|ext(?:ension)?|direkte|direct|mobil|mobile|omstilling(?:en)?|\p{L}*vagt(?:en)?|hotline|akut|alarm|ring|call|hovednummer|[☎☏✆📞📱]\ufe0f?)(?:\.?\s?-?(?:nr|no|nummer))?[\s.:\p{Pd}]*$/iu;
