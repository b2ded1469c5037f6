<?php
/**
 * `[lm-widget contact-card lang="en" name="Anna"]`, for classic editors and widgets of themes; attributes are those of
 * the widget. A list inside, `[lm-widget principle-checklist]<ol>…</ol>[/lm-widget]`, becomes its content.
 */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

// Word processors write quotes that mean nothing to WordPress. Where there are others as well, they are part of a text.
add_filter('the_content', static function (string $html): string {
    return preg_replace_callback(
        '/\[lm-widget\b[^\]"]*\]/u',
        static fn (array $found) => preg_replace('/[“”„»«]|&#82(?:20|21|22);/u', '"', $found[0]),
        $html
    ) ?? $html;
}, 8);

function shortcode($attributes, $content = null): string
{
    // Editors write an ampersand as `&amp;`.
    $given = array_map(
        static fn ($value) => html_entity_decode((string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8'),
        (array) $attributes
    );
    $widget = $given[0] ?? '';
    $names = widgets();
    if (!isset($names[$widget])) {
        // Readers see nothing; whoever can mend it sees what is wrong.
        return current_user_can('edit_posts')
            ? '<p>' . esc_html(sprintf(
                /* translators: 1: what stands in the shortcode, 2: the names that can stand there */
                __('[lm-widget]: there is no “%1$s”. Use one of %2$s.', 'laeringsmiljoe-widgets'),
                $widget,
                implode(', ', array_keys($names))
            )) . '</p>'
            : '';
    }
    // A word alone is a switch, and has a number in the place of its name.
    $switches = array_fill_keys(array_filter($given, 'is_int', ARRAY_FILTER_USE_KEY), 'true');
    unset($switches[$widget]);
    $values = $switches + array_filter($given, 'is_string', ARRAY_FILTER_USE_KEY);
    // The list and nothing else: WordPress has put paragraphs around it, and the script looks right below the link.
    $list = preg_match('#<(ol|ul)\b.*</\1>#s', (string) $content, $found) ? $found[0] : '';
    if ($list !== '') {
        $values['items'] = 'below';
    }
    return link(address($widget, $values), $values['heading'] ?? $names[$widget]) . wp_kses_post($list);
}

add_shortcode('lm-widget', __NAMESPACE__ . '\shortcode');
