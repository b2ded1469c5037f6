import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/lm-contact-card.js';
import { widget, type Args } from './widget.js';

const meta: Meta<Args> = { ...widget('lm-contact-card', { saves: false }), title: 'Contact card' };

export default meta;

/** As an editor gets it: with the words of the catalogue. */
export const Default: StoryObj<Args> = {};
