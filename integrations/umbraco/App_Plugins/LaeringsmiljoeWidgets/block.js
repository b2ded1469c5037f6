/** How a tool is seen while a text is written: what it is, what its link says, and buttons to change and remove it. */
import { html, render } from '@umbraco-cms/backoffice/external/lit';
import { chooseTools, nameOf } from './tool.js';

/** Tiptap's content for chosen links. */
export const toContent = (links) => links.map((attrs) => ({ type: 'lmTool', attrs }));

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
  const remove = () => editor.chain().focus().deleteRange(range()).run();

  const renderButton = (word, onClick) =>
    html`<uui-button compact look="outline" label="${word}: ${name}" @click=${onClick}>${word}</uui-button>`;

  const dom = Object.assign(document.createElement('div'), { className: 'lm-tool', role: 'group', ariaLabel: name });
  render(
    html`
      <umb-icon name="icon-graduate"></umb-icon>
      <span><strong>${name}</strong><small>${text}</small></span>
      ${renderButton(localize.term('laeringsmiljoe_change'), change)}
      ${renderButton(localize.term('laeringsmiljoe_remove'), remove)}
    `,
    dom,
  );
  // What happens on a button is no selecting, dragging or typing.
  return { dom, stopEvent: ({ target }) => target.localName === 'uui-button' };
};
