<?php

/** In the site package: the rules get a name, which TypoScript asks for. */

declare(strict_types=1);

defined('TYPO3') or die();

$GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['lm'] = \Laeringsmiljoe\Widgets\LmSanitizerBuilder::class;
