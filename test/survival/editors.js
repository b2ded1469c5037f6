/** The editors that hold a document model need a bundler; each takes HTML as its source view does, and gives what it saves. */
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

const tiptap = (html) => {
  const editor = new Editor({ extensions: [StarterKit], content: html });
  return editor.getHTML();
};

const lexical = (html) => {
  const editor = createEditor({
    nodes: [LinkNode, AutoLinkNode, ListNode, ListItemNode, HeadingNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  const dom = new DOMParser().parseFromString(html, 'text/html');
  editor.update(
    () => {
      $getRoot().select();
      $insertNodes($generateNodesFromDOM(editor, dom));
    },
    { discrete: true },
  );
  return editor.read(() => $generateHtmlFromNodes(editor));
};

Object.assign(globalThis, { bundled: { tiptap, lexical } });
