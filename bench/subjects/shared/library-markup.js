/** The three widgets in the components of Shoelace and of Web Awesome, which differ only in the prefix of their tags. */
export const libraryMarkup = (prefix) => {
  const card = (content) => `<${prefix}-card>${content}</${prefix}-card>`;
  const box = (word) => `<p><${prefix}-checkbox><span data-word="${word}"></span></${prefix}-checkbox></p>`;
  const radio = (i) => `<${prefix}-radio value="${i}"><span data-word="pick${i}"></span></${prefix}-radio>`;
  return {
    check: card(
      `<h2 data-word="check"></h2>${[1, 2, 3, 4].map((i) => box(`check${i}`)).join('')}` +
        `<${prefix}-progress-bar value="0"></${prefix}-progress-bar>` +
        '<p><span data-count>0</span> <span data-word="progress"></span></p>',
    ),
    pick: card(
      `<h2 data-word="pick"></h2><${prefix}-radio-group name="pick">${[1, 2].map(radio).join('')}` +
        `</${prefix}-radio-group><p data-then></p>`,
    ),
    card: card(
      '<h2 data-word="card"></h2><p data-word="name"></p>' +
        '<p><span data-word="phone"></span> <a href="tel:+4572130000">72 13 00 00</a></p>' +
        '<p><span data-word="mail"></span> <a href="mailto:laering@styrelsen.example">laering@styrelsen.example</a></p>',
    ),
  };
};
