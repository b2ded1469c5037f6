import { render } from 'preact';
import 'laeringsmiljoe-widgets/define/lm-principle-checklist.js';
import 'laeringsmiljoe-widgets/preact';
import type { OwnItem } from 'laeringsmiljoe-widgets';

const items: readonly OwnItem[] = [
  { id: 'a', title: 'We share' },
  { id: 'b', title: 'We ask' },
];

const Page = () => (
  <lm-principle-checklist
    storage="none"
    heading-level={3}
    items={items}
    onlm-change={({ item, done, total }) => {
      document.title = `${item} ${done.toFixed()} of ${total.toFixed()}, yes`;
    }}
  />
);

// @ts-expect-error not one of the values
export const Wrong = () => <lm-principle-checklist density="tiny" />;

const main = document.querySelector('main');
if (main) render(<Page />, main);
