<?php
/** The one thing that every way in comes to: a link to the page of a widget, which the script makes the widget. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

/** The widgets by the name of their page. */
function widgets(): array
{
    return [
        'principle-checklist' => __('Checklist: what do we already do to learn?', 'laeringsmiljoe-widgets'),
        'challenge-picker'    => __('From challenge to plan', 'laeringsmiljoe-widgets'),
        'contact-card'        => __('Contact card: who can help us?', 'laeringsmiljoe-widgets'),
    ];
}

/** The files that came with the plugin. */
function own_folder(): string
{
    return plugins_url('web/', PLUGIN);
}

/** The folder of the script and the pages: the plugin's own, unless an administrator has named another. */
function folder(): string
{
    return get_option(OPTION) ?: own_folder();
}

/** The address of a widget's page. Attributes go behind the number sign, where no server sees them. */
function address(string $widget, array $attributes): string
{
    $fragment = http_build_query($attributes, '', '&', PHP_QUERY_RFC3986);
    return folder() . "embed/$widget.html" . ($fragment === '' ? '' : "#$fragment");
}

/** A link in a paragraph of its own. Not `esc_url`, which takes the line breaks out of own content. */
function link(string $href, string $text): string
{
    return sprintf('<p><a class="lm-embed" href="%s">%s</a></p>', esc_attr($href), esc_html($text));
}
