/** What page translators put around every text, within shadow trees too. Nothing of ours is one. */
const TRANSLATED = ':is(font)';

/** Whether anything in a tree has been translated. */
export const isTranslated = (root: ParentNode): boolean => root.querySelector(TRANSLATED) !== null;

/** Makes the texts of a translated tree text nodes again: those are what Lit changes. */
export const unwrapTranslation = (root: Node & ParentNode): void => {
  for (const element of root.querySelectorAll(TRANSLATED)) {
    // One within another has gone with it.
    if (root.contains(element)) element.replaceWith(element.textContent);
  }
};
