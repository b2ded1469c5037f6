<?php
/** What the plugin says, in English. */

$lang['button'] = 'Learning tool';
$lang['unknown'] = 'unknown tool; write one of these: %s';
$lang['principle-checklist'] = 'Checklist';
$lang['challenge-picker'] = 'From challenge to plan';
$lang['contact-card'] = 'Contact';

$lang['js']['failed'] = 'The tools could not be opened. Reload the page and try again.';
