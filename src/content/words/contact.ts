/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const heading = (locale: Locale) => locale.msg('Brug for sparring?', { id: 'contact.heading' });
export const lead = (locale: Locale) =>
  locale.msg('Statslige arbejdspladser kan få hjælp til at styrke læringen i hverdagen.', { id: 'contact.lead' });
export const funding = (locale: Locale) =>
  locale.msg('Hjælpen er betalt gennem overenskomsten i staten.', { id: 'contact.funding' });
export const org = (locale: Locale) => locale.msg('Kompetencesekretariatet', { id: 'contact.org' });
export const orgNative = (locale: Locale) => locale.msg('Kompetencesekretariatet', { id: 'contact.org.native' });
export const phone = (locale: Locale) => locale.msg('Telefon', { id: 'contact.phone' });
export const call = (locale: Locale, name: string, phone: string) =>
  locale.msg(str`Ring til ${name} på ${phone}`, { id: 'contact.call' });
export const email = (locale: Locale) => locale.msg('Mail', { id: 'contact.email' });
export const write = (locale: Locale, name: string, email: string) =>
  locale.msg(str`Skriv til ${name} på ${email}`, { id: 'contact.write' });
export const subject = (locale: Locale) => locale.msg('Spørgsmål om læringsmiljø', { id: 'contact.subject' });
export const copyPhone = (locale: Locale) => locale.msg('Kopiér nummer', { id: 'contact.copy.phone' });
export const copyPhoneName = (locale: Locale, name: string) =>
  locale.msg(str`Kopiér nummer: ${name}`, { id: 'contact.copy.phone.name' });
export const copyEmail = (locale: Locale) => locale.msg('Kopiér mailadresse', { id: 'contact.copy.email' });
export const copyEmailName = (locale: Locale, name: string) =>
  locale.msg(str`Kopiér mailadresse: ${name}`, { id: 'contact.copy.email.name' });
export const vcard = (locale: Locale) => locale.msg('Gem kontakt (.vcf)', { id: 'contact.vcard' });
export const vcardName = (locale: Locale, name: string) =>
  locale.msg(str`Gem kontakt (.vcf): ${name}`, { id: 'contact.vcard.name' });
export const address = (locale: Locale) => locale.msg('Adresse', { id: 'contact.address' });
export const web = (locale: Locale) => locale.msg('Websted', { id: 'contact.web' });
export const personRole = (locale: Locale, role: string, unit: string) =>
  locale.msg(str`${role} i ${unit}`, { id: 'contact.person.role' });
export const missing = (locale: Locale) =>
  locale.msg('Der mangler et telefonnummer eller en mailadresse. Uden dem viser kortet intet.', {
    id: 'contact.missing',
  });
export const local = (locale: Locale) => locale.msg('Kontakt hos os', { id: 'contact.local' });
export const all = (locale: Locale) => locale.msg('Alle kontakter', { id: 'contact.all' });
