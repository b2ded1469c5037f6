<?php
/** An address on a line of its own, as pasted into the classic editor or an embed block, without asking any server. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

function embed(array $matches, array $attributes, string $url): string
{
    $text = widgets()[$matches[1]];
    // The editor shows what it gets in a frame of its own, where no script of ours is.
    return defined('REST_REQUEST') && REST_REQUEST
        ? sprintf(
            '<iframe src="%s" title="%s" width="100%%" height="720" style="border:0"></iframe>',
            esc_attr($url),
            esc_attr($text)
        )
        : link($url, $text);
}

add_action('init', static function () {
    $names = implode('|', array_map('preg_quote', array_keys(widgets())));
    $page = '#^' . preg_quote(folder(), '#') . "embed/($names)\.html(?:[?\#].*)?$#";
    wp_embed_register_handler('laeringsmiljoe-widgets', $page, __NAMESPACE__ . '\embed');
});
