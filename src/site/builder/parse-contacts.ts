/** Contacts as an editor types or pastes them: lines, a mail signature, rows of a table, a contact file. */
import { isLabel } from '../../contacts/labels.js';
import { isGreeting } from '../../contacts/classify.js';
import type { ContactFields } from '../../contacts/fields.js';
import { readContact } from '../../contacts/read-contact.js';
import { parsePersonName } from '../../contacts/names.js';
import { withoutVcard } from '../../contacts/vcard-lines.js';

type Lines = readonly string[];

const BULLET = /^\s*[-–—•*·▪●○]\s+/;
/** What mail programs put behind a link in plain text: `anna@x.dk<mailto:anna@x.dk>`, and in the place of a picture. */
const TARGET = /\s*<(?:mailto:|tel:)?([^<>\s?]+)[^<>]*>/gi;
const PICTURE = /\[(?:cid:[^\]]*|image\d*|logo)\]/gi;

const withoutTargets = (line: string): string =>
  line.replace(TARGET, (found: string, target: string) => {
    const before = line.slice(0, line.indexOf(found)).toLowerCase();
    const shown = target.toLowerCase().replace(/^https?:\/\/|\/$/g, '');
    if (!/^\s*<(?:mailto:|tel:|https?:)/i.test(found)) return found;
    return before.includes(shown) || /^\+?[\d\s-]+$/.test(target) ? '' : ` ${target}`;
  });

const clean = (line: string): string =>
  withoutTargets(line.replace(PICTURE, '').replace(BULLET, ''))
    .replace(/\s*\t\s*/g, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|]+|[\s|]+$/g, '');

/** Words, or a number: no rule of dashes, and no greeting. */
const says = (line: string): boolean => /[\p{L}\p{N}@]/u.test(line) && !isGreeting(line);
const isHead = (line: string): boolean => line.includes(' | ') && line.split(' | ').every(isLabel);

const read = (lines: Lines): ContactFields => readContact(lines.map((text) => ({ text })));
const isReachable = ({ phone, email }: ContactFields): boolean => phone !== '' || email !== '';
const isComplete = (lines: Lines): boolean => {
  const contact = read(lines);
  return contact.name !== '' && isReachable(contact);
};

/** Rows, each a contact by itself. */
const splitRows = (lines: Lines): readonly Lines[] => {
  const rows = lines.filter((line) => !isHead(line));
  return rows.length > 1 && rows.every((line) => isComplete([line])) ? rows.map((line) => [line]) : [rows];
};

/**
 * An empty line parts two contacts, but within a signature it parts none: what comes begins a contact only where it has
 * a name and can be reached, or is somebody's name, and what came before can be reached.
 */
const join = (blocks: readonly Lines[]): readonly Lines[] => {
  const joined: Lines[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isNext =
      !last || (isReachable(read(last)) && (isComplete(block) || parsePersonName(block[0] ?? '') !== undefined));
    if (isNext) joined.push(block);
    else joined[joined.length - 1] = [...last, ...block];
  }
  return joined;
};

/** A contact file with each field on one line (RFC 6350, 3.2), pictures too, and no empty ones. */
const unfold = (card: string): string => card.replace(/\r?\n[ \t]/g, '').replace(/(?:\r?\n){2,}/g, '\n');

/** The contacts, each as its lines. */
export const parseContacts = (typed: string): readonly Lines[] => {
  const blocks = typed
    .replace(/^BEGIN:VCARD[^]*?^END:VCARD/gim, unfold)
    .replace(/^END:VCARD.*$/gim, '$&\n\n')
    .split(/\n\s*\n/)
    .map((block) => withoutVcard(block.split(/\r?\n/)).map(clean).filter(says))
    .filter((lines) => lines.length > 0);
  return join(blocks.flatMap(splitRows));
};

/** What is in a contact, as the card reads it. */
export const readTyped = (lines: Lines): ContactFields => read(lines);
