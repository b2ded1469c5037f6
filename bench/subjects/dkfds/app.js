/** DKFDS (Det Fælles Designsystem): its markup, its whole style sheet and script, as its guide has it. */
import * as DKFDS from 'dkfds';
import { start } from '../shared/hand-written.js';

DKFDS.init();

const control = (type, word, value = '') =>
  `<div class="form-group-${type}"><input type="${type === 'radio' ? type : 'checkbox'}" id="${word}-" name="${type}" ` +
  `value="${value}" class="form-${type}"><label for="${word}-" data-word="${word}"></label></div>`;
const card = (word, content) =>
  `<div class="card"><div class="card-content"><h2 class="card-heading" data-word="${word}"></h2>${content}</div></div>`;
const group = (content) => `<div class="form-group"><fieldset>${content}</fieldset></div>`;

start({
  check: card(
    'check',
    group([1, 2, 3, 4].map((i) => control('checkbox', `check${i}`)).join('')) +
      '<progress max="4" value="0"></progress><p><span data-count>0</span> <span data-word="progress"></span></p>',
  ),
  pick: card('pick', `${group([1, 2].map((i) => control('radio', `pick${i}`, i)).join(''))}<p data-then></p>`),
  card: card(
    'card',
    '<p data-word="name"></p><p><span data-word="phone"></span> <a href="tel:+4572130000">72 13 00 00</a></p>' +
      '<p><span data-word="mail"></span> <a href="mailto:laering@styrelsen.example">laering@styrelsen.example</a></p>',
  ),
});
