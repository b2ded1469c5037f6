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
export const copyEmail = ({ msg }: Locale) => msg('Kopiér mailadresse', { id: 'contact.copy.email' });
export const copyEmailName = ({ msg, str }: Locale, name: string) =>
  msg(str`Kopiér mailadresse: ${name}`, { id: 'contact.copy.email.name' });
export const vcard = ({ msg }: Locale) => msg('Gem kontakt (.vcf)', { id: 'contact.vcard' });
export const vcardName = ({ msg, str }: Locale, name: string) =>
  msg(str`Gem kontakt (.vcf): ${name}`, { id: 'contact.vcard.name' });
export const address = ({ msg }: Locale) => msg('Adresse', { id: 'contact.address' });
export const web = ({ msg }: Locale) => msg('Websted', { id: 'contact.web' });
export const personRole = ({ msg, str }: Locale, role: string, unit: string) =>
  msg(str`${role} i ${unit}`, { id: 'contact.person.role' });
export const local = ({ msg }: Locale) => msg('Kontakt hos os', { id: 'contact.local' });
export const all = ({ msg }: Locale) => msg('Alle kontakter', { id: 'contact.all' });
