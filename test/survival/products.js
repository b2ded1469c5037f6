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

/** Runs in the page. */
const tinymce = async (html, base) => {
  const place = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await window.tinymce.init({ target: place, base_url: base, license_key: 'gpl' });
  editor.setContent(html);
  return editor.getContent();
};

const ckeditor = async (html) => {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table } =
    window.CKEDITOR;
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table],
  });
  editor.setData(html);
  return editor.getData();
};

const quill = (html) => {
  const editor = new window.Quill(document.body.appendChild(document.createElement('div')), { theme: 'snow' });
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.root.innerHTML;
};

const trix = async (html) => {
  const element = document.body.appendChild(document.createElement('trix-editor'));
  if (!element.editor) await new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  element.editor.loadHTML(html);
  return element.value;
};

const jodit = (html) => {
  const editor = window.Jodit.make(document.body.appendChild(document.createElement('textarea')));
  editor.value = html;
  return editor.value;
};

const summernote = (html) => {
  const place = window.$(document.body.appendChild(document.createElement('div')));
  place.summernote();
  place.summernote('code', html);
  return place.summernote('code');
};

const bundled = (html, name) => window.bundled[name](html);
const purify = (html) => window.DOMPurify.sanitize(html);

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** `scripts`: what the page loads; `inPage`: runs there, with `argument`; `inNode`: runs here. */
export const PRODUCTS = [
  { name: 'TinyMCE', of: 'tinymce', scripts: ['tinymce/tinymce.min.js'], inPage: tinymce, argument: '/tinymce' },
  { name: 'TinyMCE', of: 'tinymce-7', scripts: ['tinymce-7/tinymce.min.js'], inPage: tinymce, argument: '/tinymce-7' },
  { name: 'CKEditor 5', of: 'ckeditor5', scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'], inPage: ckeditor },
  { name: 'Quill', of: 'quill', scripts: ['quill/dist/quill.js'], inPage: quill },
  { name: 'Tiptap', of: '@tiptap/core', scripts: ['editors.js'], inPage: bundled, argument: 'tiptap' },
  { name: 'Trix', of: 'trix', scripts: ['trix/dist/trix.umd.min.js'], inPage: trix },
  { name: 'Jodit', of: 'jodit', scripts: ['jodit/es2021/jodit.min.js'], inPage: jodit },
  { name: 'Lexical', of: 'lexical', scripts: ['editors.js'], inPage: bundled, argument: 'lexical' },
  {
    name: 'Summernote',
    of: 'summernote',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    inPage: summernote,
  },
  { name: 'DOMPurify', of: 'dompurify', scripts: ['dompurify/dist/purify.min.js'], inPage: purify },
  { name: 'sanitize-html', of: 'sanitize-html', inNode: (html) => sanitizeHtml(html) },
  { name: 'js-xss', of: 'xss', inNode: (html) => xss(html) },
  { name: 'rehype-sanitize', of: 'rehype-sanitize', inNode: (html) => String(rehype.processSync(html)) },
].map((product) => ({ ...product, name: `${product.name} ${versionOf(product.of)}` }));
