/** Every state of every widget, in all that a check depends on: language, theme, scheme. */
import { expect } from 'chai';
import '../../src/define/all.js';
import { mount } from '../support/page.js';
import { audit, LAYOUT, SIGHT, STRUCTURE, type Checks } from './audit.js';
import { STATES } from './states.js';
import { THEMES } from '../../src/elements/themes.js';

/** Chromium looks at all of it; the others, which compute the same colours from the same sheets, at our own theme. */
const isChromium = navigator.userAgent.includes('Chrome');
const LANGS = ['da', 'en'] as const;
// With `inherit` the colours are the page's, and so is the contrast.
const COLOURED = THEMES.filter((theme) => (isChromium ? theme !== 'auto' && theme !== 'inherit' : theme === 'neutral'));
const SCHEMES = ['light', 'dark'] as const;

/** The checks that can say something new of a look that is tried after others. */
const checksFor = (lang: string, theme: string, scheme: string): Checks => ({
  ...(theme === COLOURED[0] && scheme === SCHEMES[0] ? STRUCTURE : {}),
  ...(scheme === SCHEMES[0] ? LAYOUT : {}),
  ...(lang === LANGS[0] ? SIGHT : {}),
});

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('accessibility', () => {
  let checked = 0;

  for (const [name, make] of Object.entries(STATES)) {
    for (const lang of LANGS) {
      it(`${name}, ${lang}`, async () => {
        const widget = await make(mount, `lang="${lang}"`);
        const found: string[] = [];
        for (const theme of COLOURED) {
          for (const scheme of SCHEMES) {
            const checks = checksFor(lang, theme, scheme);
            if (!Object.keys(checks).length) continue;
            Object.assign(widget, { theme, scheme });
            await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
            found.push(...(await audit(widget, lang, checks)).map((finding) => `${theme}, ${scheme}: ${finding}`));
            checked += Object.keys(checks).length;
          }
        }
        expect(found).to.deep.equal([]);
      });
    }
  }

  it('was looked at in all of this', () => {
    const states = Object.keys(STATES).length;
    const [structure, layout, sight] = [STRUCTURE, LAYOUT, SIGHT].map((checks) => Object.keys(checks).length);
    const looks = COLOURED.length * SCHEMES.length;
    console.log(`${states} states, ${states * LANGS.length * looks} combinations, ${checked} checks`);
    expect(states).to.be.at.least(20);
    expect(checked).to.equal(
      states * (LANGS.length * ((structure ?? 0) + COLOURED.length * (layout ?? 0)) + looks * (sight ?? 0)),
    );
  });
});
