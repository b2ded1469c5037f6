import type { Meta } from '@storybook/web-components-vite';

export interface Args {
  readonly heading?: string;
  readonly intro?: string;
  readonly headingLevel?: number;
  readonly storage?: string;
}

const SAVING = { storage: { control: 'select', options: ['local', 'session', 'none'] } } as const;

/** What the stories of one widget share. Language and audience come from the toolbar. */
export const widget = (tag: string, { saves }: { readonly saves: boolean }): Meta<Args> => {
  return {
    component: tag,
    argTypes: {
      heading: { control: 'text' },
      intro: { control: 'text' },
      headingLevel: { control: { type: 'number', min: 1, max: 6 } },
      ...(saves ? SAVING : {}),
    },
    args: { headingLevel: 2, ...(saves ? { storage: 'none' } : {}) },
    render: ({ headingLevel, ...args }, { globals }) => {
      const element = document.createElement(tag);
      const attributes = { ...args, 'heading-level': headingLevel, audience: String(globals['audience']) };
      for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined) element.setAttribute(name, String(value));
      }
      return element;
    },
  };
};
