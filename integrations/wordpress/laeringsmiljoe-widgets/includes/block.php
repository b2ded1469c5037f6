<?php
/** The block: what it saves is the link, so it needs nothing of this plugin to be read. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

const EDITOR = 'laeringsmiljoe-widgets-editor';

/** What the editor's script says; here, so that translators have one file. */
function editor_words(): array
{
    return [
        'title'    => __('Learning tool', 'laeringsmiljoe-widgets'),
        'hint'     => __('Choose the checklist, from challenge to plan, or the contact card, and adjust it. You see it as you build it.', 'laeringsmiljoe-widgets'),
        'choose'   => __('Choose a tool', 'laeringsmiljoe-widgets'),
        'change'   => __('Change the tool', 'laeringsmiljoe-widgets'),
        'text'     => __('Text of the link', 'laeringsmiljoe-widgets'),
        'textHint' => __('Shown in mails and feeds, and where the tool cannot be.', 'laeringsmiljoe-widgets'),
        /* translators: %s: the text of the link, which is the heading of the tool */
        'preview'  => __('Preview: %s', 'laeringsmiljoe-widgets'),
        'failed'   => __('The tools could not be opened. Ask your administrator whether the files are where they should be.', 'laeringsmiljoe-widgets'),
        'lang'     => strpos(get_user_locale(), 'da') === 0 ? 'da' : 'en',
    ];
}

add_action('init', static function () {
    wp_register_script(
        EDITOR,
        plugins_url('block/editor.js', PLUGIN),
        ['wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-notices'],
        VERSION,
        true
    );
    register_block_type(dirname(PLUGIN) . '/block');
});

// Only where it is needed: the words are those of the user, not of the site.
add_action('enqueue_block_editor_assets', static function () {
    $data = ['folder' => folder(), 'ownFolder' => own_folder(), 'names' => widgets(), 'words' => editor_words()];
    wp_add_inline_script(EDITOR, 'var laeringsmiljoeWidgets = ' . wp_json_encode($data) . ';', 'before');
});
