<?php
/** Nothing of the plugin stays. What authors have written are links, which are theirs. */

defined('WP_UNINSTALL_PLUGIN') || exit;

delete_option('laeringsmiljoe_widgets_folder');
