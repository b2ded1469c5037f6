import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { expect } from 'chai';
import '../../src/define/all.js';
import type { Widget } from '../../src/elements/widget.js';
import { ContactCard } from '../../src/index.js';
import { TAGS } from '../../src/widgets.js';
import { STATES as ALL } from '../a11y/states.js';
import { findWeakContrast } from '../support/contrast.js';
import { focused, inside, mount } from '../support/page.js';
import { THEMES } from '../../src/elements/themes.js';

/** In which all colours are seen. */
const STATES: Readonly<Record<string, (attributes: string) => Promise<HTMLElement>>> = Object.fromEntries(
  [
    'checklist, partly answered, everything open',
    'picker, no challenge chosen',
    'picker, one focus area too many',
    'picker, half a plan',
    'picker, the plan',
    'card, the secretariat',
  ].flatMap((name) => {
    const make = ALL[name];
    return make ? [[name, (attributes: string) => make(mount, attributes)]] : [];
  }),
);

// With `inherit` the colours are the page's, and so is the contrast.
const COLOURED = THEMES.filter((theme) => theme !== 'auto' && theme !== 'inherit');

/** What stands out of a widget to the left or right. */
const findOverflow = (widget: Element): string[] => {
  const { left, right } = widget.getBoundingClientRect();
  return [...(widget.shadowRoot?.querySelectorAll('section *') ?? [])]
    .filter((el) => el.checkVisibility() && !el.closest('.hidden') && el.getBoundingClientRect().width > 0)
    .filter((el) => el.getBoundingClientRect().right > right + 0.5 || el.getBoundingClientRect().left < left - 0.5)
    .map((el) => el.outerHTML);
};

/** What real pages do to what stands in them. */
const HOSTILE: Readonly<Record<string, { root?: string; around?: string; sheet?: string }>> = {
  'a root of 62.5 %': { root: 'font-size: 62.5%' },
  'a root of 150 %': { root: 'font-size: 150%' },
  'capitals, spaced and tight': { around: 'text-transform: uppercase; letter-spacing: 0.3em; line-height: 1' },
  'justified, indented, bold, italic, small': {
    around: 'text-align: justify; text-indent: 3em; font: italic bold 9px/1 serif; word-spacing: 1em; white-space: pre',
  },
  'from right to left': { around: 'direction: rtl' },
  'a reset': { sheet: '* { margin: 0; padding: 0; box-sizing: border-box } button, input { all: unset }' },
  'a column of 260 px': { around: 'width: 260px; overflow: hidden' },
  'a flex row': { around: 'display: flex; width: 500px' },
  'a flex column': { around: 'display: flex; flex-direction: column; width: 400px' },
  'a grid': { around: 'display: grid; grid-template-columns: auto auto; width: 600px' },
  'an inline parent': { around: 'display: inline' },
  'a float': { sheet: `${TAGS.join()} { float: left }` },
};

/** What a page may set on everything, or have everything inherit. */
const HOSTILE_RULES: Readonly<Record<string, string>> = {
  'of its type': 'font: italic small-caps 900 11px/1 Georgia; text-transform: uppercase; text-indent: 2em',
  'of its lines': 'white-space: nowrap; word-break: break-all; hyphens: manual; line-break: anywhere; tab-size: 1',
  'of its direction': 'direction: rtl; text-align: center; text-align-last: justify; writing-mode: vertical-rl',
  'of its ink':
    'color: red; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; text-shadow: 1px 1px red; caret-color: red; text-emphasis: dot',
  'of its pointer': 'cursor: none; -webkit-user-select: none; user-select: none',
  'of its lists and quotes':
    'list-style: square; quotes: "x" "x"; text-underline-offset: 9px; text-underline-position: under',
  'of boxes':
    'float: left; font-size: 11px; margin: 7px; box-sizing: content-box; transition: all 1s; border-radius: 50%',
};

/** All that text inherits, but for the family, which is the page's, and the spacing, which is the reader's. */
const INHERITED = [
  ...['font-size', 'font-style', 'font-weight', 'font-variant-caps', 'line-height', 'text-transform', 'text-indent'],
  ...['white-space', 'word-break', 'overflow-wrap', 'hyphens', 'line-break', 'tab-size', 'direction', 'writing-mode'],
  ...['text-align', 'text-align-last', 'color', '-webkit-text-fill-color', '-webkit-text-stroke-width', 'text-shadow'],
  ...[
    'caret-color',
    'text-emphasis-style',
    'cursor',
    'user-select',
    '-webkit-user-select',
    'list-style-type',
    'quotes',
  ],
  ...['text-underline-offset', 'text-underline-position'],
];

/** What each element of a widget has of it. */
const inherited = (widget: Element): string[] =>
  [...(widget.shadowRoot?.querySelectorAll('section, section *') ?? [])].map((element) => {
    const style = getComputedStyle(element);
    return `${element.localName}: ${INHERITED.map((name) => style.getPropertyValue(name)).join(' | ')}`;
  });

const BOOTSTRAP = new URL('/node_modules/bootstrap/dist/css/bootstrap.css', location.href).href;

/** What a page of a design system has, put onto the page of the test. */
const PAGES: Readonly<Record<string, () => Promise<() => void>>> = {
  'Fluent light': () => withProperties(webLightTheme),
  'Fluent dark': () => withProperties(webDarkTheme),
  'Bootstrap light': () => withBootstrap('light'),
  'Bootstrap dark': () => withBootstrap('dark'),
};

const withProperties = (theme: object): Promise<() => void> => {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(theme)) root.style.setProperty(`--${name}`, String(value));
  return Promise.resolve(() => {
    root.removeAttribute('style');
  });
};

const withBootstrap = async (scheme: string): Promise<() => void> => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: BOOTSTRAP });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    document.head.append(link);
  });
  document.documentElement.dataset['bsTheme'] = scheme;
  return () => {
    link.remove();
    delete document.documentElement.dataset['bsTheme'];
  };
};

const sectionOf = (widget: Element): Element => {
  const section = widget.shadowRoot?.querySelector('section');
  if (!section) throw new Error('not rendered');
  return section;
};

/** The colour of the text. */
const inkOf = (widget: Element): string => getComputedStyle(sectionOf(widget)).color;

/** The colour that a page gives to text, by what its design system calls it. */
const pageInk = (property: string): string => {
  const probe = document.body.appendChild(document.createElement('p'));
  probe.style.color = `var(${property})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const INK = 'rgb(28, 35, 41)';

describe('look', () => {
  describe('contrast', () => {
    for (const theme of COLOURED) {
      for (const scheme of theme === 'dkfds' ? ['light'] : ['light', 'dark']) {
        for (const [name, show] of Object.entries(STATES)) {
          it(`is enough in ${theme}, ${scheme}: ${name}`, async () => {
            const widget = await show(`theme="${theme}" scheme="${scheme}"`);
            // Our own palette keeps to the stricter criterion, WCAG 1.4.6.
            expect(findWeakContrast(widget, theme === 'neutral' ? 7 : 4.5)).to.deep.equal([]);
          });
        }
      }
    }
  });

  describe('theme="auto"', () => {
    for (const [page, put] of Object.entries(PAGES)) {
      it(`recognises ${page} and takes its colours, with enough contrast`, async () => {
        const takeAway = await put();
        try {
          for (const [name, show] of Object.entries(STATES)) {
            const widget = await show('');
            expect(inkOf(widget)).to.equal(
              pageInk(page.startsWith('Fluent') ? '--colorNeutralForeground1' : '--bs-body-color'),
            );
            expect(findWeakContrast(widget, 4.5), name).to.deep.equal([]);
          }
        } finally {
          takeAway();
        }
      });
    }

    it('recognises a page of the Danish state by its header', async () => {
      const header = Object.assign(document.createElement('div'), { className: 'solution-info' });
      document.body.append(header);
      expect(inkOf(await mount('<lm-contact-card></lm-contact-card>'))).to.equal('rgb(26, 26, 26)');
      header.remove();
    });

    it('follows a page that becomes one of Fluent, and that ceases to be one', async () => {
      const widget = await mount('<lm-contact-card></lm-contact-card>');
      const takeAway = await withProperties(webDarkTheme);
      const ink = inkOf(widget);
      takeAway();
      expect([ink, inkOf(widget)]).to.deep.equal(['rgb(255, 255, 255)', INK]);
    });

    it('takes no colours of Bootstrap where Fluent is asked for, and no button of a Bootstrap without a text colour', async () => {
      const takeAway = await withBootstrap('light');
      const ink = inkOf(await mount('<lm-contact-card theme="fluent"></lm-contact-card>'));
      takeAway();
      expect(ink).to.equal(INK);
      const old = await withProperties({ 'bs-primary': '#ffc107', 'bs-white': '#fff' });
      const widget = await mount('<lm-challenge-picker></lm-challenge-picker>');
      const { backgroundColor } = getComputedStyle(widget.shadowRoot?.querySelector('.primary') ?? widget);
      old();
      expect(backgroundColor).to.equal('rgb(11, 81, 117)');
    });

    it('takes no colours of a page where a scheme is asked for, or another design system', async () => {
      const takeAway = await withProperties(webDarkTheme);
      try {
        for (const attributes of ['scheme="light"', 'theme="bootstrap"', 'theme="neutral"']) {
          expect(inkOf(await mount(`<lm-contact-card ${attributes}></lm-contact-card>`)), attributes).to.equal(INK);
        }
      } finally {
        takeAway();
      }
    });

    it('is neutral elsewhere', async () => {
      expect(inkOf(await mount('<lm-contact-card></lm-contact-card>'))).to.equal(INK);
    });
  });

  describe('scheme', () => {
    const ground = (widget: Element): string => getComputedStyle(sectionOf(widget)).backgroundColor;

    it('is what the page declares, live', async () => {
      const widget = await mount('<lm-contact-card></lm-contact-card>');
      const light = ground(widget);
      widget.parentElement?.style.setProperty('color-scheme', 'dark');
      expect(ground(widget)).not.to.equal(light);
      widget.parentElement?.style.setProperty('color-scheme', 'light');
      expect(ground(widget)).to.equal(light);
    });

    it('is light where the page declares nothing, and what the attribute asks for', async () => {
      expect(ground(await mount('<lm-contact-card></lm-contact-card>'))).to.equal('rgb(255, 255, 255)');
      expect(ground(await mount('<lm-contact-card scheme="dark"></lm-contact-card>'))).to.equal('rgb(22, 27, 32)');
    });
  });

  describe('size', () => {
    /** The card's three buttons are 24 px where a mouse points, 44 px where a finger does: the contract says so. */
    const isSmallByDesign = (el: Element) =>
      el.closest('.take') !== null &&
      !matchMedia('(pointer: coarse)').matches &&
      el.getBoundingClientRect().height >= 24;

    const targets = (widget: Element) =>
      [
        ...(widget.shadowRoot?.querySelectorAll('button, a, select, textarea, input[type=text], summary, .choice') ??
          []),
      ]
        .filter((el) => el.checkVisibility() && !isSmallByDesign(el))
        .map((el) => Math.round(el.getBoundingClientRect().height));

    for (const [density, least] of [
      ['comfortable', 44],
      ['compact', 24],
    ] as const) {
      it(`gives ${String(least)} px to every target in ${density}`, async () => {
        for (const [name, show] of Object.entries(STATES)) {
          const heights = targets(await show(`density="${density}"`));
          expect(Math.min(...heights), name).to.be.at.least(least);
        }
      });
    }

    for (const width of [260, 320, 720, 1200]) {
      it(`has no line that runs out of a column of ${String(width)} px`, async () => {
        for (const lang of ['da', 'en']) {
          for (const [name, show] of Object.entries(STATES)) {
            const widget = await show(`lang="${lang}"`);
            widget.style.setProperty('width', `${String(width)}px`);
            expect(findOverflow(widget), `${name} ${lang}`).to.deep.equal([]);
          }
        }
      });
    }
  });

  describe('a hostile page', () => {
    for (const [name, { root = '', around = '', sheet = '' }] of Object.entries(HOSTILE)) {
      it(`changes no size and cuts nothing off: ${name}`, async () => {
        const style = Object.assign(document.createElement('style'), { textContent: sheet });
        document.head.append(style);
        document.documentElement.style.cssText = root;
        try {
          for (const [state, show] of Object.entries(STATES)) {
            const widget = await show('');
            widget.parentElement?.setAttribute('style', around);
            const { fontSize, lineHeight, textTransform, letterSpacing, textAlign } = getComputedStyle(
              sectionOf(widget),
            );
            expect({ fontSize, lineHeight, textTransform, letterSpacing, textAlign }, state).to.deep.equal({
              fontSize: '16px',
              lineHeight: '24px',
              textTransform: 'none',
              letterSpacing: 'normal',
              textAlign: 'start',
            });
            expect(findOverflow(widget), state).to.deep.equal([]);
            expect(widget.getBoundingClientRect().width, state).to.be.at.least(240);
          }
        } finally {
          style.remove();
          document.documentElement.style.cssText = '';
        }
      });
    }
  });

  describe('a page that says something of all elements', () => {
    for (const [name, rules] of Object.entries(HOSTILE_RULES)) {
      for (const important of ['', ' !important']) {
        it(`says nothing to what is inside: ${name}${important}`, async () => {
          const style = document.createElement('style');
          const all = rules.split('; ').map((rule) => `${rule}${important}`);
          style.textContent = `* { ${all.join('; ')} }`;
          for (const [state, show] of Object.entries(STATES)) {
            const widget = await show('');
            const { width } = widget.getBoundingClientRect();
            widget.style.setProperty('width', `${String(width)}px`);
            const before = inherited(widget);
            document.head.append(style);
            try {
              expect(
                inherited(widget).filter((line, i) => line !== before[i]),
                state,
              ).to.deep.equal([]);
              widget.style.removeProperty('width');
              expect(widget.getBoundingClientRect().width, state).to.be.at.least(240);
            } finally {
              style.remove();
            }
          }
        });
      }
    }

    it('says how far apart letters and words are, for a reader may be the one who says so', async () => {
      const style = document.createElement('style');
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
      for (const [state, show] of Object.entries(STATES)) {
        const widget = await show('');
        document.head.append(style);
        try {
          const text = widget.shadowRoot?.querySelector('section p, section legend') ?? widget;
          const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(text);
          expect([letterSpacing, wordSpacing], state).to.deep.equal(['1.92px', '2.56px']);
          expect(parseFloat(lineHeight), state).to.be.at.least(1.5 * parseFloat(fontSize));
          expect(findOverflow(widget), state).to.deep.equal([]);
        } finally {
          style.remove();
        }
      }
    });

    it('is narrow where the widget is, whatever size of type it asks for', async () => {
      const style = document.createElement('style');
      style.textContent = '* { font-size: 9px }';
      document.head.append(style);
      try {
        for (const [state, show] of Object.entries(STATES)) {
          const widget = await show('');
          widget.style.setProperty('width', '400px');
          expect(getComputedStyle(inside(widget).getAllByRole('heading')[0] ?? widget).fontSize, state).to.equal(
            '20px',
          );
          expect(findOverflow(widget), state).to.deep.equal([]);
        }
      } finally {
        style.remove();
      }
    });
  });

  it('runs from left to right on a page that does not, and the other way in a language that does', async () => {
    const widget = await mount<Widget>('<div dir="rtl"><lm-contact-card></lm-contact-card></div>');
    expect(getComputedStyle(sectionOf(widget)).direction).to.equal('ltr');
    ContactCard.addWords('ar', { Telefon: 'هاتف' });
    widget.lang = 'ar';
    await widget.updateComplete;
    expect(getComputedStyle(sectionOf(widget)).direction).to.equal('rtl');
  });

  describe('a host that shares out its room', () => {
    const widthIn = async (around: string, tag: string): Promise<number> => {
      const widget = await mount(`<div style="${around}"><div><${tag}></${tag}></div><div>x</div></div>`);
      return widget.getBoundingClientRect().width;
    };

    for (const tag of TAGS) {
      it(`gets back the width it gave in a grid of fractions: ${tag}`, async () => {
        expect(await widthIn('display: grid; grid-template-columns: 1fr 2fr; width: 900px', tag)).to.equal(300);
      });
    }

    it('gives the rest of a flex row to a widget', async () => {
      const widget = await mount(
        '<div style="display: flex; width: 700px"><lm-contact-card></lm-contact-card><b style="width: 100px"></b></div>',
      );
      expect(widget.getBoundingClientRect().width).to.equal(600);
    });
  });

  describe('focus', () => {
    it('is ringed with 3:1 against what is around it, in every theme and scheme', async () => {
      for (const theme of COLOURED) {
        for (const scheme of ['light', 'dark']) {
          const widget = await mount(`<lm-contact-card theme="${theme}" scheme="${scheme}"></lm-contact-card>`);
          widget.shadowRoot?.querySelector('a')?.focus({ focusVisible: true } as FocusOptions);
          const ring = getComputedStyle(focused() ?? widget);
          expect(ring.outlineStyle, theme).to.equal('solid');
          const probe = document.createElement('button');
          probe.style.borderColor = ring.outlineColor;
          probe.style.color = 'inherit';
          sectionOf(widget).append(probe);
          const weak = findWeakContrast(widget, 0);
          expect(weak, `${theme} ${scheme}`).to.deep.equal([]);
        }
      }
    });
  });

  it('needs custom properties alone to look like any portal', async () => {
    for (const tag of TAGS) {
      const widget = await mount(
        `<div style="--lm-bg: rgb(1, 2, 3); --lm-radius: 9px; --lm-font-size: 20px"><${tag}></${tag}></div>`,
      );
      const { backgroundColor, borderTopLeftRadius, fontSize } = getComputedStyle(sectionOf(widget));
      expect([backgroundColor, borderTopLeftRadius, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '9px', '20px']);
    }
  });
});
