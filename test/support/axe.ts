import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { expect } from 'chai';

declare global {
  var axe: typeof Axe;
}

/** Asserts that axe finds nothing by any rule of WCAG 2.2 A and AA, nor against best practice. */
export const expectAccessible = async (element: Element): Promise<void> => {
  const { violations } = await globalThis.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A widget is part of a page; the page has the landmarks and the level 1 heading.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).to.deep.equal([]);
};
