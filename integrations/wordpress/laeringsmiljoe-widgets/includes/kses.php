<?php
/** The elements themselves, for authors who paste HTML: with the attributes of the widgets and no others. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

add_filter('wp_kses_allowed_html', static function (array $allowed, $context): array {
    if ($context !== 'post') {
        return $allowed;
    }
    static $elements = null;
    $elements = $elements ?? json_decode(file_get_contents(__DIR__ . '/elements.json'), true);
    foreach ($elements as $tag => $attributes) {
        $allowed[$tag] = array_fill_keys(array_merge($attributes, ['class', 'id', 'lang']), true);
    }
    return $allowed;
}, 10, 2);
