/** How a tool is seen while a text is written: what it is, what its link says, and buttons to change and remove it. */
import { chooseTools, nameOf } from './tool.js';

/** Tiptap's content for chosen links. */
export const toContent = (links) => links.map((attrs) => ({ type: 'lmTool', attrs }));

const element = (name, properties, children = []) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export const createBlock = ({ node, editor, getPos, localize }) => {
  const { href, text } = node.attrs;
  const name = nameOf(href, localize);
  const range = () => ({ from: getPos(), to: getPos() + node.nodeSize });

  const change = async () => {
    const links = await chooseTools(localize, href);
    // Once another is in its place, this one has no position.
    const { from, to } = range();
    if (links.length > 0) editor.commands.insertContentAt({ from, to }, toContent(links));
    editor.chain().focus().setNodeSelection(from).run();
  };

  const button = (word, onclick) =>
    element('uui-button', { label: `${localize.term(word)}: ${name}`, look: 'outline', compact: true, onclick }, [
      localize.term(word),
    ]);

  const dom = element('div', { className: 'lm-tool', role: 'group', ariaLabel: name }, [
    element('umb-icon', { name: 'icon-graduate' }),
    element('span', {}, [element('strong', {}, [name]), element('small', {}, [text])]),
    button('laeringsmiljoe_change', change),
    button('laeringsmiljoe_remove', () => editor.chain().focus().deleteRange(range()).run()),
  ]);
  // What happens on a button is no selecting, dragging or typing.
  return { dom, stopEvent: ({ target }) => target.localName === 'uui-button' };
};
