/** Umbraco's rich text editor shows a link to a tool as a block that can be changed, and saves it as that link. */
import { css } from '@umbraco-cms/backoffice/external/lit';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import * as tiptap from '@umbraco-cms/backoffice/tiptap';
import { createBlock } from './block.js';
import { readTool } from './tool.js';

// Umbraco 15 and 16 have Tiptap's own names in a module apart.
const { Node } = 'Node' in tiptap ? tiptap : await import('@umbraco-cms/backoffice/external/tiptap');

/** A paragraph that holds a link to a tool, and nothing else. */
const readParagraph = (paragraph) => {
  const link = paragraph.querySelector(':scope > a[href]:only-child:not(:has(*))');
  const href = link?.getAttribute('href');
  const isTool = link && paragraph.textContent.trim() === link.textContent.trim() && readTool(href);
  return isTool ? { href, text: link.textContent } : false;
};

const createNode = (localize) =>
  Node.create({
    name: 'lmTool',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({ href: {}, text: {} }),
    // Before the paragraph itself.
    parseHTML: () => [{ tag: 'p', priority: 60, getAttrs: readParagraph }],
    renderHTML: ({ node: { attrs } }) => ['p', ['a', { class: 'lm-embed', href: attrs.href }, attrs.text]],
    renderText: ({ node: { attrs } }) => attrs.text,
    addNodeView: () => (view) => createBlock({ ...view, localize }),
  });

export default class extends tiptap.UmbTiptapExtensionApiBase {
  #localize = new UmbLocalizationController(this);

  getTiptapExtensions = () => [createNode(this.#localize)];

  getStyles = () => css`
    .lm-tool {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-3);
      align-items: center;
      margin-block: var(--uui-size-4);
      padding: var(--uui-size-3) var(--uui-size-4);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface-alt);
      color: var(--uui-color-text);
    }

    .lm-tool.ProseMirror-selectednode {
      outline: 3px solid var(--uui-color-focus);
    }

    .lm-tool > span {
      flex: 1 1 12em;
    }

    .lm-tool small {
      display: block;
    }

    [contenteditable='false'] > .lm-tool uui-button {
      display: none;
    }
  `;
}
