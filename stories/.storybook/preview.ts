import type { Preview } from '@storybook/web-components-vite';
import { HOST_LOOKS, LIGHTS, WIDTHS } from '../../src/site/host-looks.js';
import { DENSITIES, THEMES } from '../../src/elements/themes.js';
import { argTypesOf, descriptionOf } from '../manifest.js';
import { LANGUAGES } from '../languages.js';
import { nameApart } from '../name-apart.js';
import { stage } from '../stage.js';

const menu = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  toolbar: {
    title,
    icon: icon as 'globe',
    dynamicTitle: true,
    items: items.map(([value, name]) => ({ value, title: `${title}: ${name}` })),
  },
});
const plain = (values: readonly string[]) => values.map((value) => [value, value || 'all there is'] as const);

const preview: Preview = {
  globalTypes: {
    lang: menu('Language', 'globe', Object.entries(LANGUAGES)),
    audience: menu('Audience', 'user', [
      ['team', 'team (I/jer)'],
      ['me', 'me (du)'],
    ]),
    theme: menu('Theme', 'paintbrush', plain(THEMES)),
    scheme: menu('Light', 'contrast', plain(LIGHTS)),
    density: menu('Density', 'component', plain(DENSITIES)),
    width: menu('Width', 'grow', plain(WIDTHS)),
    host: menu('Page', 'browser', plain(HOST_LOOKS)),
  },
  initialGlobals: {
    lang: 'da',
    audience: 'team',
    theme: 'auto',
    scheme: 'light',
    density: 'comfortable',
    width: '',
    host: 'plain',
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // A finding is a fault.
    a11y: { test: 'error' },
    docs: { extractArgTypes: argTypesOf, extractComponentDescription: descriptionOf, codePanel: true },
    options: {
      storySort: {
        order: ['Principle checklist', 'Challenge picker', 'Contact card', 'Look', 'All texts', 'Accessibility'],
      },
    },
  },
  decorators: [stage],
  // Before the panel looks at the story.
  afterEach: ({ canvasElement }) => nameApart(canvasElement),
};

export default preview;
