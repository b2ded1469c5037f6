/** Every state that the accessibility matrix looks at: `test/a11y/states.ts` is the one list for both. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/all.js';
import { STATES, type Mount } from '../test/a11y/states.js';

const NAMES = Object.keys(STATES);

const meta: Meta = {
  title: 'States',
  args: { state: NAMES[0] },
  argTypes: { state: { control: 'select', options: NAMES } },
};

export default meta;

const mountIn =
  (place: Element): Mount =>
  async <T extends HTMLElement>(markup: string) => {
    place.innerHTML = markup;
    const widget = place.firstElementChild as T & { readonly updateComplete: Promise<void> };
    await widget.updateComplete;
    return widget;
  };

/** One state, to be chosen. */
export const One: StoryObj = {
  render: ({ state }, { globals }) => {
    const place = document.createElement('div');
    // In the page first: only then is it rendered.
    setTimeout(() => void STATES[String(state)]?.(mountIn(place), `lang="${String(globals['lang'])}" storage="none"`));
    return place;
  },
};

/** All of them below each other. */
export const All: StoryObj = {
  render: (_args, { globals }) => {
    const list = document.createElement('div');
    const makeAll = async (): Promise<void> => {
      for (const [name, make] of Object.entries(STATES)) {
        const heading = document.createElement('h2');
        heading.textContent = name;
        const place = document.createElement('div');
        list.append(heading, place);
        await make(mountIn(place), `lang="${String(globals['lang'])}" storage="none"`);
      }
    };
    setTimeout(() => void makeAll());
    return list;
  },
};
