<?php
/** The script, on every page that readers see; it fetches what the page has, and nothing where it has nothing. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

const SCRIPT = 'laeringsmiljoe-widgets';

add_action('wp_enqueue_scripts', static function () {
    wp_enqueue_script(SCRIPT, folder() . 'lm-loader.js', [], VERSION, true);
});

// WordPress before 6.3 has no other way to say it.
add_filter('script_loader_tag', static function (string $tag, string $handle): string {
    return $handle === SCRIPT && strpos($tag, ' defer') === false ? str_replace(' src=', ' defer src=', $tag) : $tag;
}, 10, 2);
