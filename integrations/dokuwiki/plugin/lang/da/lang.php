<?php
/** What the plugin says, in Danish. */

$lang['button'] = 'Læringsværktøj';
$lang['unknown'] = 'ukendt værktøj; skriv et af disse: %s';
$lang['principle-checklist'] = 'Tjekliste';
$lang['challenge-picker'] = 'Fra udfordring til plan';
$lang['contact-card'] = 'Kontakt';

$lang['js']['failed'] = 'Værktøjerne kunne ikke åbnes. Genindlæs siden, og prøv igen.';
