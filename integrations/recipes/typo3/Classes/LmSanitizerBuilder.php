<?php

declare(strict_types=1);

namespace Laeringsmiljoe\Widgets;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;

/**
 * TYPO3's own rules, and besides them the elements with their attributes, and frames of one folder.
 */
final class LmSanitizerBuilder extends DefaultSanitizerBuilder
{
    /** Where the pages of the widgets are. */
    private const PAGES = 'https://intranet.example/widgets/embed/';

    private const COMMON = [
        'id', 'class', 'actions', 'audience', 'density', 'heading', 'heading-level', 'intro', 'lang', 'scheme', 'theme',
    ];

    private const ELEMENTS = [
        'lm-principle-checklist' => ['for-picker', 'levels', 'storage', 'storage-key', 'without-notes'],
        'lm-challenge-picker' => ['ics', 'max-picks', 'meeting', 'single-page', 'storage', 'storage-key'],
        'lm-contact-card' => ['address', 'closed', 'email', 'funding', 'hours', 'lead', 'name', 'note', 'org', 'phone',
            'position', 'unit', 'with-secretariat'],
    ];

    private const ADDRESSES = [
        'lm-principle-checklist' => ['share-base'],
        'lm-challenge-picker' => ['share-base'],
        'lm-contact-card' => ['url'],
    ];

    private const FRAME = ['title', 'width', 'height', 'loading', 'allow', 'referrerpolicy'];

    protected function createBehavior(): Behavior
    {
        $tags = [];
        foreach (self::ELEMENTS as $name => $attributes) {
            $tags[] = (new Behavior\Tag($name, Behavior\Tag::ALLOW_CHILDREN))->addAttrs(
                ...$this->createAttrs(...self::COMMON, ...$attributes),
                ...array_map(static fn (string $address) => self::startingWith($address, '#^https?://#'), self::ADDRESSES[$name])
            );
        }
        $pages = implode('|', array_map(static fn (string $tag) => substr($tag, strlen('lm-')), array_keys(self::ELEMENTS)));
        $tags[] = (new Behavior\Tag('iframe', Behavior\Tag::PURGE_WITHOUT_ATTRS))->addAttrs(
            self::startingWith(
                'src',
                '#^' . preg_quote(self::PAGES, '#') . '(?:' . $pages . ')\.html(?:[?\#]|$)#'
            ),
            ...$this->createAttrs(...self::FRAME)
        );
        return parent::createBehavior()->withName('lm')->withTags(...$tags);
    }

    private static function startingWith(string $name, string $pattern): Behavior\Attr
    {
        return (new Behavior\Attr($name))->addValues(new Behavior\RegExpAttrValue($pattern));
    }
}
