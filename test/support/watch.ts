/** What happens meanwhile, seen from outside: listeners, changes of what is shown. */
import { nextTask } from './page.js';

/** Has an object have other members while something happens. */
export const during = async <T extends object>(
  target: T,
  members: Partial<T>,
  action: () => unknown,
): Promise<void> => {
  const before = Object.keys(members).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  Object.assign(target, members);
  try {
    await action();
  } finally {
    for (const [name, own] of before) {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    }
  }
};

/** How many changes of what is shown an action makes. */
export const changesDuring = async (widget: Element, action: () => unknown): Promise<number> => {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  if (widget.shadowRoot) observer.observe(widget.shadowRoot, all);
  await action();
  // Past what is rendered in microtasks, and what observers see of it.
  await nextTask();
  observer.disconnect();
  return changes;
};

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

/** While something happens, tells which listeners there are on window and document, of those that were added since. */
export const listenersSince = async (action: (open: () => string[]) => Promise<void>): Promise<void> => {
  const { prototype } = EventTarget;
  const [add, remove] = ['addEventListener', 'removeEventListener'].map(
    (name) => Reflect.get(prototype, name) as EventTarget['addEventListener'],
  );
  let listening: readonly Listening[] = [];
  const others = (target: EventTarget, type: string, listener: unknown) =>
    listening.filter((one) => one.target !== target || one.type !== type || one.listener !== listener);
  const members: Partial<EventTarget> = {
    addEventListener(this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      listening = [...others(target, type, listener), { target, type, listener }];
      add?.call(target, type, listener, options);
    },
    removeEventListener(this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      listening = others(target, type, listener);
      remove?.call(target, type, listener, options);
    },
  };
  const names = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
  ]);
  const open = () =>
    listening.flatMap(({ target, type }) => (names.has(target) ? [`${names.get(target) ?? ''} ${type}`] : []));
  await during(prototype, members, () => action(open));
};

/** Has the page be one that is still loading. */
export const whileLoading = async (action: () => Promise<void>): Promise<void> => {
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
  try {
    await action();
  } finally {
    Reflect.deleteProperty(document, 'readyState');
  }
};
