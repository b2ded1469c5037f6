<?php
/**
 * Plugin Name:       Læringsmiljø-widgets
 * Description:       Checklist, from challenge to plan, and contact card: tools for learning at the workplace.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       laeringsmiljoe-widgets
 * Domain Path:       /languages
 *
 * What an author's tool saves is an ordinary link. The script, once a page, makes the widget of it.
 */

namespace LaeringsmiljoeWidgets;

defined('ABSPATH') || exit;

const VERSION = '__VERSION__';
const PLUGIN = __FILE__;

require __DIR__ . '/includes/link.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/kses.php';

add_action('init', static function () {
    load_plugin_textdomain('laeringsmiljoe-widgets', false, dirname(plugin_basename(PLUGIN)) . '/languages');
}, 5);
