/** A button at the text that is being edited: in the toolbar of WikiEditor, else above the text. */
const folder = mw.config.get('wgExtensionAssetsPath') + '/LaeringsmiljoeWidgets/';
const $text = $('#wpTextbox1');
const label = mw.msg('laeringsmiljoewidgets-button');

const choose = () => {
  const [start, end] = $text.textSelection('getCaretPosition', { startAndEnd: true });
  import(folder + 'insert.js')
    .then(({ insert }) =>
      insert('mediawiki', $text.textSelection('getContents'), { start, end }, mw.config.get('wgUserLanguage')),
    )
    .then((change) => {
      if (!change) return;
      $text.textSelection('setSelection', { start: change.start, end: change.end });
      $text.textSelection('replaceSelection', change.text);
    })
    .catch(() => mw.notify(mw.msg('laeringsmiljoewidgets-failed'), { type: 'error' }));
};

const addToToolbar = ($area) =>
  $area.wikiEditor('addToToolbar', {
    section: 'main',
    group: 'insert',
    tools: {
      laeringsmiljoe: {
        label,
        type: 'button',
        icon: folder + 'resources/icon.svg',
        action: { type: 'callback', execute: choose },
      },
    },
  });

// WikiEditor is there where the wiki has it and the user has not turned it off.
if (['registered', null].includes(mw.loader.getState('ext.wikiEditor'))) {
  $('<button>', { type: 'button', text: label }).on('click', choose).insertBefore($text);
} else {
  mw.hook('wikiEditor.toolbarReady').add(addToToolbar);
}
