/** The words of the contact card. */
import type { Locale } from '../../localize/locale.js';

export const heading = ({ msg }: Locale) => msg('Brug for sparring?', { id: 'contact.heading' });
export const lead = ({ msg }: Locale) =>
  msg('Statslige arbejdspladser kan få hjælp til at styrke læringen i hverdagen.', { id: 'contact.lead' });
export const funding = ({ msg }: Locale) =>
  msg('Hjælpen er betalt gennem overenskomsten i staten.', { id: 'contact.funding' });
export const org = ({ msg }: Locale) => msg('Kompetencesekretariatet', { id: 'contact.org' });
export const orgNative = ({ msg }: Locale) => msg('Kompetencesekretariatet', { id: 'contact.org.native' });
export const phone = ({ msg }: Locale) => msg('Telefon', { id: 'contact.phone' });
export const call = ({ msg, str }: Locale, name: string, phone: string) =>
  msg(str`Ring til ${name} på ${phone}`, { id: 'contact.call' });
export const email = ({ msg }: Locale) => msg('Mail', { id: 'contact.email' });
export const write = ({ msg, str }: Locale, name: string, email: string) =>
  msg(str`Skriv til ${name} på ${email}`, { id: 'contact.write' });
export const subject = ({ msg }: Locale) => msg('Spørgsmål om læringsmiljø', { id: 'contact.subject' });
export const copyPhone = ({ msg }: Locale) => msg('Kopiér nummer', { id: 'contact.copy.phone' });
export const copyPhoneName = ({ msg, str }: Locale, name: string) =>
  msg(str`Kopiér nummer: ${name}`, { id: 'contact.copy.phone.name' });
export const copyPhoneDone = ({ msg }: Locale) => msg('Nummeret er kopieret.', { id: 'contact.copy.phone.done' });
export const copyEmail = ({ msg }: Locale) => msg('Kopiér mailadresse', { id: 'contact.copy.email' });
export const copyEmailName = ({ msg, str }: Locale, name: string) =>
  msg(str`Kopiér mailadresse: ${name}`, { id: 'contact.copy.email.name' });
export const copyEmailDone = ({ msg }: Locale) => msg('Mailadressen er kopieret.', { id: 'contact.copy.email.done' });
export const vcard = ({ msg }: Locale) => msg('Gem kontakt (.vcf)', { id: 'contact.vcard' });
export const vcardName = ({ msg, str }: Locale, name: string) =>
  msg(str`Gem kontakt (.vcf): ${name}`, { id: 'contact.vcard.name' });
export const vcardDone = ({ msg }: Locale) => msg('Kontakten er hentet som fil.', { id: 'contact.vcard.done' });
export const hours = ({ msg }: Locale) => msg('Telefontid', { id: 'contact.hours' });
export const hoursRange = ({ msg, str }: Locale, days: string, from: string, to: string) =>
  msg(str`${days} kl. ${from}–${to}`, { id: 'contact.hours.range' });
export const open = ({ msg, str }: Locale, time: string) =>
  msg(str`Åbent nu. Lukker kl. ${time}.`, { id: 'contact.open' });
export const closed = ({ msg, str }: Locale, day: string, time: string) =>
  msg(str`Lukket nu. Åbner ${day} kl. ${time}.`, { id: 'contact.closed' });
export const closedNote = ({ msg, str }: Locale, date: string) =>
  msg(str`Hele dagen lukket ${date}`, { id: 'contact.closed.note' });
export const address = ({ msg }: Locale) => msg('Adresse', { id: 'contact.address' });
export const web = ({ msg }: Locale) => msg('Websted', { id: 'contact.web' });
export const personRole = ({ msg, str }: Locale, role: string, unit: string) =>
  msg(str`${role} i ${unit}`, { id: 'contact.person.role' });
export const local = ({ msg }: Locale) => msg('Kontakt hos os', { id: 'contact.local' });
export const all = ({ msg }: Locale) => msg('Alle kontakter', { id: 'contact.all' });
