/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const label = (locale: Locale) => locale.msg('Obs', { id: 'notice.label' });
export const hide = (locale: Locale) => locale.msg('Skjul beskeden', { id: 'notice.hide' });
export const show = (locale: Locale) => locale.msg('Vis beskeden igen', { id: 'notice.show' });
