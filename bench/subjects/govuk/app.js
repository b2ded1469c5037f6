/** GOV.UK Frontend: its markup, its whole style sheet with fonts, and the two components of its script that are used. */
import { Checkboxes, createAll, Radios } from 'govuk-frontend';
import { start } from '../shared/hand-written.js';

document.body.className += ' js-enabled govuk-frontend-supported';

const control = (type, name, word, value = '') =>
  `<div class="govuk-${name}__item"><input class="govuk-${name}__input" id="${word}-" name="${name}" type="${type}" ` +
  `value="${value}"><label class="govuk-label govuk-${name}__label" for="${word}-" data-word="${word}"></label></div>`;
const group = (name, content) =>
  `<div class="govuk-form-group"><div class="govuk-${name}" data-module="govuk-${name}">${content}</div></div>`;
const card = (word, content) =>
  `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title" ` +
  `data-word="${word}"></h2></div><div class="govuk-summary-card__content">${content}</div></div>`;
const link = (address, text) => `<a class="govuk-link" href="${address}">${text}</a>`;

start(
  {
    check: card(
      'check',
      group('checkboxes', [1, 2, 3, 4].map((i) => control('checkbox', 'checkboxes', `check${i}`)).join('')) +
        '<progress max="4" value="0"></progress>' +
        '<p class="govuk-body"><span data-count>0</span> <span data-word="progress"></span></p>',
    ),
    pick: card(
      'pick',
      group('radios', [1, 2].map((i) => control('radio', 'radios', `pick${i}`, i)).join('')) +
        '<p class="govuk-body" data-then></p>',
    ),
    card: card(
      'card',
      '<p class="govuk-body" data-word="name"></p>' +
        `<p class="govuk-body"><span data-word="phone"></span> ${link('tel:+4572130000', '72 13 00 00')}</p>` +
        `<p class="govuk-body"><span data-word="mail"></span> ` +
        `${link('mailto:laering@styrelsen.example', 'laering@styrelsen.example')}</p>`,
    ),
  },
  {
    initialise(host) {
      createAll(Checkboxes, {}, host);
      createAll(Radios, {}, host);
    },
  },
);
