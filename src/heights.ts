/** Pixels to reserve for each widget before it is there. Measured and written by `npm run heights`. */
import type { WidgetName } from './widgets.js';

type Heights = Readonly<Partial<Record<WidgetName, number>>>;

/** The font of the machine that measured. */
export const FONT = 'DejaVu Sans';

/** In the column of a page, 720 px and more. */
export const COLUMN: Heights = { 'principle-checklist': 940, 'challenge-picker': 720, 'contact-card': 330 };

/** In the column of a phone that is 360 px wide. */
export const PHONE: Heights = { 'principle-checklist': 1230, 'challenge-picker': 880, 'contact-card': 430 };

/** In a frame of 640 px. */
export const FRAME: Heights = { 'principle-checklist': 990, 'challenge-picker': 720, 'contact-card': 350 };
