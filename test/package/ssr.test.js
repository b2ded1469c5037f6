/** The elements in Node, as a developer who renders on the server has them: no exception, and all of their text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
// It brings what Node lacks of the DOM, and has to come first.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { TAGS } from '../../dist/lib/widgets.js';

for (const tag of TAGS) {
  test(`${tag} is rendered with @lit-labs/ssr`, async () => {
    await import(`../../dist/lib/define/${tag}.js`);
    const name = unsafeStatic(tag);
    const page = await collectResult(
      render(html`<${name} hours="man-tor 9-15" heading-level="3" max-picks="2"><p>Uden script</p></${name}>`),
    );
    assert.match(page, new RegExp(`^(<!--.*?-->)*<${tag} [^>]*>(<!--.*?-->)*<template shadowroot="open"`));
    assert.ok(page.includes('<p>Uden script</p>'));
    assert.match(page.replace(/<!--.*?-->/g, ''), /<h3[^>]*>[^<]+<\/h3>/, 'its heading');
  });
}

for (const [lang, heading] of [
  ['en', 'Would you like advice?'],
  ['en-GB', 'Would you like advice?'],
  [' ', 'Brug for sparring?'],
  ['fr', 'Brug for sparring?'],
]) {
  test(`a widget speaks the language of its own lang="${lang}"`, async () => {
    await import('../../dist/lib/define/lm-contact-card.js');
    const page = await collectResult(render(html`<lm-contact-card lang="${lang}"></lm-contact-card>`));
    assert.ok(page.replace(/<!--.*?-->/g, '').includes(heading), page.slice(-1500));
  });
}
