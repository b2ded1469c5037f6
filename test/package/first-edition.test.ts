/** What the first edition saved, made by its own build in a browser and kept for ever: whoever comes back finds it all. */
import { expect } from 'chai';
import { focusAreas } from '../../src/content/focus-areas.js';
import { principles } from '../../src/content/principles.js';
import { LEVEL_WORDS } from '../../src/export/level-words.js';
import { OUTCOME_WORDS } from '../../src/export/plan-lines.js';
import type { ChallengePicker, PrincipleChecklist } from '../../src/index.js';
import { localeFor } from '../../src/localize/locale.js';
import type { CheckState } from '../../src/state/check.js';
import type { PickState } from '../../src/state/pick.js';
import { openHost } from '../support/host-page.js';
import { inside, itemBoxes, openMore, waitFor } from '../support/page.js';

type Widget = PrincipleChecklist | ChallengePicker;
type Data = CheckState | PickState;

interface Fixture {
  readonly name: string;
  /** What the user had written: all of it shows. */
  readonly written: readonly string[];
}

interface Stored extends Fixture {
  readonly now: string;
  readonly markup: string;
  readonly area: 'localStorage' | 'sessionStorage';
  readonly key: string;
  readonly text: string;
  /** The titles of the page's items, where these have no id in the catalogue. */
  readonly titles?: Readonly<Record<string, string>>;
}

interface Exported extends Fixture {
  readonly kind: 'checklist' | 'picker';
  readonly text: string;
}

interface Link extends Fixture {
  readonly kind: 'checklist' | 'picker';
  readonly hash: string;
  readonly data: Data;
}

const read = async <T>(file: string): Promise<T> =>
  (await (await fetch(`/test/fixtures/first-edition/${file}.json`)).json()) as T;

const PLAIN = '/test/hosts/plain.html';
const NOW = '2027-01-14T10:00:00';
const danish = localeFor('da');
const dataOf = (text: string): Data => (JSON.parse(text) as { data: Data }).data;

/** What can be seen, what stands in fields included. */
const shown = (widget: Widget): string =>
  [
    ...[...(widget.shadowRoot?.children ?? [])].map((el) => (el as HTMLElement).innerText),
    ...[...(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('textarea, input') ?? [])]
      .filter((field) => field.checkVisibility())
      .map(({ value }) => value),
  ].join('\n');

const expectTicks = (widget: Widget, { answers }: CheckState, titles: Readonly<Record<string, string>>): void => {
  for (const [id, level] of Object.entries(answers)) {
    const name = titles[id] ?? principles.find((item) => item.id === id)?.title(danish) ?? id;
    const group = inside(widget).queryByRole('group', { name });
    const control = group
      ? [...group.querySelectorAll('label')].find((label) => label.textContent === LEVEL_WORDS[level](danish))?.control
      : inside(widget).getByRole('checkbox', { name });
    expect(control, name).to.have.property('checked', true);
  }
  const ticked = [...itemBoxes(widget), ...inside(widget).queryAllByRole<HTMLInputElement>('radio')];
  expect(ticked.filter(({ checked }) => checked)).to.have.length(Object.keys(answers).length);
};

const expectOutcomes = (widget: Widget, { plans, own }: PickState): void => {
  for (const [id, { outcome }] of Object.entries(plans)) {
    if (!outcome) continue;
    const name = own[id] ?? focusAreas.find((area) => area.id === id)?.label(danish) ?? id;
    const group = [...inside(widget).getAllByRole('group', { name })].find((el) => el.querySelector('[type=radio]'));
    const label = [...(group?.querySelectorAll('label') ?? [])].find(({ control }) =>
      Reflect.get(Object(control), 'checked'),
    );
    expect(label?.textContent, name).to.equal(OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS](danish));
  }
};

/** That the answers are the widget's, and that they show. */
const expectShown = async (widget: Widget, data: Data, { written, titles = {} }: Fixture & Partial<Stored>) => {
  await widget.updateComplete;
  expect(widget.value).to.deep.include(data);
  for (const text of written) expect(shown(widget)).to.contain(text);
  if ('answers' in data) expectTicks(widget, data, titles);
  else expectOutcomes(widget, data);
};

const stored = await read<readonly Stored[]>('stored');
const files = await read<readonly Exported[]>('files');
const links = await read<readonly Link[]>('links');

describe('what the first edition saved', () => {
  for (const fixture of stored) {
    it(`is found in the browser: ${fixture.name}`, async () => {
      window[fixture.area].setItem(fixture.key, fixture.text);
      const { document, faults } = await openHost(PLAIN);
      const place = document.querySelector('#place');
      if (place) place.innerHTML = fixture.markup;
      const widget = place?.firstElementChild as Widget;
      widget.environment = { ...widget.environment, now: () => new Date(fixture.now) };
      // What one had for oneself was among a team's answers, and is left there.
      const isAmongTeams = fixture.markup.includes('audience="me"') && fixture.key.endsWith(':default');
      if (isAmongTeams) expect(widget.value).to.deep.include({ challenge: '' });
      else await expectShown(widget, dataOf(fixture.text), fixture);
      expect(window[fixture.area].getItem(fixture.key)).to.equal(fixture.text);
      // Which the page's author is told in the console.
      expect(faults.filter((fault) => !fault.includes('items without id'))).to.deep.equal([]);
    });
  }

  for (const fixture of files) {
    it(`is read from a file: ${fixture.name}`, async () => {
      const page = await openHost(PLAIN);
      const widget = page[fixture.kind];
      widget.environment = { ...widget.environment, now: () => new Date(NOW) };
      await widget.updateComplete;
      await openMore(widget);
      const input = widget.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([fixture.text], fixture.name, { type: 'application/json' }));
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event('change'));
      await waitFor(() => inside(widget).getByRole('button', { name: 'Fortryd' }));
      await expectShown(widget, dataOf(fixture.text), fixture);
      expect(page.faults).to.deep.equal([]);
    });
  }

  for (const fixture of links) {
    it(`is offered by a link: ${fixture.name}`, async () => {
      const page = await openHost(`${PLAIN}?${encodeURIComponent(fixture.name)}${fixture.hash}`);
      const widget = page[fixture.kind];
      widget.environment = { ...widget.environment, now: () => new Date(NOW) };
      const use = await waitFor(() => inside(widget).getByRole('button', { name: 'Brug svarene' }));
      use.click();
      await waitFor(() => inside(widget).getByRole('button', { name: 'Fortryd' }));
      await expectShown(widget, fixture.data, fixture);
      expect(page.faults).to.deep.equal([]);
    });
  }
});
