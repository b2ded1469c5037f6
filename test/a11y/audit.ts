/**
 * What is wrong with a widget: by axe, and by what axe cannot see. Each finding begins with the name of the check. Checks
 * are sorted by what can change their answer, so that each is asked in all that it depends on, and only once in the rest.
 */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { computeAccessibleName as nameOf } from 'dom-accessibility-api';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that depend on colours, and those that depend on sizes; all others see neither. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_SIZES = ['target-size', 'scrollable-region-focusable'];

const CONTROLS = 'a[href], button, input:not([type=file]), select, textarea, summary';

/** Pixels (WCAG 2.5.8, and our own promise). */
const LEAST = { compact: 24, comfortable: 44 } as const;

interface Looked {
  readonly widget: HTMLElement;
  readonly root: ShadowRoot;
  readonly section: HTMLElement;
  readonly controls: readonly HTMLElement[];
  readonly lang: string;
}

type Check = (looked: Looked) => readonly string[] | Promise<readonly string[]>;
export type Checks = Readonly<Record<string, Check>>;

const describe = (element: Element): string =>
  `${element.localName}#${element.id || element.textContent.trim().slice(0, 40)}`;

/** An element that is cut off, where text can be lost; what is hidden on purpose is 1 px. */
const isCut = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (clientWidth <= 1 || element.matches('textarea, input, select')) return false;
  return (
    (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
    (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1)
  );
};

const findOverflow = ({ root, section }: Looked, where: string): string[] => [
  ...(section.scrollWidth > section.clientWidth + 1
    ? [`${where}: ${String(section.scrollWidth)} px in ${String(section.clientWidth)}`]
    : []),
  ...[...root.querySelectorAll('*')].filter(isCut).map((element) => `${where}: ${describe(element)} is cut`),
];

const atWidth = (looked: Looked, width: string, where: string): string[] => {
  looked.widget.style.width = width;
  const found = findOverflow(looked, where);
  looked.widget.style.width = '';
  return found;
};

const withSheet = (looked: Looked, text: string, where: string): string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const before = [...looked.root.adoptedStyleSheets];
  looked.root.adoptedStyleSheets = [...before, sheet];
  const found = findOverflow(looked, where);
  looked.root.adoptedStyleSheets = before;
  return found;
};

const runAxe = async (widget: HTMLElement, options: Axe.RunOptions): Promise<string[]> => {
  const { violations } = await globalThis.axe.run(widget, options);
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' ')}`);
};

/** The control that a press at a point of the window reaches. */
const pressAt = (root: ShadowRoot, x: number, y: number): Element | null | undefined => {
  const hit = root.elementFromPoint(x, y);
  return (
    hit?.closest('.choice')?.querySelector('input') ?? hit?.closest(CONTROLS) ?? hit?.closest('label')?.control ?? null
  );
};

/** Pixels from an edge within which a browser may count a point to what is beside it. */
const EDGE = 1.5;

/** Evenly from one edge to the other. */
const between = (from: number, to: number, step: number): number[] => {
  const length = to - from - 2 * EDGE;
  const steps = Math.max(1, Math.ceil(length / step));
  return [...Array(steps + 1).keys()].map((i) => from + EDGE + (i * length) / steps);
};

/** Presses all over a control, a line of it at a time: how much of it is reached, and what lies over it. */
const pressAll = (root: ShadowRoot, control: HTMLElement) => {
  const target = control.closest('.choice') ?? control;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const covering = new Set<Element>();
  const lines = [...target.getClientRects()].map(({ left, right, top, bottom }) => {
    const reached = { xs: [] as number[], ys: [] as number[] };
    for (const y of between(Math.max(top, 0), Math.min(bottom, innerHeight), 2)) {
      for (const x of between(Math.max(left, 0), Math.min(right, innerWidth), 48)) {
        const other = pressAt(root, x, y);
        if (other === control) {
          reached.xs.push(x);
          reached.ys.push(y);
        } else if (other) covering.add(other);
      }
    }
    const extent = (all: readonly number[]) => (all.length ? Math.max(...all) - Math.min(...all) + 2 * EDGE : 0);
    return { width: extent(reached.xs), height: extent(reached.ys) };
  });
  return {
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: Math.max(0, ...lines.map(({ height }) => height)),
    covering: [...covering],
  };
};

/** Roles, names and relations: the same in every theme and scheme. */
export const STRUCTURE: Checks = {
  axe: ({ widget }) =>
    runAxe(widget, {
      runOnly: RULES,
      rules: {
        ...Object.fromEntries([...OF_COLOURS, ...OF_SIZES].map((rule) => [rule, { enabled: false }])),
        // A widget is part of a page, which has the landmarks and the level 1 heading.
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'label-content-name-mismatch': { enabled: true },
      },
    }),

  language: ({ section, lang }) => (section.lang === lang ? [] : [`language: ${section.lang} in place of ${lang}`]),

  ids: ({ root }) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `ids: ${id} is there twice`);
  },

  groups: ({ root }) =>
    [...root.querySelectorAll('fieldset, [role=group]')]
      .filter((group) => !nameOf(group))
      .map((group) => `groups: ${describe(group)} has no name`),

  /** Voice control needs names that differ (WCAG 2.5.3, 2.4.9). */
  names: ({ controls }) => {
    const names = controls.filter((control) => control.matches('button, summary, a')).map((control) => nameOf(control));
    return names
      .filter((name, i) => !name || names.indexOf(name) !== i)
      .map((name) => `names: two are called “${name}”`);
  },

  /** WCAG 2.1.2: nothing takes the Tab key for itself. */
  trap: ({ controls }) =>
    controls.flatMap((control) => {
      const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true, cancelable: true });
      return control.dispatchEvent(tab) ? [] : [`trap: ${describe(control)} keeps Tab`];
    }),

  /** WCAG 3.3.1, 4.1.2: what is wrong is said where it can be mended. */
  errors: ({ root }) => {
    const described = new Set(
      [...root.querySelectorAll('[aria-describedby]')].flatMap((e) =>
        (e.getAttribute('aria-describedby') ?? '').split(/\s+/),
      ),
    );
    return [
      ...[...root.querySelectorAll('[part~=error][id]:not([tabindex])')]
        .filter(({ id }) => !described.has(id))
        .map((error) => `errors: ${describe(error)} is said by no control`),
      ...[...root.querySelectorAll('[aria-invalid=true]:not([aria-describedby])')].map(
        (field) => `errors: ${describe(field)} does not say what is wrong`,
      ),
    ];
  },

  /** WCAG 4.1.3: one for the whole page, and outside of shadow trees. */
  status: ({ root }) => [
    ...(document.querySelectorAll('body > [role=status]').length === 1 ? [] : ['status: not one live region']),
    ...[...root.querySelectorAll('[role=status], [role=alert], [aria-live]')].map(
      (region) => `status: ${describe(region)} is one more`,
    ),
  ],
};

/** Sizes: they depend on the text and on the theme, but not on colours. */
export const LAYOUT: Checks = {
  sizes: ({ widget }) => runAxe(widget, { runOnly: { type: 'rule', values: OF_SIZES } }),

  /** As big as what a press reaches, wherever its box is; and where it is pressed, it is reached. */
  targets: ({ root, section, controls }) => {
    const least = section.classList.contains('compact') ? LEAST.compact : LEAST.comfortable;
    return controls.flatMap((control) => {
      const { height, width, covering } = pressAll(root, control);
      // Small buttons, links in a line and what opens a detail have the least of WCAG.
      const isSmall = control.matches('.small, p a, .small *, summary, dd a, .take button, .date input');
      const needed = isSmall ? LEAST.compact : least;
      return [
        ...(height >= needed - 1 && width >= LEAST.compact - 1
          ? []
          : [`targets: ${describe(control)} is ${String(Math.round(height))} px high`]),
        ...covering.map((other) => `targets: ${describe(other)} lies over ${describe(control)}`),
      ];
    });
  },

  /** WCAG 1.4.10: 400 % of 1280 px; and a portal's side column. */
  reflow: (looked) => [
    ...atWidth(looked, '320px', 'reflow at 320 px'),
    ...atWidth(looked, '260px', 'reflow at 260 px'),
  ],

  /** WCAG 1.4.12. */
  spacing: (looked) =>
    withSheet(
      looked,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      'spacing',
    ),

  /** WCAG 1.4.4. */
  zoom: (looked) => withSheet(looked, 'section { font-size: 200% !important; }', 'zoom'),
};

/** Colours, focus and motion: they depend on theme and scheme, but not on the words. */
export const SIGHT: Checks = {
  contrast: ({ widget }) => runAxe(widget, { runOnly: { type: 'rule', values: OF_COLOURS } }),

  /** WCAG 2.4.7, 2.4.13. */
  focus: ({ controls }) =>
    controls.flatMap((control) => {
      control.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      control.blur();
      return isRinged ? [] : [`focus: ${describe(control)} has no ring`];
    }),

  /** WCAG 2.3.3. */
  motion: ({ root }) =>
    [...root.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return parseFloat(transitionDuration) > 0 || animationName !== 'none';
      })
      .map((element) => `motion: ${describe(element)} moves`),
};

const ALL: Checks = { ...STRUCTURE, ...LAYOUT, ...SIGHT };

/** All findings of some checks about a widget that is shown in a language. */
export const audit = async (widget: HTMLElement, lang: string, checks = ALL): Promise<readonly string[]> => {
  const root = widget.shadowRoot;
  const section = root?.querySelector<HTMLElement>('section');
  if (!root || !section) return ['nothing is shown'];
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.checkVisibility());
  const looked = { widget, root, section, controls, lang };
  const found: string[] = [];
  for (const check of Object.values(checks)) found.push(...(await check(looked)));
  return found;
};
