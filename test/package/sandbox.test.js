/** The built product in a sandbox: what cannot be done is not offered and not said to be done; what can be, can. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { askedEngines, findEngines } from '../support/engines.js';
import { inProfile, servePages, startEngine } from '../support/profiles.js';

const EMBED = '/dist/web/embed';
const WIDGETS =
  '<script src="/dist/web/lm-widgets.js" defer></script><lm-principle-checklist></lm-principle-checklist>' +
  '<lm-challenge-picker single-page></lm-challenge-picker><lm-contact-card></lm-contact-card>';

const frame = (attributes) => `<iframe width="900" height="900" ${attributes}></iframe>`;
const PAGES = { '/widgets.html': WIDGETS };
for (const [name, sandbox] of [
  ['scripts', 'allow-scripts'],
  ['origin', 'allow-scripts allow-same-origin'],
  ['all', 'allow-scripts allow-same-origin allow-downloads allow-modals'],
]) {
  PAGES[`/${name}.html`] = frame(`sandbox="${sandbox}" src="/widgets.html"`);
  PAGES[`/${name}-own.html`] = frame(`sandbox="${sandbox}" src="${EMBED}/principle-checklist.html?lang=en"`);
}
PAGES['/within.html'] = frame('sandbox="allow-scripts allow-same-origin" src="/plain.html"');
PAGES['/plain.html'] = frame('src="/widgets.html"');
PAGES['/srcdoc.html'] = frame(`srcdoc="${WIDGETS.replaceAll('"', '&quot;')}"`);
PAGES['/shared.html'] = frame(
  `srcdoc="${WIDGETS.replace('checklist>', 'checklist share-base=/laering>').replaceAll('"', '&quot;')}"`,
);

/** In the frame: ticks the first item, opens everything, and says what is offered and said. */
const look = async () => {
  const until = async (get) => {
    for (let left = 500; left; left -= 1) {
      const value = get();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('nothing came');
  };
  // A frame in a frame of one origin.
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const checklist = await until(() => page.querySelector('lm-principle-checklist:defined'));
  await checklist.updateComplete;
  checklist.shadowRoot.querySelector('input').click();
  const picker = page.querySelector('lm-challenge-picker');
  if (picker) picker.value = { challenge: 'ch2', picks: ['missing'], review: '2031-03-03' };
  const widgets = [checklist, ...(picker ? [picker, page.querySelector('lm-contact-card')] : [])];
  for (const { shadowRoot } of widgets) for (const fold of shadowRoot.querySelectorAll('details')) fold.open = true;
  await until(() => checklist.shadowRoot.querySelector('#copy'));
  for (const widget of widgets) await widget.updateComplete;
  return {
    checked: checklist.value.answers,
    text: widgets.map(({ shadowRoot }) => shadowRoot.querySelector('section').innerText).join('\n'),
    buttons: widgets.flatMap(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('button')]
        .filter((button) => button.checkVisibility())
        .map(({ innerText }) => innerText.trim()),
    ),
  };
};

const SAVING =
  /^(Gem som fil|Åbn gemt fil|Save as file|Open saved file|Gem kontakt|Gem i kontakter|.*\(\.ics\)|Læg opfølgningen)/;
const PRINTING = /^(Udskriv|Print)$/;
const LINK = /^(Kopiér link|Copy link)$/;
const COPYING = /^(Kopiér (som tekst|til referat)|Copy (as text|for minutes))/;

for (const engine of askedEngines()) {
  describe(`a sandbox in ${engine}`, { skip: !findEngines()[engine] && `${engine} is not installed` }, () => {
    let server;
    let browser;
    before(async () => {
      server = await servePages(PAGES);
      browser = await startEngine(engine, server.port);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    const inFrame = (path, action) => inProfile(browser, server.local + path, action);

    for (const [path, saves, links] of [
      ['/scripts.html', false, true],
      ['/scripts-own.html', false, true],
      ['/origin.html', false, true],
      ['/origin-own.html', false, true],
      ['/within.html', false, true],
      ['/all.html', true, true],
      ['/all-own.html', true, true],
      ['/plain.html', true, true],
      ['/srcdoc.html', true, false],
      ['/shared.html', true, true],
    ]) {
      test(`${path} ${saves ? 'saves and prints' : 'neither saves nor prints'}, ${links ? 'with' : 'without'} a link`, async () => {
        const { checked, text, buttons } = await inFrame(path, (page) => page.runInFrame(look));
        assert.deepEqual(checked, { p1: 'yes' });
        assert.ok(buttons.some((name) => COPYING.test(name)));
        assert.equal(
          buttons.some((name) => SAVING.test(name)),
          saves,
          buttons.join(),
        );
        assert.equal(
          buttons.some((name) => PRINTING.test(name)),
          saves,
          buttons.join(),
        );
        assert.equal(
          buttons.some((name) => LINK.test(name)),
          links,
          buttons.join(),
        );
        if (!saves) assert.doesNotMatch(text, /gemt|udskriv|\bprint/i);
        if (path.startsWith('/scripts')) assert.doesNotMatch(text, /saved|gemmes(?! her)/i);
      });
    }

    test('shows the text to be copied, whether the browser copies or not', async () => {
      for (const path of ['/scripts.html', '/scripts-own.html']) {
        const box = await inFrame(path, async (page) => {
          await page.runInFrame(look);
          return page.runInFrame(async () => {
            const { shadowRoot } = document.querySelector('lm-principle-checklist');
            shadowRoot.querySelector('#copy').click();
            for (let left = 500; left && !shadowRoot.querySelector('#box'); left -= 1)
              await new Promise((resolve) => setTimeout(resolve, 20));
            return shadowRoot.querySelector('#box').value;
          });
        });
        assert.match(box, /Vi er fælles om at lære|Learning is something we share/);
      }
    });
  });
}
