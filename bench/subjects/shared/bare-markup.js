/** The three widgets in native controls. `data-word` names what an element says. */
const label = (type, word, value = '') =>
  `<label><input type="${type}" name="${type}" value="${value}"> <span data-word="${word}"></span></label>`;

export const BARE = {
  check:
    '<div class="bench"><h2 data-word="check"></h2>' +
    [1, 2, 3, 4].map((i) => label('checkbox', `check${i}`)).join('') +
    '<progress max="4" value="0"></progress><p><span data-count>0</span> <span data-word="progress"></span></p></div>',
  pick:
    '<div class="bench"><h2 data-word="pick"></h2>' +
    [1, 2].map((i) => label('radio', `pick${i}`, i)).join('') +
    '<p data-then></p></div>',
  card:
    '<div class="bench"><h2 data-word="card"></h2><p data-word="name"></p>' +
    '<p><span data-word="phone"></span> <a href="tel:+4572130000">72 13 00 00</a></p>' +
    '<p><span data-word="mail"></span> <a href="mailto:laering@styrelsen.example">laering@styrelsen.example</a></p></div>',
};
