/** Lists as text, in the builder's box: where such text comes from, and its items, `title | explanation | idea`. */
interface Paste {
  readonly from: string;
  readonly typed: string;
  readonly items: readonly string[];
}

const TWO = ['Vi deler viden', 'Nye har en makker'];
const THREE = [...TWO, 'Vi følger op'];
const marked = (...marks: readonly string[]): string => marks.map((mark, i) => mark + (THREE[i] ?? '')).join('\n');

export const PASTES: readonly Paste[] = [
  ...['•', '·', 'o', '§', 'Ø', 'ü', 'v', '\uF0B7', '\uF0A7', '\uF0FC', '-', '–', '—', '▪', '✓', '*', '→'].map(
    (bullet) => ({
      from: `Word: ${bullet} and a tab`,
      typed: marked(`${bullet}\t`, `${bullet}\t`, `${bullet}\t`),
      items: THREE,
    }),
  ),
  { from: 'Word: o and spaces that do not break', typed: marked('o\u00A0\u00A0 ', 'o\u00A0\u00A0 '), items: TWO },
  { from: 'Word, two levels: an item a line', typed: '•\tVi deler viden\no\tNye har en makker', items: TWO },
  { from: 'Word: 1. and a tab', typed: marked('1.\t', '2.\t', '3.\t'), items: THREE },
  { from: 'Word: the end of a list', typed: marked('4.\t', '5.\t', '6.\t'), items: THREE },
  {
    from: 'Word: legal numbering',
    typed: '1\tMøder\n1.1\tVi deler viden\n1.2\tNye har en makker\n2\tMere',
    items: ['Møder', ...TWO, 'Mere'],
  },
  {
    from: 'Word: 1. and a. below',
    typed: '1.\tMøder\na.\tVi deler viden\nb.\tNye har en makker\n2.\tMere',
    items: ['Møder', ...TWO, 'Mere'],
  },
  {
    from: 'Word: Shift+Enter in an item',
    typed: '•\tVi deler viden\vHver tirsdag\n•\tNye har en makker',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  { from: 'a mail: 1) 2) 3)', typed: marked('1) ', '2) ', '3) '), items: THREE },
  { from: 'a mail: (1) (2)', typed: marked('(1) ', '(2) '), items: TWO },
  { from: 'a mail: 1.) 2.)', typed: marked('1.) ', '2.) '), items: TWO },
  { from: 'a mail: numbers that touch their words', typed: marked('1.', '2.', '3.'), items: THREE },
  { from: 'a mail: 1 – 2 –', typed: marked('1 – ', '2 – '), items: TWO },
  { from: 'a mail: a) b) c)', typed: marked('a) ', 'b) ', 'c) '), items: THREE },
  { from: 'a mail: A. B. C.', typed: marked('A. ', 'B. ', 'C. '), items: THREE },
  { from: 'a mail: i. ii. iii.', typed: marked('i. ', 'ii. ', 'iii. '), items: THREE },
  {
    from: 'minutes: IV) V) VI)',
    typed: marked('IV) ', 'V) ', 'VI) '),
    items: ['IV) Vi deler viden', 'V) Nye har en makker', 'VI) Vi følger op'],
  },
  { from: 'a chat: keys of emoji', typed: marked('1️⃣ ', '2️⃣ ', '3️⃣ '), items: THREE },
  { from: 'a chat: ✅ without a space', typed: marked('✅', '✅'), items: TWO },
  { from: 'a chat: circled numbers', typed: marked('① ', '② '), items: TWO },
  { from: 'a telephone: hyphens that touch their words', typed: marked('-', '-'), items: TWO },
  {
    from: 'two lists, one after the other',
    typed: '1. Vi deler\n2. Vi spørger\n1. Nye\n2. Gamle',
    items: ['Vi deler', 'Vi spørger', 'Nye', 'Gamle'],
  },
  {
    from: 'a list of ordinals and dates',
    typed: '1. kontor\n2. sal, lokale 14\n1. maj\n24. december',
    items: ['1. kontor', '2. sal, lokale 14', '1. maj', '24. december'],
  },
  {
    from: 'ordinals that happen to count up',
    typed: '1. kontor\n2. kontor\n3. kontor',
    items: ['1. kontor', '2. kontor', '3. kontor'],
  },
  {
    from: 'quarters',
    typed: '1. kvartal: plan\n2. kvartal: opfølgning',
    items: ['1. kvartal | plan', '2. kvartal | opfølgning'],
  },
  { from: 'ranges', typed: '1 - 2 timer\n2 - 3 timer', items: ['1 - 2 timer', '2 - 3 timer'] },
  { from: 'ranges with a dash', typed: '5 – 10 %\n6 – 12 %', items: ['5 – 10 %', '6 – 12 %'] },
  {
    from: 'days of a month',
    typed: '1. mandag i måneden\n2. tirsdag i måneden',
    items: ['1. mandag i måneden', '2. tirsdag i måneden'],
  },
  { from: 'a mail: 1: 2: 3:', typed: marked('1: ', '2: ', '3: '), items: THREE },
  { from: 'a mail that is quoted', typed: marked('> - ', '> - '), items: TWO },
  { from: 'a mail that is quoted, without bullets', typed: marked('> ', '> '), items: TWO },
  { from: 'more than', typed: '> 50 % svarer\n> 80 % deltager', items: ['> 50 % svarer', '> 80 % deltager'] },
  { from: 'a web page: arrows of quotation', typed: marked('» ', '» '), items: TWO },
  { from: 'Word: any other symbol and a tab', typed: marked('⟡\t', '⟡\t'), items: TWO },
  { from: 'WhatsApp: marks of direction', typed: marked('\u200E1. ', '\u200E2. '), items: TWO },
  { from: 'a chat: a space of no width before a bullet', typed: marked('\u200B• ', '\u200B• '), items: TWO },
  { from: 'Markdown: emphasis is no bullet', typed: '*Ro*\n*Tid*', items: ['*Ro*', '*Tid*'] },
  { from: 'macOS: an end of a paragraph', typed: 'Vi deler viden\u2029Nye har en makker', items: TWO },
  { from: 'dates in a row', typed: '1. maj\n2. maj', items: ['1. maj', '2. maj'] },
  { from: 'an address, and a floor', typed: '1. kontor\n2. sal, lokale 14', items: ['1. kontor', '2. sal, lokale 14'] },
  { from: 'teams that are called by numbers', typed: '1. hold\n2. hold', items: ['1. hold', '2. hold'] },
  {
    from: 'numbers that jump',
    typed: '1. Vi deler viden\n3. Nye har en makker',
    items: ['1. Vi deler viden', '3. Nye har en makker'],
  },
  { from: 'sections of an act', typed: '§ 5 i loven\n§ 7 i loven', items: ['§ 5 i loven', '§ 7 i loven'] },
  { from: 'initials in order', typed: 'A. Holm\nB. Berg', items: ['A. Holm', 'B. Berg'] },
  { from: 'initials', typed: 'A. Holm\nC. Berg', items: ['A. Holm', 'C. Berg'] },
  { from: 'Excel: one column', typed: 'Vi deler viden\r\nNye har en makker\r\n', items: TWO },
  {
    from: 'Excel: title and explanation',
    typed: 'Vi deler viden\tHver tirsdag\nNye har en makker\t',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Excel: title, explanation, idea',
    typed: 'Vi deler viden\tHver tirsdag\tBegynd\nNye har en makker\t\tSpørg',
    items: ['Vi deler viden | Hver tirsdag | Begynd', 'Nye har en makker |  | Spørg'],
  },
  {
    from: 'Excel: a colon in a title',
    typed: 'Mål: vi deler viden\tHver tirsdag\tBegynd',
    items: ['Mål: vi deler viden | Hver tirsdag | Begynd'],
  },
  {
    from: 'Excel: more columns than are known',
    typed: 'Vi deler viden\tHver tirsdag\tBegynd\tAnna',
    items: ['Vi deler viden | Hver tirsdag Anna | Begynd'],
  },
  {
    from: 'Excel: a column of numbers',
    typed: '1\tVi deler viden\tHver tirsdag\n2\tNye har en makker\t',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Excel: a line break in a cell',
    typed: '"Vi deler viden\nHver tirsdag"\nNye har en makker',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Excel: quotes in a cell',
    typed: '"Vi siger ""ja"" først"\tHver tirsdag\nNye har en makker',
    items: ['Vi siger "ja" først | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Excel: a line break in the explanation',
    typed: 'Vi deler viden\t"Hver tirsdag\nKl. 9"\tBegynd',
    items: ['Vi deler viden | Hver tirsdag Kl. 9 | Begynd'],
  },
  { from: 'quotes that an editor has typed', typed: '"Ja" siger vi\nog "Nej"', items: ['"Ja" siger vi', 'og "Nej"'] },
  { from: 'Markdown: a list', typed: '* Vi deler viden\n* Nye har en makker', items: TWO },
  { from: 'Markdown: checkboxes', typed: '- [ ] Vi deler viden\n- [x] Nye har en makker', items: TWO },
  {
    from: 'Markdown: bold titles',
    typed: '- **Vi deler viden**: hver tirsdag\n- **Nye har en makker** – tre måneder',
    items: ['Vi deler viden | hver tirsdag', 'Nye har en makker | tre måneder'],
  },
  {
    from: 'Markdown: a colon within the bold',
    typed: '**Vi deler viden:** hver tirsdag',
    items: ['Vi deler viden | hver tirsdag'],
  },
  {
    from: 'Markdown: a table',
    typed: '| Vi deler viden | Hver tirsdag | Begynd |\n|---|---|---|\n| Nye har en makker | | Spørg |',
    items: ['Vi deler viden | Hver tirsdag | Begynd', 'Nye har en makker |  | Spørg'],
  },
  { from: 'Confluence: # for numbers', typed: '# Vi deler viden\n# Nye har en makker', items: TWO },
  { from: 'a slide: indents and arrows', typed: '   ➢ Vi deler viden\n\t➢ Nye har en makker', items: TWO },
  { from: 'Google Docs: ● ○ ■', typed: marked('● ', '○ ', '■ '), items: THREE },
  { from: 'Notion: boxes', typed: marked('☐ ', '☑ '), items: TWO },
];
