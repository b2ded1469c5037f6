/** The button in the toolbar. DokuWiki joins and shortens its scripts by rules of its own: old words are safest. */

function tb_lmwidgets(button, properties, id) {
  var area = document.getElementById(id);
  var selection = DWgetSelection(area);
  import(DOKU_BASE + 'lib/plugins/lmwidgets/insert.js')
    .then(function (module) {
      return module.insert('dokuwiki', area.value, selection, document.documentElement.lang);
    })
    .then(function (change) {
      if (!change) return;
      selection.start = change.start;
      selection.end = change.end;
      pasteText(selection, change.text, { nosel: true });
      // As typing does: DokuWiki asks before what was written is left.
      jQuery(area).trigger('change');
    })
    .catch(function () {
      alert(LANG.plugins.lmwidgets.failed);
    });
  pickerClose();
  return false;
}
