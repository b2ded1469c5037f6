/** In forced colours a browser paints what it is told by the system: what was said by a colour must still be seen. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skip, useSite } from '../support/site.js';

describe('in forced colours', { skip }, () => {
  const openPage = useSite();

  const open = async (path) => {
    const page = await openPage(path);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    });
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    return page;
  };

  const within = (page, tag, selector) =>
    page.evaluateHandle((of, inside) => document.querySelector(of).shadowRoot.querySelector(inside), tag, selector);

  const picture = async (page, tag, selector) => {
    const handle = await within(page, tag, selector);
    return Buffer.from(await handle.screenshot());
  };

  /** Whether a box has an edge that is not its ground. */
  const hasEdge = async (page, tag, selector) => {
    const handle = await within(page, tag, selector);
    return handle.evaluate((element) => {
      const { borderInlineStartWidth, borderInlineStartStyle, borderInlineStartColor, backgroundColor } =
        getComputedStyle(element);
      return (
        parseFloat(borderInlineStartWidth) > 0 &&
        borderInlineStartStyle !== 'none' &&
        borderInlineStartColor !== backgroundColor
      );
    });
  };

  test('a box that is ticked is not like one that is not', async () => {
    const page = await open('embed/principle-checklist.html');
    const before = await picture(page, 'lm-principle-checklist', '#i0');
    await page.evaluate(() => document.querySelector('lm-principle-checklist').shadowRoot.querySelector('#i0').click());
    await page.mouse.move(0, 0);
    assert.ok(!before.equals(await picture(page, 'lm-principle-checklist', '#i0')));
    await page.close();
  });

  test('how far one has come is seen without colours', async () => {
    const page = await open('embed/principle-checklist.html');
    const before = await picture(page, 'lm-principle-checklist', '.bar');
    await page.evaluate(() => document.querySelector('lm-principle-checklist').shadowRoot.querySelector('#i0').click());
    assert.ok(!before.equals(await picture(page, 'lm-principle-checklist', '.bar')));
    await page.close();
  });

  test('buttons, messages, errors and what has focus have an edge', async () => {
    const page = await open('embed/challenge-picker.html');
    const tag = 'lm-challenge-picker';
    assert.equal(await hasEdge(page, tag, '.primary'), true);
    await page.evaluate((of) => document.querySelector(of).shadowRoot.querySelector('.primary').click(), tag);
    await page.waitForFunction((of) => document.querySelector(of).shadowRoot.querySelector('.error'), {}, tag);
    assert.equal(await hasEdge(page, tag, '.error'), true);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      (of) => getComputedStyle(document.querySelector(of).shadowRoot.activeElement).outlineStyle,
      tag,
    );
    assert.equal(outline, 'solid');
    await page.close();
  });

  test('the builder shows which tool is chosen', async () => {
    const page = await open('index.html');
    const handle = await page.$('[name=widget]:checked');
    const other = await page.$('[name=widget]:not(:checked)');
    assert.ok(!Buffer.from(await handle.screenshot()).equals(Buffer.from(await other.screenshot())));
    await page.close();
  });
});
