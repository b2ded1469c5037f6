/** ACCESSIBILITY.md, for those who look for it here. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { marked } from 'marked';
import text from '../ACCESSIBILITY.md?raw';

const meta: Meta = { title: 'Accessibility' };

export default meta;

/** Made by `npm run accessibility` from what the tests look at. */
export const Statement: StoryObj = {
  render: () => {
    const page = document.createElement('article');
    page.lang = 'en';
    page.style.cssText = 'max-width: 70rem; font: 16px/1.5 system-ui, sans-serif';
    page.innerHTML = marked.parse(text, { async: false });
    return page;
  },
};
