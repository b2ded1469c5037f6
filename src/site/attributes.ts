/** Written by `npm run api` from the manifest. */
import type { WidgetName } from '../widgets.js';

/** None of a widget that `npm run api` has not seen yet. */
const ATTRIBUTES = {
  'principle-checklist': [
    'actions',
    'audience',
    'density',
    'for-picker',
    'heading-level',
    'levels',
    'scheme',
    'share-base',
    'storage',
    'storage-key',
    'theme',
    'without-notes',
  ],
  'challenge-picker': [
    'actions',
    'audience',
    'density',
    'heading-level',
    'ics',
    'max-picks',
    'meeting',
    'scheme',
    'share-base',
    'single-page',
    'storage',
    'storage-key',
    'theme',
  ],
  'contact-card': [
    'actions',
    'address',
    'closed',
    'density',
    'email',
    'funding',
    'heading-level',
    'hours',
    'lead',
    'name',
    'note',
    'org',
    'phone',
    'position',
    'scheme',
    'theme',
    'unit',
    'url',
    'with-secretariat',
  ],
} as Readonly<Partial<Record<WidgetName, readonly string[]>>>;

/** All attributes of a widget but its texts; some have no field here, and are kept where a widget is changed. */
export const attributeNamesOf = (widget: WidgetName): readonly string[] => ATTRIBUTES[widget] ?? [];

/** A switch is there or not; in an address it has to say something. */
export const SWITCHES: readonly string[] = ['meeting', 'single-page', 'with-secretariat', 'without-notes'];

/** The values of the attributes that have a list of them. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  audience: ['me', 'team'],
  density: ['comfortable', 'compact'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  levels: ['check', 'three'],
  scheme: ['auto', 'dark', 'light'],
  storage: ['local', 'none', 'session'],
  theme: ['auto', 'bootstrap', 'dkfds', 'fluent', 'inherit', 'neutral'],
  ics: ['allday', 'meeting'],
  'max-picks': ['1', '2', '3', '4', '5'],
};
