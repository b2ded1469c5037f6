/** The button in the toolbar of Umbraco's rich text editor: inserts tools, or changes the one that is selected. */
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UmbTiptapToolbarElementApiBase } from '@umbraco-cms/backoffice/tiptap';
import { toContent } from './block.js';
import { chooseTools } from './tool.js';

/** The cursor goes behind what was inserted, for the next letter would take its place. There may be no text as yet. */
const goOn = (editor) => {
  const { $to } = editor.state.selection;
  if (!$to.nodeAfter?.isTextblock) editor.commands.insertContentAt($to.pos, { type: 'paragraph' });
  editor.commands.focus($to.pos + 1);
};

export default class extends UmbTiptapToolbarElementApiBase {
  #localize = new UmbLocalizationController(this);

  async execute(editor) {
    const links = await chooseTools(this.#localize, editor.getAttributes('lmTool').href);
    editor.commands.focus();
    if (links.length === 0) return;
    editor.commands.insertContent(toContent(links));
    goOn(editor);
  }
}
