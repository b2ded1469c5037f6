/**
 * A row of a box and its words: a click on the explanation is one on the label. One that selects text, as the mouse does
 * when it is drawn over words that are to be copied, chooses nothing. A click by keyboard or script selects no text.
 */
const selected = (): string => document.getSelection()?.toString() ?? '';

/** What was selected when the mouse was pressed: in some browsers it stays so until after the click. */
let before = '';

export const onRowPress = (): void => {
  before = selected();
};

export const onRowClick = (event: MouseEvent): void => {
  const words = (event.target as Element).closest('.choice > :is(label, .text)');
  if (!words) return;
  const now = event.detail > 0 ? selected() : '';
  if (now && now !== before) event.preventDefault();
  else if (words.matches('.text')) words.parentElement?.querySelector('label')?.click();
};
