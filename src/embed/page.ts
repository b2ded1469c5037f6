/** The stand-alone pages, `embed/page.js`: the widget as the address asks for it, and the page around it in its language. */
import { canonical, languageOf } from '../localize/language.js';
import { announceHeight } from './announce-height.js';
import { applyAttributes, parametersOf } from './address.js';
import { customContent } from './custom-content.js';
import { TAGS } from '../widgets.js';

/** What an address may say of a page whose content has been settled by whoever published it. */
const LOOKS = ['lang', 'theme', 'scheme', 'density'];

const { documentElement: root } = document;
const framed = parent !== window;
root.classList.toggle('framed', framed);

const asked = new Map(parametersOf(new URL(location.href)));
// The page has one heading of level 1, and outside a frame it is the only one that there is.
asked.delete('heading-level');
if (!framed && !asked.get('heading')) asked.delete('heading');
if (root.hasAttribute('data-settled')) for (const name of asked.keys()) if (!LOOKS.includes(name)) asked.delete(name);

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

const { title = '' } = document.querySelector<HTMLLinkElement>(`link[hreflang=${language}]`) ?? {};
document.title = asked.get('heading') ?? (title || document.title);

for (const link of document.querySelectorAll<HTMLAnchorElement>('footer > nav a')) {
  if (link.lang === language) link.setAttribute('aria-current', 'true');
  // What else the address says holds in either language.
  const query = new URLSearchParams(location.search);
  query.set('lang', link.lang);
  link.search = String(query);
  link.hash = location.hash.replace(/(?<=[#&])lang=[^&#]*/, '');
}

if (framed) announceHeight();
