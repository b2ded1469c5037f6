/** The words of a row: a click on them chooses, the mouse drawn over them selects. */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/all.js';
import { inside, itemBoxes, mount, nextTask, record } from '../support/page.js';

type Point = readonly [number, number];

const at = ({ left, top, width, height }: DOMRect, part: number): Point => [
  Math.round(left + 4 + (width - 8) * part),
  Math.round(top + height / 2),
];

const click = (position: Point) => sendMouse({ type: 'click', position: [...position] });

const draw = async (from: Point, to: Point): Promise<void> => {
  await sendMouse({ type: 'move', position: [...from] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [...to] });
  await sendMouse({ type: 'up' });
  await nextTask();
};

/** Of the words alone, for their element may be wider. */
const rectOf = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects()[0] ?? element.getBoundingClientRect();
};

const CHECKLIST = '<lm-principle-checklist style="display: block; inline-size: 700px"></lm-principle-checklist>';

describe('the words of a row', () => {
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
  });

  for (const part of ['.text', 'label']) {
    it(`choose where they are clicked: ${part}`, async () => {
      const widget = await mount(CHECKLIST);
      const changes = record(widget, 'lm-change');
      const words = widget.shadowRoot?.querySelector(`.choice > ${part}`);
      if (!words) throw new Error('no words');
      await click(at(rectOf(words), 0.5));
      expect(itemBoxes(widget)[0]).to.have.property('checked', true);
      expect(changes).to.have.length(1);
      await click(at(rectOf(words), 0.2));
      expect(itemBoxes(widget)[0]).to.have.property('checked', false);
    });

    it(`are selected where the mouse is drawn over them, and choose nothing: ${part}`, async () => {
      const widget = await mount(CHECKLIST);
      const changes = record(widget, 'lm-change');
      const words = widget.shadowRoot?.querySelector(`.choice > ${part}`);
      if (!words) throw new Error('no words');
      const rect = rectOf(words);
      await draw(at(rect, 0.1), at(rect, 0.7));
      const selected = document.getSelection()?.toString() ?? '';
      expect(words.textContent).to.contain(selected.trim());
      expect(selected.trim().length).to.be.above(3);
      expect(itemBoxes(widget)[0]).to.have.property('checked', false);
      expect(changes).to.deep.equal([]);
      // Nothing is left of it: the next click chooses.
      await click(at(rect, 0.5));
      await click(at(rect, 0.5));
      expect(changes.length).to.be.above(0);
    });
  }

  it('choose by script and by keyboard whatever is selected on the page', async () => {
    const widget = await mount(`<p>Et andet sted</p>${CHECKLIST}`);
    const other = document.querySelector('p');
    if (other) document.getSelection()?.selectAllChildren(other);
    inside(widget).getByText('Vi er fælles om at lære').click();
    expect(itemBoxes(widget)[0]).to.have.property('checked', true);
  });
});
