import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/lm-challenge-picker.js';
import { widget, type Args } from './widget.js';

const meta: Meta<Args> = { ...widget('lm-challenge-picker', { saves: true }), title: 'Challenge picker' };

export default meta;

/** As an editor gets it: with the words of the catalogue. */
export const Default: StoryObj<Args> = {};
