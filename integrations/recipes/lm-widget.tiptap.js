/**
 * Tiptap 3: two nodes. `LmWidget` is a paragraph that holds nothing but a link of ours; its command `lmWidget` opens the
 * builder, and so does a double click. `LmElement` keeps an element or a frame of ours, and the text, lists and links inside.
 * Both are told by `configure({ base, lang })` where the files are hosted, and whether it is `da` or `en` that is spoken.
 */
import { Node } from '@tiptap/core';
import { ADDRESSES, ELEMENTS, FRAME, isPage, TAGS } from './elements.js';

const WORDS = {
  da: { tool: 'Læringsværktøj', failed: 'Læringsværktøjerne kunne ikke hentes.' },
  en: { tool: 'Learning tool', failed: 'The learning tools could not be loaded.' },
};

/** A box that stands for what is not shown while it is written. */
const box = (text, editor) => {
  const dom = document.createElement('p');
  dom.className = 'lm-widget';
  dom.textContent = text;
  if (editor) dom.addEventListener('dblclick', () => editor.commands.lmWidget());
  return { dom };
};

const plain = (names) => Object.fromEntries(names.map((name) => [name, { default: null, rendered: false }]));

export const LmWidget = Node.create({
  name: 'lmWidget',
  group: 'block',
  atom: true,

  addOptions: () => ({ base: '', lang: 'da' }),
  addAttributes: () => plain(['href', 'text']),

  parseHTML() {
    const { base } = this.options;
    const read = (line) => {
      const [link, ...more] = [...line.childNodes].filter(({ textContent }) => textContent.trim());
      if (more.length > 0 || link?.nodeName !== 'A' || !isPage(link.href, base)) return false;
      return { href: link.href, text: link.textContent };
    };
    // Before the node for paragraphs, which has 50.
    return [{ tag: 'p', priority: 60, getAttrs: read }];
  },

  renderHTML: ({ node: { attrs } }) => ['p', ['a', { class: 'lm-embed', href: attrs.href }, attrs.text]],

  addNodeView: () => (view) => box(view.node.attrs.text, view.editor),

  addCommands() {
    const { base, lang } = this.options;
    const choose = async () => {
      const { editor, name } = this;
      const chosen = editor.state.selection.node;
      const { pick } = await import(new URL('pick.js', new URL(base, document.baseURI)).href);
      const links = await pick({ lang, address: chosen?.type.name === name ? chosen.attrs.href : undefined });
      editor.commands.focus();
      if (links.length === 0) return;
      editor.commands.insertContent(
        links.map(({ href, text }) => ({ type: name, attrs: { href, text: text || WORDS[lang].tool } })),
      );
    };
    return {
      lmWidget: () => () => {
        choose().catch(() => alert(WORDS[lang].failed));
        return true;
      },
    };
  },
});

/** Markup that runs nothing and fetches nothing while it is read. */
const inert = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

/** What may be inside: content that the widgets read, and what is shown without script. */
const INSIDE = {
  ...Object.fromEntries(['address', 'br', 'em', 'ol', 'p', 'strong', 'ul'].map((tag) => [tag, []])),
  ...{ a: ['href', 'class'], li: ['id'] },
};
const IS_SAFE = /^(https?:|mailto:|tel:|[^:]*$)/i;

/** A copy with nothing but the attributes named, and inside it nothing but what is above; of all else the text. */
const keep = (element, names) => {
  const copy = inert(`<${element.localName}></${element.localName}>`).firstElementChild;
  for (const { name, value } of element.attributes) {
    const isAddress = name === 'href' || ADDRESSES.includes(name);
    if (names.includes(name) && (!isAddress || IS_SAFE.test(value))) copy.setAttribute(name, value);
  }
  copy.append(...[...element.childNodes].flatMap(keepInside));
  return copy;
};

const keepInside = (node) => {
  if (node.nodeType === globalThis.Node.TEXT_NODE) return [node.cloneNode()];
  if (/^(script|style)$/.test(node.localName ?? '')) return [];
  if (Object.hasOwn(INSIDE, node.localName ?? '')) return [keep(node, INSIDE[node.localName])];
  return [...node.childNodes].flatMap(keepInside);
};

export const LmElement = Node.create({
  name: 'lmElement',
  group: 'block',
  atom: true,

  addOptions: () => ({ base: '', lang: 'da' }),
  addAttributes: () => plain(['html']),

  parseHTML() {
    const read = (names) => (element) => ({ html: keep(element, names).outerHTML });
    const frame = (element) => isPage(element.src, this.options.base) && read(['src', ...FRAME])(element);
    return [
      ...TAGS.map((tag) => ({ tag, getAttrs: read(['id', 'class', ...ELEMENTS[tag]]) })),
      { tag: 'iframe', getAttrs: frame },
    ];
  },

  renderHTML: ({ node }) => inert(node.attrs.html).firstElementChild,

  addNodeView() {
    const { tool } = WORDS[this.options.lang];
    return ({ node }) => box(inert(node.attrs.html).textContent.trim() || tool);
  },
});
