import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import spokenDa from '../docs/spoken/challenge-picker.da.txt?raw';
import spokenEn from '../docs/spoken/challenge-picker.en.txt?raw';
import '../src/define/lm-challenge-picker.js';
import { inWidget } from './in-widget.js';
import type { Args } from './snippet.js';
import * as stories from './widget-stories.js';

const TAG = 'lm-challenge-picker';

const meta: Meta<Args> = { ...stories.meta(TAG), title: 'Challenge picker', component: TAG, tags: ['autodocs'] };

export default meta;

export const Playground: StoryObj<Args> = {
  ...stories.playground(TAG),
  play: async ({ canvasElement }) => {
    const widget = await inWidget(canvasElement, TAG);
    const [challenge] = widget.boxes('radio');
    await userEvent.click(challenge);
    await expect(widget.element.value.challenge).not.toBe('');
  },
};
export const States = stories.states('picker');

/** A page's own focus areas and challenges, written as they show without script. */
export const OwnContent: StoryObj<Args> = {
  render: () => html`
    <lm-challenge-picker storage="none" single-page>
      <ol class="challenges">
        <li id="tid"><strong>Vi har for lidt tid</strong> <em>Derfor viser vi det, der tager ti minutter.</em></li>
        <li id="overblik"><strong>Vi mangler overblik</strong></li>
      </ol>
      <ul>
        <li>
          Møder
          <ul>
            <li id="tavle"><strong>Tavlemødet</strong> <em>Sæt læring på tavlen på tirsdag.</em></li>
            <li id="opsamling"><strong>Opsamling efter en sag</strong></li>
          </ul>
        </li>
      </ul>
    </lm-challenge-picker>
  `,
  play: async ({ canvasElement }) => {
    const { root } = await inWidget(canvasElement, TAG);
    await expect(await within(root).findByText('Vi har for lidt tid')).toBeVisible();
  },
};
export const LanguageAndAudience = stories.languageAndAudience(TAG);
export const Themes = stories.themes(TAG);
export const Accessibility = stories.accessibility(TAG, { da: spokenDa, en: spokenEn });
export const Embedding = stories.embedding(TAG);
