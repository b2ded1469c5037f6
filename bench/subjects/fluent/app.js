/** Fluent UI web components, only those that are used. Fluent has no card. */
import { webLightTheme } from '@fluentui/tokens';
import '@fluentui/web-components/checkbox.js';
import '@fluentui/web-components/field.js';
import '@fluentui/web-components/progress-bar.js';
import '@fluentui/web-components/radio.js';
import '@fluentui/web-components/radio-group.js';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { BARE } from '../shared/bare-markup.js';
import { start } from '../shared/hand-written.js';

setTheme(webLightTheme);

const field = (word, control) =>
  `<fluent-field label-position="after"><label slot="label" for="${word}-" data-word="${word}"></label>${control}</fluent-field>`;
const box = (i) => field(`check${i}`, `<fluent-checkbox slot="input" id="check${i}-"></fluent-checkbox>`);
const radio = (i) => field(`pick${i}`, `<fluent-radio slot="input" id="pick${i}-" value="${i}"></fluent-radio>`);

start(
  {
    check: BARE.check
      .replace(/<label.*<\/label>/, [1, 2, 3, 4].map(box).join(''))
      .replace(/<progress.*<\/progress>/, '<fluent-progress-bar max="4" value="0"></fluent-progress-bar>'),
    pick: BARE.pick.replace(
      /<label.*<\/label>/,
      `<fluent-radio-group name="pick">${[1, 2].map(radio).join('')}</fluent-radio-group>`,
    ),
    card: BARE.card,
  },
  { box: 'fluent-checkbox', bar: 'fluent-progress-bar' },
);
