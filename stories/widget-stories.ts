/** The stories that every widget has; its own file says what is special about it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { HOST_LOOKS } from '../src/site/host-looks.js';
import { THEMES } from '../src/elements/themes.js';
import { STATES, type Mount } from '../test/a11y/states.js';
import { widgetOf } from '../src/widgets.js';
import { argTypesOf } from './manifest.js';
import { attributesOf, snippet, type Args } from './snippet.js';
import { makePage } from './stage.js';

type Story = StoryObj<Args>;

export const meta = (tag: string): Meta<Args> => ({
  argTypes: argTypesOf(tag),
  parameters: { docs: { source: { transform: (_: string, { args }: { args: Args }) => snippet(tag, args) } } },
});

/** What is tried in Storybook is not kept. */
const quiet = (tag: string): Args => (widgetOf(tag)?.keepsAnswers ? { storage: 'none' } : {});

const element = (tag: string, args: Args): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of attributesOf(args)) made.setAttribute(name, value);
  return made;
};

const titled = (title: string, content: unknown): TemplateResult => html`
  <section style="flex: 1 1 20rem; min-width: 0">
    <p style="font: 14px/1.4 system-ui, sans-serif; margin: 0 0 .5rem"><strong>${title}</strong></p>
    ${content}
  </section>
`;

const row = (items: readonly TemplateResult[]): TemplateResult =>
  html`<section style="display: flex; flex-wrap: wrap; gap: 2rem 1.5rem; align-items: flex-start">${items}</section>`;

/** As an editor gets it; every attribute is a control, and the panels show the snippet and the events as they fire. */
export const playground = (tag: string): Story => ({ args: quiet(tag), render: (args) => element(tag, args) });

const mountIn =
  (place: Element): Mount =>
  async <T extends HTMLElement>(markup: string) => {
    place.innerHTML = markup;
    const widget = place.firstElementChild as T & { readonly updateComplete: Promise<void> };
    await widget.updateComplete;
    return widget;
  };

/** Every state that the accessibility matrix looks at, `test/a11y/states.ts` being the one list for both. */
export const states = (kind: 'checklist' | 'picker' | 'card'): Story => ({
  parameters: { plain: true },
  // Some take focus, which would make the docs jump.
  tags: ['!autodocs'],
  render: (_args, { globals }) => {
    const { lang, audience, theme, density } = globals as Record<string, string>;
    const made = Object.entries(STATES).filter(([name]) => name.startsWith(kind));
    const places = made.map(([name, make]) => {
      const place = document.createElement('div');
      const attributes = { lang, audience, theme, density, storage: 'none' };
      const written = Object.entries(attributes).map(([key, value]) => `${key}="${String(value)}"`);
      // In the page first: only then is it rendered. What the state itself sets comes after, and is not heard.
      setTimeout(() => void make(mountIn(place), written.join(' ')));
      return titled(name, place);
    });
    return row(places);
  },
});

/** Danish and English beside each other, to a team and to one person. */
export const languageAndAudience = (tag: string): Story => ({
  render: () =>
    row(
      ['da', 'en'].flatMap((lang) =>
        ['team', 'me'].map((audience) =>
          titled(`${lang}, ${audience}`, element(tag, { lang, audience, ...quiet(tag) })),
        ),
      ),
    ),
});

/** Every theme, light and dark. */
export const themes = (tag: string): Story => ({
  render: () =>
    html`${['light', 'dark'].map((scheme) =>
      row(
        THEMES.map((theme) =>
          titled(
            `${theme}, ${scheme}`,
            html`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 1rem">
              ${element(tag, { theme, scheme, ...quiet(tag) })}
            </div>`,
          ),
        ),
      ),
    )}`,
});

/** What a screen reader is given on the main path, word for word, in both languages. */
export const accessibility = (tag: string, spoken: Readonly<Record<string, string>>): Story => ({
  render: () =>
    row([
      titled('The widget', element(tag, quiet(tag))),
      ...Object.entries(spoken).map(([lang, text]) =>
        titled(
          `Read aloud, ${lang}`,
          html`<pre lang=${lang} tabindex="0" style="white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace">
${text}</pre>`,
        ),
      ),
    ]),
});

/** On pages of all kinds, the unfriendly one too; as a link, and as a frame. */
export const embedding = (tag: string): Story => ({
  render: () => {
    const page = `web/embed/${tag.slice('lm-'.length)}.html`;
    const hosts = HOST_LOOKS.map((look) => {
      const { page: host, inside } = makePage(look, 'light');
      inside.append(element(tag, { ...quiet(tag), ...(look === 'dkfds' ? { theme: 'dkfds' } : {}) }));
      return titled(`on a page: ${look}`, host);
    });
    const frame = html`<iframe
      src=${page}
      title="The page by itself"
      style="width: 100%; height: 45rem; border: 0"
    ></iframe>`;
    return row([...hosts, titled('as a frame', frame), titled('as a link', html`<a href=${page}>${page}</a>`)]);
  },
});
