/** Contacts as editors write them. Not needed where a card has none inside. */
import { parsePhone } from '../../localize/phone.js';
import { clean } from '../localised.js';
import type { OwnContact } from './custom-contacts.js';

/** No longer than addresses are (RFC 5321, 4.5.3.1): without an end some engines look at each letter from each letter. */
const EMAIL = /[^\s@<>"(),;|]{1,64}@[^\s@<>"(),;|]{1,255}\.[^\s@<>"(),;|]{1,63}/;
const NUMBER = /\+?\d[\d .-]{5,}\d/;
/** A word before a number or an address that says no more than what it is. */
const LABEL = /^(?:tlf|tel|telefon|phone|mobil|mail|e-?mail|web|www)\.?:?\s*/i;
/** What is left of a line when number and address are taken out of it. */
const REST = /\(\s*\)|[\s,;|·]*\b(?:tlf|tel|telefon|phone|mobil|mail|e-?mail)[.:\s]*(?=$|[,;|·])|[\s,;|·]+$/gi;
/** Characters: nobody writes a number or an address into a longer line, and some engines fail at matching one. */
const LONGEST_LINE = 1000;
const BLOCKS = 'br, p, div, li, dd, dt, h1, h2, h3, h4, h5, h6';

/**
 * An `<address>` as editors write it: lines with `<br>` or in blocks, with or without links, a heading or a first line
 * for the name. What is neither name, number nor address is kept as it is.
 */
export const parseAddress = (address: Element): OwnContact => {
  const rest = address.cloneNode(true) as Element;
  const take = (selector: string): Element | undefined => {
    const found = rest.querySelector(selector);
    found?.replaceWith('\v');
    return found ?? undefined;
  };
  const href = (link: Element | undefined, scheme: string): string =>
    (link?.getAttribute('href') ?? '').replace(scheme, '').split('?', 1)[0] ?? '';
  const heading = clean(take('h1, h2, h3, h4, h5, h6, strong, b')?.textContent);
  const [call, write] = [take('a[href^="tel:"]'), take('a[href^="mailto:"]')];
  let phone = decode(href(call, 'tel:'));
  let email = decode(href(write, 'mailto:'));
  const url = take('a[href^="http"]')?.getAttribute('href') ?? '';
  // Where lines are marked as such, other breaks are those of the program that the page was written with.
  const breaks = rest.querySelector(BLOCKS) ? '\v' : /[\v\n]/;
  for (const block of rest.querySelectorAll(BLOCKS)) {
    block.before('\v');
    block.after('\v');
  }
  let lines = rest.textContent
    .split(breaks)
    .map(clean)
    .filter((line) => {
      if (line.length > LONGEST_LINE) return true;
      const said = line.replace(LABEL, '').replace(/[\s,;|·]+$/, '');
      if (!said) return false;
      if (!phone && parsePhone(said)) phone = said;
      else if (!email && EMAIL.exec(said)?.[0] === said) email = said;
      else return true;
      return false;
    });
  if (!phone && !email) {
    const takeNumber = (found: string): string => {
      if (phone || !parsePhone(found)) return found;
      phone = found;
      return '';
    };
    const takeEmail = (found: string): string => {
      if (email) return found;
      email = found;
      return '';
    };
    lines = lines
      .map((line) => {
        if (line.length > LONGEST_LINE) return line;
        const left = line.replace(EMAIL, takeEmail).replace(NUMBER, takeNumber);
        return left === line ? line : clean(left.replace(REST, '').replace(REST, ''));
      })
      .filter(Boolean);
  }
  const name = heading || (lines.shift() ?? [call, write].map((link) => clean(link?.textContent)).find(Boolean) ?? '');
  return { name, phone, email, url, note: lines.join('\n') };
};

/** What an address in a link stands for; as it is where it is badly written. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
