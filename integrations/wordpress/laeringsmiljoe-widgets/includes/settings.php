<?php
/** Settings › Writing: the folder of the files, where they are hosted for several sites. Uninstalling deletes it. */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

const OPTION = 'laeringsmiljoe_widgets_folder';

/** A folder, whatever was typed; what is no address leaves things as they were, and says so. */
function clean_folder($typed): string
{
    $typed = trim((string) $typed);
    if ($typed === '') {
        return '';
    }
    $address = esc_url_raw($typed, ['http', 'https']);
    $parts = preg_match('#^https?://#i', $typed) ? (array) wp_parse_url($address) : [];
    if (empty($parts['host']) || array_intersect_key($parts, array_flip(['user', 'query', 'fragment']))) {
        add_settings_error(
            OPTION,
            OPTION,
            __('The address of the learning tools must begin with https:// and end with the folder.', 'laeringsmiljoe-widgets')
        );
        return (string) get_option(OPTION, '');
    }
    return trailingslashit(preg_replace('#/(lm-(loader|widgets)\.js|index\.html)$#', '', $address));
}

add_action('admin_init', static function () {
    register_setting('writing', OPTION, [
        'type'              => 'string',
        'default'           => '',
        'sanitize_callback' => __NAMESPACE__ . '\clean_folder',
    ]);
    add_settings_field(
        OPTION,
        esc_html__('Learning tools: folder of the files', 'laeringsmiljoe-widgets'),
        static function () {
            printf(
                '<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="%3$s" aria-describedby="%1$s-hint"><p class="description" id="%1$s-hint">%4$s</p>',
                esc_attr(OPTION),
                esc_attr(get_option(OPTION, '')),
                esc_attr(own_folder()),
                esc_html__('Leave it empty to use the files that came with the plugin. Tools that are inserted meanwhile lead to this folder: if you empty the field later, they are links.', 'laeringsmiljoe-widgets')
            );
        },
        'writing',
        'default',
        ['label_for' => OPTION]
    );
});

add_filter('plugin_action_links_' . plugin_basename(PLUGIN), static function (array $links): array {
    $address = admin_url('options-writing.php#' . OPTION);
    return array_merge($links, [sprintf('<a href="%s">%s</a>', esc_url($address), esc_html__('Settings', 'laeringsmiljoe-widgets'))]);
});
