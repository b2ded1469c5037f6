import type { ChallengePicker, PrincipleChecklist } from '../../src/index.js';
import { mount, said } from './page.js';

const PLAN = { what: 'Vi øver os', who: 'Teamleder', when: '2027-01-14' };
const PICKS = ['colleagues1', 'routines1'];

/** The states in which all colours are seen. */
export const STATES: Readonly<Record<string, (markup: string) => Promise<HTMLElement>>> = {
  'a checklist with answers': async (attributes) => {
    const widget = await mount<PrincipleChecklist>(`<lm-principle-checklist ${attributes}></lm-principle-checklist>`);
    widget.value = { answers: { p1: 'yes' }, notes: { p2: 'x' } };
    await widget.updateComplete;
    return widget;
  },
  'a choice of challenges, one missing': async (attributes) => {
    const widget = await mount<ChallengePicker>(`<lm-challenge-picker ${attributes}></lm-challenge-picker>`);
    widget.shadowRoot?.querySelector<HTMLElement>('.primary')?.click();
    await widget.updateComplete;
    return widget;
  },
  'a choice of focus areas, one too many': async (attributes) => {
    const widget = await mount<ChallengePicker>(
      `<lm-challenge-picker max-picks="1" ${attributes}></lm-challenge-picker>`,
    );
    widget.value = { challenge: 'ch1', picks: [], plans: {} };
    await widget.updateComplete;
    for (const id of ['a3', 'a15']) widget.shadowRoot?.querySelector<HTMLElement>(`#${id}`)?.click();
    await said();
    return widget;
  },
  'half a plan': async (attributes) => {
    const widget = await mount<ChallengePicker>(`<lm-challenge-picker ${attributes}></lm-challenge-picker>`);
    widget.value = { challenge: 'ch1', picks: PICKS, plans: { colleagues1: PLAN } };
    await widget.updateComplete;
    return widget;
  },
  'a whole plan': async (attributes) => {
    const widget = await mount<ChallengePicker>(`<lm-challenge-picker ${attributes}></lm-challenge-picker>`);
    widget.value = { challenge: 'ch1', picks: PICKS, plans: { colleagues1: PLAN, routines1: PLAN } };
    await widget.updateComplete;
    return widget;
  },
  'a contact card': (attributes) => mount(`<lm-contact-card ${attributes}></lm-contact-card>`),
};
