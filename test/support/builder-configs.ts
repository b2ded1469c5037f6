/** What editors might build: each widget, each setting, and words that are hard on a format. */
import { NEW, type Config } from '../../src/site/builder/config.js';
import type { WidgetName } from '../../src/widgets.js';

const build = (widget: WidgetName, change: Partial<Config> = {}): Config => ({ ...NEW, widget, ...change });
const texts = (da: Partial<Config['texts']['da']>, en: Partial<Config['texts']['en']> = {}): Config['texts'] => ({
  da: { ...NEW.texts.da, ...da },
  en: { ...NEW.texts.en, ...en },
});

const CHECK = 'principle-checklist';
const PICK = 'challenge-picker';
const CARD = 'contact-card';
const TWELVE = Array.from(
  { length: 12 },
  (_, i) => `Punkt ${String(i)}: forklaring ${String(i)} | idé ${String(i)}`,
).join('\n');
const LONG = 'Medarbejderudviklingssamtaleforberedelsesskemaudfyldelse';
const HARD = `Åse & "Bo" <b>fed</b> 100 % #1 [x](y) {{z}} \\ 'én' + – “citat” ]] 🙂`;
const PEOPLE = `Anna Holm\nHR-partner\n12 34 56 78\nanna@x.example\n\nBo Dam & søn\nSkovvej 1, 3. th.\nbo@x.example`;

export const CONFIGS: Readonly<Record<string, Config>> = {
  'a checklist': build(CHECK),
  'a checklist in English': build(CHECK, { lang: 'en' }),
  'a checklist in both languages': build(CHECK, { lang: 'both' }),
  'a checklist in the language of the page': build(CHECK, { lang: 'page' }),
  'a checklist for one person': build(CHECK, { attributes: { audience: 'me' } }),
  'three levels': build(CHECK, { attributes: { levels: 'three' } }),
  'no examples': build(CHECK, { attributes: { 'without-notes': 'true' } }),
  'few actions': build(CHECK, { attributes: { actions: 'print copy' } }),
  'no actions': build(CHECK, { attributes: { actions: 'none' } }),
  'storage for a tab, with a name': build(CHECK, { attributes: { storage: 'session', 'storage-key': 'hr & co' } }),
  'no storage': build(CHECK, { attributes: { storage: 'none' } }),
  'dark, compact, dkfds': build(CHECK, { attributes: { scheme: 'dark', density: 'compact', theme: 'dkfds' } }),
  'an own heading': build(CHECK, { texts: texts({ heading: HARD, intro: HARD }) }),
  'three own items': build(CHECK, { texts: texts({ own: 'Vi spørger\nVi svarer: hver gang\nVi deler | på tavlen' }) }),
  'three own items in both languages': build(CHECK, {
    lang: 'both',
    texts: texts({ own: 'Vi spørger\nVi svarer\nVi deler' }, { own: 'We ask\nWe answer\nWe share', heading: 'Ours' }),
  }),
  'twelve own items': build(CHECK, { texts: texts({ own: TWELVE }) }),
  'one own item that is hard': build(CHECK, { texts: texts({ own: HARD.replace('|', '') }) }),
  'very long words': build(CHECK, { texts: texts({ heading: LONG, own: `${LONG}: ${LONG} | ${LONG}` }) }),
  'a picker': build(PICK),
  'a picker in English for one person': build(PICK, { lang: 'en', attributes: { audience: 'me' } }),
  'five picks on one page': build(PICK, { attributes: { 'max-picks': '5', 'single-page': 'true' } }),
  'a meeting in the calendar': build(PICK, { attributes: { ics: 'meeting' } }),
  'own focus areas': build(PICK, { texts: texts({ own: TWELVE, heading: 'Vores plan' }) }),
  'a card': build(CARD),
  'a card in both languages': build(CARD, { lang: 'both' }),
  'a compact card': build(CARD, { attributes: { density: 'compact' } }),
  'one person': build(CARD, {
    attributes: { name: 'Anna Ærø', position: 'HR-partner', unit: 'HR', phone: '12345678', email: 'anna@x.example' },
  }),
  'one person with everything': build(CARD, {
    attributes: {
      name: HARD,
      org: 'Styrelsen for Vand & Veje',
      phone: '+45 12 34 56 78,,9',
      email: 'a.b+c@x.example',
      url: 'https://x.example/?a=1&b=2#c',
      address: 'Skovvej 1, 3. th.',
      hours: 'man-tor 9-15; fre 9-14',
      closed: '2027-12-24 2027-12-31',
      note: 'Ring først',
    },
  }),
  'several contacts': build(CARD, { texts: texts({ own: PEOPLE }) }),
  'several contacts and the secretariat': build(CARD, {
    attributes: { 'with-secretariat': 'true' },
    texts: texts({ own: PEOPLE, heading: 'Spørg os' }),
  }),
  'a contact with long lines': build(CARD, { texts: texts({ own: `${LONG}\n${HARD}\n12345678\n${LONG} ${LONG}` }) }),
};
