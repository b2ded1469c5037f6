/** Every state × language × theme × scheme, through every check. */
import { expect } from 'chai';
import '../../src/define/all.js';
import { mount } from '../support/page.js';
import { audit, CHECKS } from './audit.js';
import { STATES } from './states.js';
import { THEMES } from '../../src/elements/themes.js';

const LANGS = ['da', 'en'] as const;
// `inherit` takes the page's colours, and its contrast is the page's.
// With `inherit` the colours are the page's, and so is the contrast.
const COLOURED = THEMES.filter((theme) => theme !== 'auto' && theme !== 'inherit');
const SCHEMES = ['light', 'dark'];

/** Chromium looks at all of it; the others, which compute the same colours from the same sheets, at our own theme. */
const isChromium = navigator.userAgent.includes('Chrome');
const LOOKS = COLOURED.flatMap((theme) => SCHEMES.map((scheme) => `theme="${theme}" scheme="${scheme}"`)).filter(
  (look) => isChromium || look.includes('neutral'),
);

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('accessibility', () => {
  for (const [name, make] of Object.entries(STATES)) {
    for (const lang of LANGS) {
      it(`${name}, ${lang}`, async () => {
        const found: string[] = [];
        for (const look of LOOKS) {
          const widget = await make(mount, `lang="${lang}" ${look}`);
          found.push(...(await audit(widget, lang)).map((finding) => `${look}: ${finding}`));
        }
        expect(found).to.deep.equal([]);
      });
    }
  }

  it('was looked at in all of this', () => {
    const [states, checks] = [Object.keys(STATES).length, Object.keys(CHECKS).length];
    const combinations = states * LANGS.length * LOOKS.length;
    console.log(
      `${String(states)} states, ${String(combinations)} combinations, ${String(combinations * checks)} checks`,
    );
    expect(states).to.be.at.least(20);
  });
});
