/** The editors that hold a document model need a bundler. */
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

const place = () => document.body.appendChild(document.createElement('div'));

const tiptap = () => {
  const editor = new Editor({ element: place(), extensions: [StarterKit] });
  return {
    set: (html) => editor.commands.setContent(html),
    get: () => editor.getHTML(),
    // Its own command waits for a frame.
    focus: () => editor.view.focus(),
  };
};

const lexical = () => {
  const editor = createEditor({
    nodes: [LinkNode, AutoLinkNode, ListNode, ListItemNode, HeadingNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  const element = place();
  element.contentEditable = 'true';
  registerRichText(editor);
  editor.setRootElement(element);
  return {
    set: (html) => {
      const dom = new DOMParser().parseFromString(html, 'text/html');
      editor.update(
        () => {
          $getRoot().select();
          $insertNodes($generateNodesFromDOM(editor, dom));
        },
        { discrete: true },
      );
    },
    get: () => editor.read(() => $generateHtmlFromNodes(editor)),
    focus: () => {
      editor.update(() => $getRoot().select(), { discrete: true });
      element.focus();
    },
  };
};

Object.assign(globalThis, { bundled: { tiptap, lexical } });
