/** Which way suits which portal, and what its administrator has to do. docs/embedding.md has what was measured. */
import type { Lang } from '../product.js';
import type { Format } from './formats.js';

interface Portal {
  readonly name: string;
  readonly format: Format;
  /** What to ask for besides the script. */
  readonly ask?: Readonly<Record<Lang, string>>;
  /** No script of ours is needed, or none can be had. */
  readonly withoutScript?: boolean;
}

export const PORTALS = {
  sharepoint: {
    name: 'SharePoint Online',
    format: 'frame',
    withoutScript: true,
    ask: {
      da: '1. Tillad {host} under ”HTML-feltsikkerhed” (Webstedsindstillinger), så webdelen Integrer må vise siden.\n2. Sæt webdelen Integrer ind på siden, og indsæt koden. Vælg en højde, så der ikke kommer rullebjælker.\n3. Eller som webdele, uden 1 og 2: læg laeringsmiljoe-widgets.sppkg i appkataloget. Scriptet er i pakken.',
      en: '1. Allow {host} under “HTML Field Security” (Site settings), so that the Embed web part may show the page.\n2. Put an Embed web part on the page, and paste the code. Choose a height without scroll bars.\n3. Or as web parts, without 1 and 2: add laeringsmiljoe-widgets.sppkg to the app catalogue. The script is in the package.',
    },
  },
  umbraco: { name: 'Umbraco', format: 'link' },
  wordpress: {
    name: 'WordPress',
    format: 'link',
    ask: {
      da: 'Scriptlinjen kan stå i temaets footer.php eller i et plugin (wp_enqueue_script).',
      en: 'The script line can be in the theme’s footer.php or in a plugin (wp_enqueue_script).',
    },
  },
  drupal: {
    name: 'Drupal',
    format: 'link',
    ask: {
      da: 'Scriptet kan føjes til temaet som et ”library”. Tekstformatet skal kun tillade links, og det gør alle.',
      en: 'The script can be added to the theme as a library. The text format only has to allow links, and all do.',
    },
  },
  typo3: {
    name: 'TYPO3',
    format: 'link',
    ask: {
      da: 'I TypoScript: page.includeJSFooter.laering = {base}lm-widgets.js',
      en: 'In TypoScript: page.includeJSFooter.laering = {base}lm-widgets.js',
    },
  },
  sitecore: { name: 'Sitecore', format: 'link' },
  confluence: {
    name: 'Confluence',
    format: 'link',
    withoutScript: true,
    ask: {
      da: 'I Confluence Cloud kan der ikke lægges et script på siden. Linket åbner værktøjet på en side for sig; makroen Iframe kan vise det i siden, hvis I tillader den for {host}.',
      en: 'Confluence Cloud takes no script on a page. The link opens the tool on a page of its own; the Iframe macro can show it in the page if you allow it for {host}.',
    },
  },
  mediawiki: {
    name: 'MediaWiki',
    format: 'mediawiki',
    ask: {
      da: 'I MediaWiki:Common.js: mw.loader.load("{base}lm-widgets.js");',
      en: 'In MediaWiki:Common.js: mw.loader.load("{base}lm-widgets.js");',
    },
  },
  dokuwiki: {
    name: 'DokuWiki',
    format: 'dokuwiki',
    ask: {
      da: 'Scriptlinjen kan stå i skabelonens meta.html.',
      en: 'The script line can be in the template’s meta.html.',
    },
  },
  html: { name: 'HTML', format: 'html' },
} as const satisfies Readonly<Record<string, Portal>>;

export type PortalId = keyof typeof PORTALS;

const LETTER = {
  da: {
    hello: 'Hej\n\nVi vil gerne bruge læringsværktøjerne fra {base} på vores intranet ({name}).',
    withoutScript: 'Det skal I gøre:',
    script: 'Læg denne linje på de sider, hvor de skal vises, eller i skabelonen:\n\n{script}',
    css: 'Og denne stil:\n\n{css}',
    goodToKnow:
      'Godt at vide: Filerne ligger hos os selv. De henter intet fra andre servere, sætter ingen cookies og sender ingen oplysninger. Svar bliver i brugerens egen browser. Har siden en Content Security Policy, skal den tillade scriptet (script-src). Mere står i docs/hosting.md.',
    regards: 'Venlig hilsen',
  },
  en: {
    hello: 'Hello\n\nWe would like to use the learning tools from {base} on our intranet ({name}).',
    withoutScript: 'This is what you need to do:',
    script: 'Put this line on the pages where they are to be shown, or into the template:\n\n{script}',
    css: 'And these styles:\n\n{css}',
    goodToKnow:
      'Good to know: The files are on our own server. They ask no other server for anything, set no cookies and send no data. Answers stay in the user’s own browser. If the page has a Content Security Policy, it has to allow the script (script-src). More is in docs/hosting.md.',
    regards: 'Kind regards',
  },
} as const;

/** A text for the administrator, ready to be sent. */
export const letter = (id: PortalId, lang: Lang, base: string, script: string, css: string): string => {
  const { name, withoutScript, ask }: Portal = PORTALS[id];
  const words = LETTER[lang];
  const filled: Readonly<Record<string, string>> = { name, base, host: new URL(base).host, script, css };
  return [
    words.hello,
    withoutScript ? words.withoutScript : words.script,
    ask?.[lang] ?? '',
    css && words.css,
    words.goodToKnow,
    words.regards,
  ]
    .filter(Boolean)
    .join('\n\n')
    .replace(/\{(\w+)\}/g, (whole, key: string) => filled[key] ?? whole);
};
