/** The button in the toolbar: `tb_` and the type of the button is what DokuWiki calls. */
window.tb_lmwidgets = (button, properties, id) => {
  const area = document.getElementById(id);
  const selection = DWgetSelection(area);
  import(DOKU_BASE + 'lib/plugins/lmwidgets/insert.js')
    .then(({ insert }) => insert('dokuwiki', area.value, selection, document.documentElement.lang))
    .then((change) => {
      if (!change) return;
      selection.start = change.start;
      selection.end = change.end;
      pasteText(selection, change.text, { nosel: true });
      // As typing does: DokuWiki asks before what was written is left.
      jQuery(area).trigger('change');
    })
    .catch(() => alert(LANG.plugins.lmwidgets.failed));
  pickerClose();
  return false;
};
