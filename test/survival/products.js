/** Each product as it is installed: no option set but what it needs to start. Takes HTML, gives what it saves. */
import { createRequire } from 'node:module';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';

const require = createRequire(import.meta.url);
/** The version that is installed; some packages do not export their package.json. */
const versionOf = (name) => require(`./node_modules/${name}/package.json`).version;

/**
 * What opens an editor runs in the page and leaves `editor` there: `set` is its source view, `get` what it saves,
 * `focus` puts the cursor into it.
 */
const tinymce = async (base) => {
  const place = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await window.tinymce.init({ target: place, base_url: base, license_key: 'gpl' });
  window.editor = {
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    focus: () => editor.focus(),
  };
};

const ckeditor = async () => {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table } =
    window.CKEDITOR;
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table],
  });
  window.editor = {
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    focus: () => editor.editing.view.focus(),
  };
};

const quill = () => {
  const editor = new window.Quill(document.body.appendChild(document.createElement('div')), { theme: 'snow' });
  window.editor = {
    set: (html) => editor.clipboard.dangerouslyPasteHTML(html),
    get: () => editor.root.innerHTML,
    focus: () => editor.focus(),
  };
};

const trix = async () => {
  const element = document.body.appendChild(document.createElement('trix-editor'));
  if (!element.editor) await new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  window.editor = {
    set: (html) => element.editor.loadHTML(html),
    get: () => element.value,
    focus: () => element.focus(),
  };
};

const jodit = () => {
  const editor = window.Jodit.make(document.body.appendChild(document.createElement('textarea')));
  window.editor = {
    set: (html) => (editor.value = html),
    get: () => editor.value,
    focus: () => editor.focus(),
  };
};

const summernote = () => {
  const place = window.$(document.body.appendChild(document.createElement('div')));
  place.summernote();
  window.editor = {
    set: (html) => place.summernote('code', html),
    get: () => place.summernote('code'),
    focus: () => place.summernote('focus'),
  };
};

const bundled = (name) => (window.editor = window.bundled[name]());

const purify = () => {
  let clean = '';
  window.editor = { set: (html) => (clean = window.DOMPurify.sanitize(html)), get: () => clean };
};

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** `scripts`: what the page loads; `open`: runs there, with `argument`; `inNode`: runs here. */
export const PRODUCTS = [
  { name: 'TinyMCE', of: 'tinymce', scripts: ['tinymce/tinymce.min.js'], open: tinymce, argument: '/tinymce' },
  { name: 'TinyMCE', of: 'tinymce-7', scripts: ['tinymce-7/tinymce.min.js'], open: tinymce, argument: '/tinymce-7' },
  { name: 'CKEditor 5', of: 'ckeditor5', scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'], open: ckeditor },
  { name: 'Quill', of: 'quill', scripts: ['quill/dist/quill.js'], open: quill },
  { name: 'Tiptap', of: '@tiptap/core', scripts: ['editors.js'], open: bundled, argument: 'tiptap' },
  { name: 'Trix', of: 'trix', scripts: ['trix/dist/trix.umd.min.js'], open: trix },
  { name: 'Jodit', of: 'jodit', scripts: ['jodit/es2021/jodit.min.js'], open: jodit },
  { name: 'Lexical', of: 'lexical', scripts: ['editors.js'], open: bundled, argument: 'lexical' },
  {
    name: 'Summernote',
    of: 'summernote',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    open: summernote,
  },
  { name: 'DOMPurify', of: 'dompurify', scripts: ['dompurify/dist/purify.min.js'], open: purify },
  { name: 'sanitize-html', of: 'sanitize-html', inNode: (html) => sanitizeHtml(html) },
  { name: 'js-xss', of: 'xss', inNode: (html) => xss(html) },
  { name: 'rehype-sanitize', of: 'rehype-sanitize', inNode: (html) => String(rehype.processSync(html)) },
].map((product) => ({ ...product, name: `${product.name} ${versionOf(product.of)}` }));
