/**
 * `npm run contact-sheet`: one picture a widget – every theme, light and dark, narrow and wide, Danish and English –
 * to be opened and judged. Written to `dist/contact-sheet/`, never kept.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../test/support/engines.js';
import { build } from './build.js';
import { serve } from './serve.js';

const OUTPUT = 'dist/contact-sheet';

const PLAN = { what: 'Vi holder ti minutters opsamling', who: 'Teamleder', when: '2027-01-14' };
const pick = (plans) => ({ challenge: 'ch1', picks: ['colleagues1', 'routines1'], plans });

/** The states worth seeing side by side. */
const SHEETS = {
  'principle-checklist': ['lm-principle-checklist', { answers: { p1: 'yes', p3: 'yes' }, notes: { p2: 'Tavlemøde' } }],
  'challenge-picker-1': ['lm-challenge-picker', { challenge: 'ch1' }],
  'challenge-picker-3': ['lm-challenge-picker', pick({ colleagues1: PLAN })],
  'challenge-picker-4': ['lm-challenge-picker', pick({ colleagues1: PLAN, routines1: PLAN })],
  'contact-card': ['lm-contact-card', undefined],
};

const properties = (theme) =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const css = `
  body { margin: 0; font-family: system-ui, sans-serif; }
  .sheet { display: grid; grid-template-columns: 1fr 1fr; }
  .tile { display: inline-block; vertical-align: top; padding: 12px; }
  .light { color-scheme: light; background: #fff; color: #222; }
  .dark { color-scheme: dark; background: #111; color: #eee; }
  .fluent.light { ${properties(webLightTheme)} }
  .fluent.dark { ${properties(webDarkTheme)}; background: #1f1f1f; }
  .bootstrap.dark { background: #212529; }
  ${readFileSync('node_modules/bootstrap/dist/css/bootstrap.css', 'utf8')
    .match(/:root,[^}]*}|\[data-bs-theme=dark\] {[^}]*}/g)
    .join('')
    .replace(':root,', '.bootstrap,')}
`;

const page = (tag, themes) =>
  themes
    .flatMap((theme) =>
      ['light', 'dark'].map((scheme) => {
        const bootstrap = theme === 'bootstrap' ? `data-bs-theme="${scheme}"` : '';
        const tiles = [320, 720].flatMap((width) =>
          ['da', 'en'].map(
            (lang) =>
              `<div class="tile" style="width:${width}px" lang="${lang}"><${tag} theme="${theme}" storage="none"></${tag}></div>`,
          ),
        );
        return `<div class="${theme} ${scheme}" ${bootstrap}>${theme} ${scheme}<br>${tiles.join('')}</div>`;
      }),
    )
    .join('');

await build();
const { THEMES } = await import('../dist/lib/elements/themes.js');
mkdirSync(OUTPUT, { recursive: true });
const server = await serve('dist/web');
const browser = await puppeteer.launch({
  executablePath: findEngines().Chromium,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
for (const [name, [tag, value]] of Object.entries(SHEETS)) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 4480, height: 1000 });
  await tab.goto(`http://localhost:${server.port}/index.html`);
  await tab.setContent(`<style>${css}</style><div class="sheet">${page(tag, THEMES.slice(1))}</div>`);
  await tab.addScriptTag({ path: 'dist/web/lm-widgets.js' });
  if (value) await tab.$$eval(tag, (widgets, data) => widgets.forEach((widget) => (widget.value = data)), value);
  await tab.screenshot({ path: `${OUTPUT}/${name}.png`, fullPage: true });
  console.log(`${OUTPUT}/${name}.png`);
  await tab.close();
}
await browser.close();
server.close();
