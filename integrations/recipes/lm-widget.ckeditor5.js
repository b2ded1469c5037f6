/**
 * CKEditor 5: a command and a button, `lmWidget`, that open the builder and put the chosen link into a paragraph of its
 * own. On a link that is there already they change it, and so does a double click. Needs the plugins Paragraph and Link,
 * and `lmWidget: { base }` in the configuration.
 */
import { ButtonView, Command, DomEventObserver, findAttributeRange, Notification, Plugin } from 'ckeditor5';

const WORDS = {
  da: { choose: 'Læringsværktøj', failed: 'Læringsværktøjerne kunne ikke hentes.' },
  en: { choose: 'Learning tool', failed: 'The learning tools could not be loaded.' },
};

/** What Link makes of the decorator `lmEmbed` below: the attribute of a text whose link has the class `lm-embed`. */
const MARK = 'linkLmEmbed';

class DoubleClickObserver extends DomEventObserver {
  get domEventType() {
    return 'dblclick';
  }

  onDomEvent(event) {
    this.fire('dblclick', event);
  }
}

class LmWidgetCommand extends Command {
  refresh() {
    this.isEnabled = true;
    const href = this.editor.model.document.selection.getAttribute('linkHref');
    /** The address of the link that the selection is in, if it is one of ours. */
    this.value = isOurs(this.editor, href) ? href : undefined;
  }

  async execute() {
    const { editor, value: address } = this;
    const { pick } = await import(`${baseOf(editor)}pick.js`);
    const links = await pick({ lang: langOf(editor), address });
    editor.editing.view.focus();
    if (links.length > 0) editor.model.change((writer) => put(editor, writer, links, address));
  }
}

const baseOf = (editor) => new URL(editor.config.get('lmWidget.base'), document.baseURI).href;
const langOf = (editor) => (editor.locale.uiLanguage.startsWith('da') ? 'da' : 'en');
const isOurs = (editor, href) => Boolean(href?.startsWith(`${baseOf(editor)}embed/`));

const put = (editor, writer, links, address) => {
  const { model } = editor;
  const { selection } = model.document;
  const textOf = ({ href, text }) =>
    writer.createText(text || WORDS[langOf(editor)].choose, { linkHref: href, [MARK]: true });
  const rest = [...links];
  if (address) {
    const range = findAttributeRange(selection.getFirstPosition(), 'linkHref', address, model);
    model.insertContent(textOf(rest.shift()), range);
  }
  if (rest.length === 0) return;
  const lines = writer.createDocumentFragment();
  for (const link of rest) {
    const paragraph = writer.createElement('paragraph');
    writer.append(textOf(link), paragraph);
    writer.append(paragraph, lines);
  }
  model.insertContent(lines, model.schema.findOptimalInsertionRange(selection, 'after'));
};

export class LmWidget extends Plugin {
  static get pluginName() {
    return 'LmWidget';
  }

  static get requires() {
    return [Notification];
  }

  constructor(editor) {
    super(editor);
    const decorators = editor.config.get('link.decorators') ?? {};
    // Before Link starts. By hand, so that a link of ours within a sentence can stay one.
    editor.config.set('link.decorators', {
      ...decorators,
      lmEmbed: { mode: 'manual', label: WORDS[langOf(editor)].choose, attributes: { class: 'lm-embed' } },
    });
  }

  init() {
    const { editor } = this;
    const { choose, failed } = WORDS[langOf(editor)];
    const command = new LmWidgetCommand(editor);
    editor.commands.add('lmWidget', command);
    const run = () => editor.execute('lmWidget').catch(() => editor.plugins.get(Notification).showWarning(failed));

    editor.ui.componentFactory.add('lmWidget', (locale) => {
      const button = new ButtonView(locale);
      button.set({ label: choose, withText: true });
      button.bind('isEnabled').to(command);
      button.on('execute', run);
      return button;
    });

    const { view } = editor.editing;
    view.addObserver(DoubleClickObserver);
    this.listenTo(view.document, 'dblclick', () => {
      if (command.value) void run();
    });
  }
}
