import 'laeringsmiljoe-widgets/define/lm-principle-checklist.js';
import type { CheckState, LmChangeEvent, OwnItem } from 'laeringsmiljoe-widgets';

const items: readonly OwnItem[] = [
  { id: 'a', title: { da: 'Vi deler', en: 'We share' } },
  { id: 'b', title: { da: 'Vi spørger', en: 'We ask' }, idea: 'x' },
];

const list = document.querySelector('lm-principle-checklist');
if (!list) throw new Error('no list');
list.items = items;
list.levels = 'check';
// @ts-expect-error not one of the values
list.density = 'tiny';
list.density = 'compact';

list.addEventListener('lm-change', (event: LmChangeEvent) => {
  const { item, done, total } = event;
  const state: CheckState = list.value as CheckState;
  document.title = `${item} ${done.toFixed()} of ${total.toFixed()}, ${state.answers[item] ?? 'none'}`;
});
