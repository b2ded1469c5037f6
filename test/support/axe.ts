import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { expect } from 'chai';

declare global {
  var axe: typeof Axe;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const expectNone = ({ violations }: Axe.AxeResults): void => {
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).to.deep.equal([]);
};

/** Asserts that axe finds nothing by any rule of WCAG 2.2 A and AA, nor against best practice. */
export const expectAccessible = async (element: Element): Promise<void> => {
  const results = await globalThis.axe.run(element, {
    runOnly: RULES,
    // A widget is part of a page; the page has the landmarks and the level 1 heading.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expectNone(results);
};

/** The same of a whole page in a frame. */
export const expectAccessiblePage = async (page: Document): Promise<void> => {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    page.head.append(script);
  });
  const { axe } = page.defaultView as unknown as { axe: typeof Axe };
  expectNone(await axe.run(page, { runOnly: RULES }));
};
