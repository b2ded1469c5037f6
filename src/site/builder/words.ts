/** The builder's own words. Those of the widgets are the catalogue's. */
import type { Lang } from '../product.js';
import type { Format } from './formats.js';
import type { WidgetName } from '../../widgets.js';

const da = {
  title: 'Sæt et læringsværktøj på jeres intranet',
  lead: 'Vælg et værktøj, ret det til, og tag det med. Det tager omkring fem minutter. Intet bliver sendt nogen steder hen, mens du bygger.',
  demo: 'Se alle tre på en portalside',
  otherLanguage: 'In English',
  broken: 'Noget i adressen kunne ikke læses. Resten er, som det plejer at være.',
  undo: 'Fortryd',
  undone: 'Det seneste er fortrudt.',
  restart: 'Start forfra',
  restarted: 'Alt er, som det var fra begyndelsen. Du kan fortryde.',

  s1: 'Vælg værktøj',
  widget: {
    'principle-checklist': ['Tjekliste', 'Hvad gør vi allerede for at lære? Til et møde på ti minutter.'],
    'challenge-picker': [
      'Fra udfordring til plan',
      'Vælg få ting at arbejde med, og gå hjem med en plan, en ansvarlig og en dato.',
    ],
    'contact-card': ['Kontaktkort', 'Hvem kan hjælpe os? Navn, telefon og mail, der virker.'],
  } as Readonly<Record<WidgetName, readonly [string, string]>>,

  s2: 'Ret det til',
  lang: 'Sprog',
  langs: { da: 'Dansk', en: 'Engelsk', both: 'Begge, det ene under det andet', page: 'Som siden, det står på' },
  audience: 'Hvem taler værktøjet til?',
  audiences: { team: 'Et team (I, jer)', me: 'En enkelt (du, dig)' },
  inLang: { da: 'på dansk', en: 'på engelsk' } as Readonly<Record<Lang, string>>,
  heading: 'Overskrift',
  headingHint: 'Tomt felt: den sædvanlige overskrift.',
  intro: 'Linje under overskriften',
  own: 'Egne punkter',
  ownAreas: 'Egne indsatser',
  ownHint:
    'Ét på hver linje: Titel: forklaring | en idé. Du kan sætte en liste ind fra Word eller Excel. Tomt felt: de sædvanlige.',
  people: 'Egne kontakter',
  peopleHint:
    'Én oplysning på hver linje, navnet først. En tom linje skiller to kontakter. Tomt felt: Kompetencesekretariatet.',
  withSecretariat: 'Vis også Kompetencesekretariatet, nederst',
  counted: (n: number) => (n === 1 ? '1 punkt' : `${n} punkter`),
  countedPeople: (n: number) => (n === 1 ? '1 kontakt' : `${n} kontakter`),
  one: 'Oplysninger om én kontakt',
  fields: {
    name: 'Navn',
    position: 'Funktion',
    unit: 'Enhed',
    org: 'Arbejdsplads',
    phone: 'Telefon',
    email: 'Mail',
    url: 'Side på nettet',
    address: 'Adresse',
    hours: 'Telefontid, fx man-tor 9-15; fre 9-14',
    closed: 'Lukkedage, fx 24.12.2027 og 31.12.2027',
    note: 'Bemærkning',
  } as Readonly<Record<string, string>>,
  looks: 'Udseende',
  theme: 'Stil',
  themes: {
    '': 'Find selv ud af det',
    neutral: 'Neutral',
    fluent: 'Fluent (SharePoint)',
    bootstrap: 'Bootstrap',
    dkfds: 'Det Fælles Designsystem',
    inherit: 'Kun sidens egne farver',
  },
  scheme: 'Lys eller mørk',
  schemes: { '': 'Som siden', light: 'Lys', dark: 'Mørk' },
  density: 'Plads',
  densities: { '': 'God plads', compact: 'Tæt, til en smal spalte' },
  ownColours: 'Egne farver',
  ownColoursHint: 'Farverne lægger administratoren ind på siden. Koden står under ”Tag det med”.',
  colour: {
    '--lm-text': 'Tekst',
    '--lm-bg': 'Baggrund',
    '--lm-link': 'Links og krydser',
    '--lm-accent': 'Hovedknap',
    '--lm-accent-text': 'Tekst på hovedknap',
  } as Readonly<Record<string, string>>,
  use: (what: string) => `Vælg farve: ${what}`,
  more: 'Flere valg',
  level: 'Overskriftens niveau på siden',
  levels: { '': 'To niveauer: sat kryds eller ej', three: 'Tre niveauer: ikke endnu, delvist, ja' },
  levelsLegend: 'Svar',
  withoutNotes: 'Uden felter til eksempler',
  maxPicks: 'Hvor mange indsatser må man vælge?',
  singlePage: 'Alle trin under hinanden',
  ics: 'Kalenderaftalen',
  icss: { '': 'Hele dagen', meeting: 'Et møde på en halv time kl. 9' },
  storage: 'Hvor længe skal svarene blive i browseren?',
  storages: {
    '': 'Til de bliver ryddet',
    session: 'Til fanen bliver lukket (fælles computere)',
    none: 'De skal ikke gemmes',
  },
  storageKey: 'Navn, der holder svarene for sig, fx afdeling-hr',
  actions: 'Hvad kan man gøre med svarene?',
  cardActions: 'Hvad kan man gøre med kontakten?',
  actionNames: {
    print: 'Udskrive',
    copy: 'Kopiere',
    ics: 'Hente kalenderaftale',
    link: 'Kopiere link',
    file: 'Gemme og åbne fil',
    vcard: 'Gemme kontakten',
    clear: 'Rydde',
  } as Readonly<Record<string, string>>,
  base: 'Hvor ligger filerne?',
  baseHint: 'Adressen på mappen med lm-widgets.js. Står der localhost, er det kun din egen computer.',

  s3: 'Se det',
  width: 'Bredde',
  widths: { '320': '320 px, telefon', '640': '640 px, spalte', '': 'Hele bredden' },
  host: 'Side',
  hosts: {
    plain: 'Enkel',
    fluent: 'Som SharePoint',
    bootstrap: 'Som Bootstrap',
    dkfds: 'Som en statslig side',
    old: 'Gammel portal med påtrængende stil',
  },
  light: 'Lys',
  lights: { light: 'Lys', dark: 'Mørk', forced: 'Høj kontrast (efterlignet)' },
  preview: 'Sådan ser det ud',
  previewHint: 'Prøv det gerne. Det, du gør her, bliver ikke gemt.',
  checks: 'Tjek',
  good: 'I orden:',
  look: 'Se på det:',
  accessibleName: (name: string) =>
    name
      ? `En skærmlæser kalder afsnittet ”${name}”.`
      : 'Kortet viser intet, før kontakten har et telefonnummer eller en mailadresse.',
  headingLevel: (n: number) =>
    n <= 3
      ? `Overskriften er niveau ${n}. Den nærmeste overskrift over den på siden skal være niveau ${n - 1} eller ${n}.`
      : `Overskriften er niveau ${n}. Brug det kun, hvis overskriften over den på siden er niveau ${n - 1}.`,
  contrast: (front: string, back: string, ratio: string, good: boolean) =>
    `${front} på ${back.toLowerCase()}: ${ratio.replace('.', ',')}:1. ${good ? 'Det kan læses.' : 'Der skal mindst være 4,5:1.'}`,
  localhost: 'Linket peger på din egen computer. Dine kolleger kan ikke åbne det.',
  badBase: 'Adressen skal begynde med https:// og være en mappe.',
  linkLength: (n: number, most: number) =>
    n <= most ? `Linket er på ${n} tegn.` : `Linket er på ${n} tegn. Nogle systemer skærer links over ${most} tegn af.`,
  stored: (storage: string, key: string) =>
    storage === 'none'
      ? 'Svarene bliver ikke gemt. De er væk, når man forlader siden.'
      : storage === 'session'
        ? 'Svarene bliver i browseren, til fanen bliver lukket. Intet bliver sendt.'
        : `Svarene bliver i browseren på den enkelte computer${key ? ` under navnet ”${key}”` : ''}, til de bliver ryddet. Intet bliver sendt, og intet bliver gemt, før nogen svarer.`,
  storedNothing: 'Kontaktkortet gemmer intet.',
  reservedKey: (key: string) =>
    `Navnet ”${key}” bruges af listerne uden egne punkter. Vælg et andet, så svarene ikke blandes.`,
  personal: 'Oplysninger om personer står efter # i linket. Dem sender browseren ikke til nogen server.',
  unreachable: (who: string) => `”${who}” har hverken telefonnummer eller mailadresse.`,
  unreadNumber: (text: string) =>
    `”${text}” kan ikke læses som et telefonnummer. Danske numre har otte cifre, andre begynder med +.`,
  unreadEmail: (text: string) => `”${text}” kan ikke læses som en mailadresse.`,
  unreadWeb: (text: string) => `”${text}” kan ikke læses som en adresse på en side. Skriv den hele, https://…`,
  nameless: (text: string) => `Kontakten, der begynder med ”${text}”, har intet navn.`,
  lost: (names: string) => `Linket siger også noget om ${names}. Det kan ikke rettes her og kommer ikke med.`,
  listBelow:
    'Listen under linket på siden er ikke med her. Den bliver brugt som før, hvis du ikke skriver egne punkter.',
  badHours: 'Telefontiden kan ikke læses. Skriv fx man-tor 9-15; fre 9-14.',
  badClosed: 'Lukkedagen kan ikke læses. Skriv fx 24.12.2027.',
  shareBase: (written: string) =>
    `Linket med svar kan ikke føre til ”${written}”: Det er ingen adresse på en side. Skriv den hele, https://…`,
  unknownValue: (name: string, value: string, allowed: string) =>
    `”${value}” er ikke en værdi for ${name}. Brug en af disse: ${allowed}.`,
  uneven: (danish: number, english: number) => `Der er ${danish} punkter på dansk og ${english} på engelsk.`,
  tooMany: (n: number, most: number) => `Der er ${n} punkter. Højst ${most} er til at overskue.`,
  twice: (title: string) => `”${title}” står der mere end én gang. Hvert punkt får sit eget svar.`,
  noItems: 'Der er ingen punkter i det, der er skrevet. Skriv ét på hver linje.',

  s4: 'Tag det med',
  portal: 'Hvilken portal har I?',
  choosePortal: 'Vælg portal',
  formatLegend: 'Hvordan vil du tage det med?',
  recommended: 'anbefales',
  format: {
    link: [
      'Link',
      'Virker i alle editorer. Sæt det ind med Ctrl+V på en linje for sig. Er scriptet på portalen, bliver linket til værktøjet; ellers åbner det på en side for sig.',
    ],
    html: ['HTML', 'Når du kan skrive HTML på siden. Scriptet skal også være der, én gang.'],
    frame: [
      'Ramme (iframe)',
      'Når portalen kun tager imod rammer, som webdelen Integrer i SharePoint. Virker uden script på siden.',
    ],
    mediawiki: ['MediaWiki', 'Et link i MediaWikis egen skrivemåde. Sæt det på en linje for sig.'],
    dokuwiki: ['DokuWiki', 'Et link i DokuWikis egen skrivemåde. Sæt det på en linje for sig.'],
    markdown: ['Markdown', 'Til systemer, der skriver i Markdown. Sæt det på en linje for sig.'],
    oembed: [
      'Adresse (oEmbed)',
      'Når portalen selv laver en adresse om til indhold. Den skal kunne finde oEmbed: det sørger ”publish” for, se vejledningen.',
    ],
    npm: ['npm', 'Til udviklere, der bygger portalen.'],
  } as Readonly<Record<Format, readonly [string, string]>>,
  copyLink: 'Kopiér som link',
  copyThis: (what: string) => `Kopiér: ${what}`,
  copied: 'Kopieret. Gå til siden, og tryk Ctrl+V (på Mac: ⌘V).',
  copyFailed: 'Browseren ville ikke kopiere. Teksten i feltet er markeret: tryk Ctrl+C (på Mac: ⌘C).',
  result: (what: string) => `${what}: det, der bliver kopieret`,
  linkPreview: 'Det, der bliver sat ind',
  withList: 'listen nedenunder',
  addressAlone: 'Adressen alene',
  script: 'Scriptet på siden, én gang',
  css: 'Egne farver, til sidens stil',
  admin: 'Til jeres administrator',
  adminText: 'Tekst til administratoren, klar til at sende',
  adminHint: 'Send den, hvis værktøjet skal vises midt på siden. Linket virker også uden.',

  insertTitle: 'Vælg et læringsværktøj',
  insert: 'Sæt ind på siden',
  putBack: 'Ret på siden',
};

export type Words = typeof da;

const en: Words = {
  title: 'Put a learning tool on your intranet',
  lead: 'Choose a tool, adjust it, and take it along. It takes about five minutes. Nothing is sent anywhere while you build.',
  demo: 'See all three on a portal page',
  otherLanguage: 'På dansk',
  broken: 'Something in the address could not be read. All else is as usual.',
  undo: 'Undo',
  undone: 'The last change has been undone.',
  restart: 'Start over',
  restarted: 'Everything is as it was at the beginning. You can undo.',

  s1: 'Choose a tool',
  widget: {
    'principle-checklist': ['Checklist', 'What do we already do to learn? For a meeting of ten minutes.'],
    'challenge-picker': [
      'From challenge to plan',
      'Choose a few things to work on, and leave with a plan, an owner and a date.',
    ],
    'contact-card': ['Contact card', 'Who can help us? Name, phone and email that work.'],
  },

  s2: 'Adjust it',
  lang: 'Language',
  langs: { da: 'Danish', en: 'English', both: 'Both, one below the other', page: 'That of the page it is on' },
  audience: 'Who does the tool speak to?',
  audiences: { team: 'A team', me: 'One person' },
  inLang: { da: 'in Danish', en: 'in English' },
  heading: 'Heading',
  headingHint: 'Empty: the usual heading.',
  intro: 'Line below the heading',
  own: 'Your own items',
  ownAreas: 'Your own focus areas',
  ownHint:
    'One on each line: Title: explanation | an idea. You can paste a list from Word or Excel. Empty: the usual ones.',
  people: 'Your own contacts',
  peopleHint:
    'One piece of information on each line, the name first. An empty line parts two contacts. Empty: the Secretariat.',
  withSecretariat: 'Show the Secretariat as well, last',
  counted: (n) => (n === 1 ? '1 item' : `${n} items`),
  countedPeople: (n) => (n === 1 ? '1 contact' : `${n} contacts`),
  one: 'Details of one contact',
  fields: {
    name: 'Name',
    position: 'Function',
    unit: 'Unit',
    org: 'Workplace',
    phone: 'Phone',
    email: 'Email',
    url: 'Web page',
    address: 'Address',
    hours: 'Phone hours, e.g. mon-thu 9-15; fri 9-14',
    closed: 'Closed on, for example 24.12.2027 and 31.12.2027',
    note: 'Note',
  },
  looks: 'Looks',
  theme: 'Style',
  themes: {
    '': 'Find out by itself',
    neutral: 'Neutral',
    fluent: 'Fluent (SharePoint)',
    bootstrap: 'Bootstrap',
    dkfds: 'Danish state design system',
    inherit: 'Only the page’s own colours',
  },
  scheme: 'Light or dark',
  schemes: { '': 'Like the page', light: 'Light', dark: 'Dark' },
  density: 'Space',
  densities: { '': 'Comfortable', compact: 'Compact, for a narrow column' },
  ownColours: 'Your own colours',
  ownColoursHint: 'The administrator puts the colours on the page. The code is under “Take it along”.',
  colour: {
    '--lm-text': 'Text',
    '--lm-bg': 'Background',
    '--lm-link': 'Links and ticks',
    '--lm-accent': 'Main button',
    '--lm-accent-text': 'Text on main button',
  },
  use: (what) => `Choose colour: ${what}`,
  more: 'More choices',
  level: 'Level of the heading on the page',
  levels: { '': 'Two levels: ticked or not', three: 'Three levels: not yet, partly, yes' },
  levelsLegend: 'Answers',
  withoutNotes: 'No fields for examples',
  maxPicks: 'How many focus areas may be chosen?',
  singlePage: 'All steps below each other',
  ics: 'The calendar entry',
  icss: { '': 'All day', meeting: 'A meeting of half an hour at 9' },
  storage: 'How long should the answers stay in the browser?',
  storages: {
    '': 'Until they are cleared',
    session: 'Until the tab is closed (shared computers)',
    none: 'They are not to be kept',
  },
  storageKey: 'A name that keeps the answers apart, e.g. department-hr',
  actions: 'What can be done with the answers?',
  cardActions: 'What can be done with the contact?',
  actionNames: {
    print: 'Print',
    copy: 'Copy',
    ics: 'Download calendar entry',
    link: 'Copy link',
    file: 'Save and open file',
    vcard: 'Save the contact',
    clear: 'Clear',
  },
  base: 'Where are the files?',
  baseHint: 'The address of the folder with lm-widgets.js. If it says localhost, it is your own computer only.',

  s3: 'See it',
  width: 'Width',
  widths: { '320': '320 px, phone', '640': '640 px, column', '': 'Full width' },
  host: 'Page',
  hosts: {
    plain: 'Plain',
    fluent: 'Like SharePoint',
    bootstrap: 'Like Bootstrap',
    dkfds: 'Like a state page',
    old: 'Old portal with intrusive styles',
  },
  light: 'Light',
  lights: { light: 'Light', dark: 'Dark', forced: 'High contrast (imitated)' },
  preview: 'This is how it looks',
  previewHint: 'Do try it. What you do here is not kept.',
  checks: 'Checks',
  good: 'Fine:',
  look: 'Have a look:',
  accessibleName: (name) =>
    name
      ? `A screen reader calls the section “${name}”.`
      : 'The card shows nothing before the contact has a phone number or an email address.',
  headingLevel: (n) =>
    n <= 3
      ? `The heading is level ${n}. The nearest heading above it on the page has to be level ${n - 1} or ${n}.`
      : `The heading is level ${n}. Only use it where the heading above it on the page is level ${n - 1}.`,
  contrast: (front, back, ratio, good) =>
    `${front} on ${back.toLowerCase()}: ${ratio}:1. ${good ? 'It can be read.' : 'It has to be at least 4.5:1.'}`,
  localhost: 'The link points to your own computer. Your colleagues cannot open it.',
  badBase: 'The address has to begin with https:// and be a folder.',
  linkLength: (n, most) =>
    n <= most ? `The link has ${n} characters.` : `The link has ${n} characters. Some systems cut links above ${most}.`,
  stored: (storage, key) =>
    storage === 'none'
      ? 'The answers are not kept. They are gone when the page is left.'
      : storage === 'session'
        ? 'The answers stay in the browser until the tab is closed. Nothing is sent.'
        : `The answers stay in the browser on each computer${key ? `, under the name “${key}”,` : ''} until they are cleared. Nothing is sent, and nothing is kept before somebody answers.`,
  storedNothing: 'The contact card keeps nothing.',
  reservedKey: (key) =>
    `The name “${key}” is used by the lists without own items. Choose another so that answers do not mix.`,
  personal: 'What is about persons is behind the # of the link. Browsers send that to no server.',
  unreachable: (who) => `“${who}” has neither a phone number nor an email address.`,
  unreadNumber: (text) =>
    `“${text}” cannot be read as a phone number. Danish numbers have eight digits, others begin with +.`,
  unreadEmail: (text) => `“${text}” cannot be read as an email address.`,
  unreadWeb: (text) => `“${text}” cannot be read as the address of a page. Write it whole, https://…`,
  nameless: (text) => `The contact that begins with “${text}” has no name.`,
  lost: (names) => `The link also says something of ${names}. It cannot be changed here and is left out.`,
  listBelow:
    'The list below the link on the page is not here. It is used as before unless you write items of your own.',
  badHours: 'The phone hours cannot be read. Write for example mon-thu 9-15; fri 9-14.',
  badClosed: 'The closed day cannot be read. Write for example 24.12.2027.',
  shareBase: (written) =>
    `The link with answers cannot lead to “${written}”: it is no address of a page. Write all of it, https://…`,
  unknownValue: (name, value, allowed) => `“${value}” is not a value of ${name}. Use one of these: ${allowed}.`,
  uneven: (danish, english) => `There are ${danish} items in Danish and ${english} in English.`,
  tooMany: (n, most) => `There are ${n} items. No more than ${most} can be taken in.`,
  twice: (title) => `“${title}” is there more than once. Each item has an answer of its own.`,
  noItems: 'There are no items in what is written. Write one on each line.',

  s4: 'Take it along',
  portal: 'Which portal do you have?',
  choosePortal: 'Choose a portal',
  formatLegend: 'How do you want to take it along?',
  recommended: 'recommended',
  format: {
    link: [
      'Link',
      'Works in every editor. Paste it with Ctrl+V on a line of its own. With the script on the portal, the link becomes the tool; without, it opens on a page of its own.',
    ],
    html: ['HTML', 'When you can write HTML on the page. The script has to be there as well, once.'],
    frame: [
      'Frame (iframe)',
      'When the portal only takes frames, as the Embed web part of SharePoint. Works without a script on the page.',
    ],
    mediawiki: ['MediaWiki', 'A link the way MediaWiki writes it. Put it on a line of its own.'],
    dokuwiki: ['DokuWiki', 'A link the way DokuWiki writes it. Put it on a line of its own.'],
    markdown: ['Markdown', 'For systems that write in Markdown. Put it on a line of its own.'],
    oembed: [
      'Address (oEmbed)',
      'When the portal makes content of an address. It has to find oEmbed: “publish” sees to that, see the guide.',
    ],
    npm: ['npm', 'For developers who build the portal.'],
  },
  copyLink: 'Copy as link',
  copyThis: (what) => `Copy: ${what}`,
  copied: 'Copied. Go to your page, and press Ctrl+V (on a Mac: ⌘V).',
  copyFailed: 'The browser would not copy. The text in the field is selected: press Ctrl+C (on a Mac: ⌘C).',
  result: (what) => `${what}: what is copied`,
  linkPreview: 'What is pasted',
  withList: 'the list below it',
  addressAlone: 'The address alone',
  script: 'The script on the page, once',
  css: 'Your own colours, for the page’s styles',
  admin: 'For your administrator',
  adminText: 'Text for the administrator, ready to send',
  adminHint: 'Send it if the tool is to be shown in the middle of the page. The link works without, too.',

  insertTitle: 'Choose a learning tool',
  insert: 'Insert on the page',
  putBack: 'Change on the page',
};

export const WORDS: Readonly<Record<Lang, Words>> = { da, en };
