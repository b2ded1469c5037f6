import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import spokenDa from '../docs/spoken/principle-checklist.da.txt?raw';
import spokenEn from '../docs/spoken/principle-checklist.en.txt?raw';
import '../src/define/lm-principle-checklist.js';
import { inWidget } from './in-widget.js';
import type { Args } from './snippet.js';
import * as stories from './widget-stories.js';

const TAG = 'lm-principle-checklist';

const meta: Meta<Args> = { ...stories.meta(TAG), title: 'Principle checklist', component: TAG, tags: ['autodocs'] };

export default meta;

export const Playground: StoryObj<Args> = {
  ...stories.playground(TAG),
  play: async ({ canvasElement }) => {
    const widget = await inWidget(canvasElement, TAG);
    const [box] = widget.boxes('checkbox');
    await userEvent.click(box);
    await expect(box).toBeChecked();
    await expect(Object.keys(widget.element.value.answers)).toHaveLength(1);
    await userEvent.click(box);
    await expect(box).not.toBeChecked();
  },
};
export const States = stories.states('checklist');

/** A list of a page's own, written as it shows without script. */
export const OwnContent: StoryObj<Args> = {
  render: () => html`
    <lm-principle-checklist storage="none" heading="Sådan deler vi viden" heading-level="2">
      <ol>
        <li id="tavle">
          <strong>Vi deler viden på tavlemødet</strong> Hver tirsdag kl. 9. <em>Begynd med én ting.</em>
        </li>
        <li id="makker"><strong>Nye har en makker</strong> De første tre måneder.</li>
      </ol>
    </lm-principle-checklist>
  `,
  play: async ({ canvasElement }) => {
    const { root } = await inWidget(canvasElement, TAG);
    await expect(await within(root).findByText('Nye har en makker')).toBeVisible();
  },
};
export const LanguageAndAudience = stories.languageAndAudience(TAG);
export const Themes = stories.themes(TAG);
export const Accessibility = stories.accessibility(TAG, { da: spokenDa, en: spokenEn });
export const Embedding = stories.embedding(TAG);
