/**
 * A row of a box and its words: a click on the explanation is one on the label. One that ends a selection of text, as
 * with the mouse over a word that is to be copied, chooses nothing. A click by keyboard or script selects no text.
 */
export const onRowClick = (event: MouseEvent): void => {
  const words = (event.target as Element).closest('.choice > :is(label, .text)');
  if (!words) return;
  const isMouse = event.detail > 0;
  if (isMouse && document.getSelection()?.toString()) event.preventDefault();
  else if (words.matches('.text')) words.parentElement?.querySelector('label')?.click();
};
