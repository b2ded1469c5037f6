<?php
/** The script on pages that are read, and a button in the toolbar of those that are written. */

use dokuwiki\Extension\ActionPlugin;

class action_plugin_lmwidgets extends ActionPlugin
{
    /** The preview is what a page will be; the text in its editor is left alone by the script itself. */
    private const READ = ['show', 'preview', 'export_xhtml'];

    public function register($controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
        $controller->register_hook('TOOLBAR_DEFINE', 'AFTER', $this, 'addButton');
    }

    public function addScript($event)
    {
        global $ACT;
        if (!in_array($ACT, self::READ, true)) return;
        $event->data['script'][] = [
            'src' => DOKU_BASE . 'lib/plugins/lmwidgets/web/lm-loader.js?__VERSION__',
            'defer' => 'defer',
            '_data' => '',
        ];
    }

    public function addButton($event)
    {
        $event->data[] = [
            'type' => 'lmwidgets',
            'title' => $this->getLang('button'),
            'icon' => '../../plugins/lmwidgets/web/icon.svg',
            'block' => true,
        ];
    }
}
