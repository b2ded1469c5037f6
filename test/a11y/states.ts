/** Every state of every widget that the matrix looks at; names are those of ACCESSIBILITY.md. */
import type { ChallengePicker, ContactCard, PrincipleChecklist } from '../../src/index.js';
import { encodeLink } from '../../src/export/link.js';
import { mount, openMore, waitFor, write } from '../support/page.js';

type Make = (attributes: string) => Promise<HTMLElement>;

const NOW = () => new Date('2027-01-14T10:00:00');
const PLAN = { what: 'Vi øver os', who: 'Teamleder', when: '2027-02-01' };
const PICKS = ['colleagues1', 'routines1'];
const PLANNED = { challenge: 'ch1', picks: PICKS, plans: { colleagues1: PLAN, routines1: PLAN }, review: '2027-02-11' };
const ANSWERS = { answers: { p1: 'yes', p3: 'partly' }, notes: { p2: 'Tavlemøde hver tirsdag' } };

const tag = <T extends HTMLElement>(name: string, attributes: string, content = ''): Promise<T> =>
  mount<T>(`<lm-${name} ${attributes}>${content}</lm-${name}>`);

const checklist = async (attributes: string, value?: unknown, content = ''): Promise<PrincipleChecklist> => {
  const widget = await tag<PrincipleChecklist>('principle-checklist', attributes, content);
  widget.environment = { ...widget.environment, now: NOW };
  if (value) widget.value = value;
  await widget.updateComplete;
  return widget;
};

const picker = async (attributes: string, value?: unknown, content = ''): Promise<ChallengePicker> => {
  const widget = await tag<ChallengePicker>('challenge-picker', attributes, content);
  widget.environment = { ...widget.environment, now: NOW };
  if (value) widget.value = value;
  await widget.updateComplete;
  return widget;
};

const card = async (attributes: string, content = ''): Promise<ContactCard> => {
  const widget = await tag<ContactCard>('contact-card', attributes, content);
  widget.environment = { ...widget.environment, now: NOW };
  await widget.updateComplete;
  return widget;
};

const openAll = async <T extends HTMLElement & { updateComplete: Promise<void> }>(widget: T): Promise<T> => {
  await openMore(widget);
  for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await widget.updateComplete;
  return widget;
};

const click = async <T extends HTMLElement & { updateComplete: Promise<void> }>(
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
  'checklist, empty': (attributes) => checklist(attributes),
  'checklist, partly answered, everything open': async (attributes) => openAll(await checklist(attributes, ANSWERS)),
  'checklist, complete': (attributes) =>
    checklist(attributes, { answers: { p1: 'yes', p2: 'yes', p3: 'yes', p4: 'yes' }, notes: {} }),
  'checklist, three levels': (attributes) => checklist(`${attributes} levels="three"`, ANSWERS),
  'checklist, meeting view': async (attributes) => click(await checklist(attributes, ANSWERS), '#meeting'),
  'checklist, an example that is too long': async (attributes) => {
    const widget = await openAll(await checklist(attributes, { answers: {}, notes: { p1: 'x'.repeat(320) } }));
    return widget;
  },
  'checklist, just cleared': async (attributes) => click(await openAll(await checklist(attributes, ANSWERS)), '#clear'),
  'checklist, answers from a link': async (attributes) => {
    const widget = await checklist(attributes);
    const list = (await encodeLink(JSON.stringify({ v: 1, kind: 'check', list: listOf(widget), data: ANSWERS }))) || '';
    location.hash = `#lm=${list}`;
    await waitFor(() => {
      if (!widget.shadowRoot?.querySelector('#offer')) throw new Error('not yet');
    });
    return widget;
  },
  'checklist, own items with very long words': async (attributes) =>
    openAll(await checklist(attributes, undefined, LIST)),
  'checklist, nothing kept': (attributes) => checklist(`${attributes} storage="none"`),
  'picker, challenges': (attributes) => picker(attributes),
  'picker, no challenge chosen': async (attributes) => click(await picker(attributes), '.primary'),
  'picker, focus areas': async (attributes) => openAll(await picker(attributes, { challenge: 'ch1', picks: PICKS })),
  'picker, one focus area too many': async (attributes) => {
    const widget = await picker(`${attributes} max-picks="1"`, { challenge: 'ch1', picks: [] });
    await click(widget, '#a3');
    return click(widget, '#a15');
  },
  'picker, half a plan': async (attributes) =>
    openAll(await picker(attributes, { challenge: 'ch1', picks: PICKS, plans: { colleagues1: { what: 'x' } } })),
  'picker, two dates that are none': async (attributes) => {
    const widget = await picker(attributes, { challenge: 'ch1', picks: PICKS, plans: { colleagues1: { what: 'x' } } });
    for (const field of [...(widget.shadowRoot?.querySelectorAll('.date input') ?? [])].slice(0, 6)) write(field, '99');
    return click(widget, '.primary');
  },
  'picker, the plan': (attributes) => picker(attributes, PLANNED),
  'picker, follow-up': (attributes) => picker(attributes, { ...PLANNED, review: '2027-01-10' }),
  'picker, all on one page': (attributes) => picker(`${attributes} single-page`, PLANNED),
  'card, the secretariat': (attributes) => card(attributes),
  'card, compact': (attributes) => card(`${attributes} density="compact"`),
  'card, hours': (attributes) => card(`${attributes} hours="man-tor 9-15; fre 9-14" closed="2027-01-20"`),
  'card, several contacts': (attributes) => card(`${attributes} with-secretariat`, PEOPLE),
  'card, just copied': async (attributes) => click(await card(attributes), '.take button'),
};

/** The name of the list that a checklist's answers belong to. */
const listOf = (widget: PrincipleChecklist): string => (widget as unknown as { store: { list: string } }).store.list;
