<?php
/** The script, on every page that readers see; it fetches what the page has, and nothing where it has nothing. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

const SCRIPT = 'laeringsmiljoe-widgets';

add_action('wp_enqueue_scripts', static function () {
    wp_enqueue_script(SCRIPT, folder() . 'lm-loader.js', [], VERSION, true);
});

// What was inserted before a folder was named leads to the plugin's own files, and the script knows those beside it alone.
add_filter('the_content', static function (string $html): string {
    return str_replace(esc_attr(own_folder() . 'embed/'), esc_attr(folder() . 'embed/'), $html);
}, 20);

// WordPress before 6.3 has no other way to say it.
add_filter('script_loader_tag', static function (string $tag, string $handle): string {
    return $handle === SCRIPT && strpos($tag, ' defer') === false ? str_replace(' src=', ' defer src=', $tag) : $tag;
}, 10, 2);
