import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/lm-principle-checklist.js';
import { widget, type Args } from './widget.js';

const meta: Meta<Args> = { ...widget('lm-principle-checklist', { saves: true }), title: 'Principle checklist' };

export default meta;

/** As an editor gets it: with the words of the catalogue. */
export const Default: StoryObj<Args> = {};
