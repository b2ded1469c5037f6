/** The stand-alone pages, `embed/page.js`: the widget as the address asks for it, and the page around it in its language. */
import { without } from '../export/fragment.js';
import { canonical, languageOf } from '../localize/language.js';
import { announceHeight } from './announce-height.js';
import { applyAttributes, attributesOf } from './address.js';
import { customContent } from './custom-content.js';
import { TAGS } from '../widgets.js';

/** What an address may say of a page whose content has been settled by whoever published it. */
const LOOKS = ['lang', 'theme', 'scheme', 'density'];

const { documentElement: root } = document;
const framed = parent !== window;
root.classList.toggle('framed', framed);

const asked = attributesOf(new URL(location.href));
// The page has one heading of level 1, and outside a frame it is the only one that there is.
asked.delete('heading-level');
if (!framed && !asked.get('heading')) asked.delete('heading');
if (root.hasAttribute('data-settled')) for (const name of asked.keys()) if (!LOOKS.includes(name)) asked.delete(name);

// What a host has added to the address, as WordPress does, is its own.
const [page = '', fragment = ''] = location.href.split('#');
// The content is in the address, so a link with answers has to have it as well.
if (!asked.get('share-base') && fragment.includes('=') && !fragment.startsWith('?'))
  asked.set('share-base', page + without(`#${fragment}`, 'lm'));

const widget = document.querySelector(`main > :is(${TAGS.join()})`);
if (widget) {
  // Its path is that of all: own content is known by its items.
  widget.toggleAttribute('data-stand-alone', true);
  widget.append(...customContent(asked));
  // Before it is first shown, which is a task later: nobody is to see another language first.
  void customElements.whenDefined(widget.localName).then(() => applyAttributes(widget, asked));
}

// Where there are no words in a language, these are the ones that stand in.
const language = languageOf(canonical(asked.get('lang') ?? root.lang));
root.lang = language;
for (const part of document.querySelectorAll<HTMLElement>('footer > section')) part.hidden = part.lang !== language;

// A card that has neither number nor address shows nothing: the page says what is missing.
widget?.addEventListener('lm-error', (event) => {
  if (Reflect.get(event, 'reason') !== 'contact') return;
  for (const part of document.querySelectorAll<HTMLElement>('.missing')) part.hidden = part.lang !== language;
});

const { title = '' } = document.querySelector<HTMLLinkElement>(`link[hreflang=${language}]`) ?? {};
document.title = asked.get('heading') ?? (title || document.title);

/** What else the address says holds in either language, and answers in it are gone once they are decided about. */
const writeLanguageLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer > nav a')) {
    if (link.lang === language) link.setAttribute('aria-current', 'true');
    const query = new URLSearchParams(location.search);
    query.set('lang', link.lang);
    link.search = String(query);
    link.hash = without(location.hash, 'lang');
  }
};
writeLanguageLinks();
// Before one can be followed, by whatever way.
for (const type of ['pointerover', 'focusin'])
  document.querySelector('footer')?.addEventListener(type, writeLanguageLinks);

/** What the fragment says of the widget; answers are for the widget itself. */
const contentOf = (hash: string): string => (hash.includes('=') ? without(hash, 'lm') : '');
const content = contentOf(location.hash);
// Another address of the same page, put in while it is open: a browser does not load that anew.
addEventListener('hashchange', () => {
  if (contentOf(location.hash) !== content) location.reload();
});

if (framed) announceHeight();
