/**
 * TinyMCE 7 and 8: a button and a menu item that open the builder, and put the chosen link into a paragraph of its own.
 * On a link that is there already they change it, and so does a double click. A classic script, for `external_plugins`.
 */
(() => {
  const WORDS = {
    da: { choose: 'Læringsværktøj', change: 'Ret læringsværktøj', failed: 'Læringsværktøjerne kunne ikke hentes.' },
    en: { choose: 'Learning tool', change: 'Change learning tool', failed: 'The learning tools could not be loaded.' },
  };

  window.tinymce.PluginManager.add('lm-widget', (editor) => {
    editor.options.register('lm_widget_base', { processor: 'string' });
    const baseOf = () => new URL(editor.options.get('lm_widget_base'), document.baseURI).href;
    const lang = /^da/i.test(editor.options.get('language')) ? 'da' : 'en';
    const words = WORDS[lang];

    const isOurs = (node) => node.nodeName === 'A' && node.href.startsWith(`${baseOf()}embed/`);
    const linkAt = (node) => editor.dom.getParent(node, isOurs);

    // What TinyMCE would make of the address otherwise is relative to the page on which the text is written.
    const attributesOf = ({ href }) => ({ class: 'lm-embed', href, 'data-mce-href': href });
    const paragraph = (link) =>
      editor.dom.createHTML(
        'p',
        {},
        editor.dom.createHTML('a', attributesOf(link), editor.dom.encode(link.text || words.choose)),
      );

    const change = (link, [first, ...more]) => {
      editor.dom.setAttribs(link, attributesOf(first));
      link.textContent = first.text || words.choose;
      const line = editor.dom.getParent(link, editor.dom.isBlock) ?? link;
      editor.dom.insertAfter(editor.dom.createFragment(more.map(paragraph).join('')), line);
    };

    const choose = async () => {
      const link = linkAt(editor.selection.getNode());
      try {
        const { pick } = await import(`${baseOf()}pick.js`);
        const links = await pick({ lang, address: link?.href });
        editor.focus();
        if (links.length === 0) return;
        editor.undoManager.transact(() => {
          if (link) change(link, links);
          else editor.insertContent(links.map(paragraph).join(''));
        });
      } catch {
        editor.notificationManager.open({ type: 'error', text: words.failed });
      }
    };

    editor.addCommand('lmWidget', choose);
    editor.ui.registry.addButton('lm-widget', {
      text: words.choose,
      tooltip: words.choose,
      onAction: choose,
    });
    editor.ui.registry.addMenuItem('lm-widget', { text: words.choose, onAction: choose });
    editor.ui.registry.addButton('lm-widget-change', { text: words.change, onAction: choose });
    editor.ui.registry.addContextToolbar('lm-widget', { predicate: isOurs, items: 'lm-widget-change' });
    editor.on('dblclick', ({ target }) => linkAt(target) && choose());
  });
})();
