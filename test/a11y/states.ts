/** Every state of every widget that the matrix looks at; names are those of ACCESSIBILITY.md. */
import type { ChallengePicker, ContactCard, PrincipleChecklist } from '../../src/index.js';
import { principles } from '../../src/content/principles.js';
import { encodeLink } from '../../src/export/link.js';
import { hashIds } from '../../src/state/saved.js';

/** Puts markup onto a page, and gives back its first widget once that has been rendered. */
export type Mount = <T extends HTMLElement>(markup: string) => Promise<T>;

type Make = (mount: Mount, attributes: string) => Promise<HTMLElement>;

const NOW = () => new Date('2027-01-14T10:00:00');
const PLAN = { what: 'Vi øver os', who: 'Teamleder', when: '2027-02-01' };
const PICKS = ['colleagues1', 'routines1'];
const PLANNED = { challenge: 'ch1', picks: PICKS, plans: { colleagues1: PLAN, routines1: PLAN }, review: '2027-02-11' };
/** Of the built-in principles, as links have it. */
const LIST_NAME = hashIds(principles.map(({ id }) => id));
const ALL_DONE = Object.fromEntries(principles.map(({ id }) => [id, 'yes']));
const ANSWERS = { answers: { p1: 'yes', p3: 'partly' }, notes: { p2: 'Tavlemøde hver tirsdag' } };

const checklist = async (
  mount: Mount,
  attributes: string,
  value?: unknown,
  content = '',
): Promise<PrincipleChecklist> => {
  const widget = await mount<PrincipleChecklist>(
    `<lm-principle-checklist ${attributes}>${content}</lm-principle-checklist>`,
  );
  widget.environment = { ...widget.environment, now: NOW };
  if (value) widget.value = value;
  await widget.updateComplete;
  return widget;
};

const picker = async (mount: Mount, attributes: string, value?: unknown, content = ''): Promise<ChallengePicker> => {
  const widget = await mount<ChallengePicker>(`<lm-challenge-picker ${attributes}>${content}</lm-challenge-picker>`);
  widget.environment = { ...widget.environment, now: NOW };
  if (value) widget.value = value;
  await widget.updateComplete;
  return widget;
};

const card = async (mount: Mount, attributes: string, content = ''): Promise<ContactCard> => {
  const widget = await mount<ContactCard>(`<lm-contact-card ${attributes}>${content}</lm-contact-card>`);
  widget.environment = { ...widget.environment, now: NOW };
  await widget.updateComplete;
  return widget;
};

const until = async (isSo: () => boolean): Promise<void> => {
  for (let frames = 0; frames < 300 && !isSo(); frames += 1) await new Promise(requestAnimationFrame);
};

const type = (field: Element, text: string): void => {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

const openAll = async <T extends HTMLElement & { updateComplete: Promise<unknown> }>(widget: T): Promise<T> => {
  for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  // What is rarely used comes when it is opened.
  await until(() => !widget.shadowRoot?.querySelector('.more:not(:has(.buttons))'));
  await widget.updateComplete;
  return widget;
};

const click = async <T extends HTMLElement & { updateComplete: Promise<unknown> }>(
  widget: T,
  selector: string,
): Promise<T> => {
  widget.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await widget.updateComplete;
  return widget;
};

const LONG = 'Medarbejderudviklingssamtaleforberedelsesskema';
const LIST = `<ol><li id="a"><strong>${LONG}</strong> ${LONG} <em>${LONG}</em></li><li id="b"><strong>To</strong></li></ol>`;
const PEOPLE = `<address><strong>Anna Holm</strong><br>HR-partner<br>12 34 56 78<br>anna@x.example</address><address>${LONG}<br>87 65 43 21</address>`;

export const STATES: Readonly<Record<string, Make>> = {
  'checklist, empty': (mount, attributes) => checklist(mount, attributes),
  'checklist, partly answered, everything open': async (mount, attributes) =>
    openAll(await checklist(mount, attributes, ANSWERS)),
  'checklist, complete': (mount, attributes) => checklist(mount, attributes, { answers: ALL_DONE, notes: {} }),
  'checklist, three levels': (mount, attributes) => checklist(mount, `${attributes} levels="three"`, ANSWERS),
  'checklist, meeting view': async (mount, attributes) =>
    click(await checklist(mount, attributes, ANSWERS), '#meeting'),
  'checklist, an example that is too long': async (mount, attributes) => {
    const widget = await openAll(await checklist(mount, attributes, { answers: {}, notes: { p1: 'x'.repeat(320) } }));
    return widget;
  },
  'checklist, just cleared': async (mount, attributes) =>
    click(await openAll(await checklist(mount, attributes, ANSWERS)), '#clear'),
  'checklist, answers from a link': async (mount, attributes) => {
    const widget = await checklist(mount, attributes);
    const list = (await encodeLink(JSON.stringify({ v: 1, kind: 'check', list: LIST_NAME, data: ANSWERS }))) || '';
    location.hash = `#lm=${list}`;
    await until(() => Boolean(widget.shadowRoot?.querySelector('#offer')));
    return widget;
  },
  'checklist, own items with very long words': async (mount, attributes) =>
    openAll(await checklist(mount, attributes, undefined, LIST)),
  'checklist, nothing kept': (mount, attributes) => checklist(mount, `${attributes} storage="none"`),
  'picker, challenges': (mount, attributes) => picker(mount, attributes),
  'picker, no challenge chosen': async (mount, attributes) => click(await picker(mount, attributes), '.primary'),
  'picker, focus areas': async (mount, attributes) =>
    openAll(await picker(mount, attributes, { challenge: 'ch1', picks: PICKS })),
  'picker, one focus area too many': async (mount, attributes) => {
    const widget = await picker(mount, `${attributes} max-picks="1"`, { challenge: 'ch1', picks: [] });
    await click(widget, '#a3');
    return click(widget, '#a15');
  },
  'picker, half a plan': async (mount, attributes) =>
    openAll(await picker(mount, attributes, { challenge: 'ch1', picks: PICKS, plans: { colleagues1: { what: 'x' } } })),
  'picker, two dates that are none': async (mount, attributes) => {
    const widget = await picker(mount, attributes, {
      challenge: 'ch1',
      picks: PICKS,
      plans: { colleagues1: { what: 'x' } },
    });
    for (const field of [...(widget.shadowRoot?.querySelectorAll('.date input') ?? [])].slice(0, 6)) type(field, '99');
    return click(widget, '.primary');
  },
  'picker, the plan': (mount, attributes) => picker(mount, attributes, PLANNED),
  'picker, follow-up': (mount, attributes) => picker(mount, attributes, { ...PLANNED, review: '2027-01-10' }),
  'picker, all on one page': (mount, attributes) => picker(mount, `${attributes} single-page`, PLANNED),
  'card, the secretariat': (mount, attributes) => card(mount, attributes),
  'card, compact': (mount, attributes) => card(mount, `${attributes} density="compact"`),
  'card, hours': (mount, attributes) => card(mount, `${attributes} hours="man-tor 9-15; fre 9-14" closed="2027-01-20"`),
  'card, several contacts': (mount, attributes) => card(mount, `${attributes} with-secretariat`, PEOPLE),
  'card, just copied': async (mount, attributes) => click(await card(mount, attributes), '.take button'),
};
