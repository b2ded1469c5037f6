/** Two tabs of one portal. Two frames of one origin tell each other the same way, by the storage event. */
import { expect } from 'chai';
import { openFrame, ready, type HostPage } from '../support/host-page.js';
import { inside, listen, waitFor, write } from '../support/page.js';

const PLAIN = '/test/hosts/plain.html';
const TITLES = [
  'Vi er fælles om at lære',
  'Læring har en fast plads i hverdagen',
  'Vi taler åbent om det, vi skal lære',
];

let second: HTMLIFrameElement | undefined;

afterEach(() => {
  second?.remove();
});

const openTabs = async (): Promise<[HostPage, HostPage]> => {
  const first = await ready(openFrame(PLAIN));
  second = document.createElement('iframe');
  second.src = PLAIN;
  document.body.append(second);
  return [first, await ready(second)];
};

const tick = ({ checklist }: HostPage, i: number): void => {
  inside(checklist)
    .getByRole('checkbox', { name: TITLES[i] ?? '' })
    .click();
};

const field = ({ checklist }: HostPage, i: number): HTMLTextAreaElement => {
  checklist.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  return inside(checklist).getByRole('textbox', { name: new RegExp(`: ${TITLES[i] ?? ''}`) });
};

describe('two tabs', () => {
  it('that tick and write in different items lose nothing, on the screen and in the storage', async () => {
    const [a, b] = await openTabs();
    // At the same time: neither has written when the other begins.
    tick(a, 0);
    tick(b, 1);
    write(field(a, 2), 'fra den ene');
    write(field(b, 0), 'fra den anden');
    const both = { answers: { p1: 'yes', p2: 'yes' }, notes: { p1: 'fra den anden', p3: 'fra den ene' } };
    for (const { checklist } of [a, b]) {
      checklist.shadowRoot?.querySelector<HTMLElement>(':focus')?.blur();
      await waitFor(() => {
        expect(checklist.value).to.deep.equal(both);
      });
    }
    await waitFor(() => {
      expect(JSON.parse(localStorage.getItem('lm:1:check:default') ?? '{}')).to.have.deep.property('data', both);
    });
  });

  it('take in at once what another has ticked, never write into a field that has focus, and say so once', async () => {
    const [a, b] = await openTabs();
    const messages = listen(a.document);
    const mine = field(a, 0);
    mine.focus();
    // Without focus: it stays in the first tab, as it does where one switches between two.
    const theirs = field(b, 0);
    theirs.value = 'fra den anden';
    theirs.dispatchEvent(new Event('input'));
    tick(b, 1);
    await waitFor(() => {
      expect(localStorage.getItem('lm:1:check:default')).to.contain('p2');
    });
    await waitFor(() => {
      expect(inside(a.checklist).getByRole('checkbox', { name: TITLES[1] ?? '' })).to.have.property('checked', true);
    });
    expect(mine.value).to.equal('');
    await waitFor(() => {
      expect(messages).to.deep.equal(['Opdateret fra en anden fane.']);
    });
    mine.blur();
    await waitFor(() => {
      expect(mine.value).to.equal('fra den anden');
    });
    expect(messages).to.have.length(1);
  });

  it('never put half of a date into the date that somebody is writing', async () => {
    const area = 'colleagues3';
    const [a, b] = await openTabs();
    const data = { challenge: 'ch1', picks: [area], plans: { [area]: { what: 'Hver uge' } } };
    a.picker.value = b.picker.value = data;
    await Promise.all([a.picker.updateComplete, b.picker.updateComplete]);
    const parts = ({ picker }: HostPage) =>
      ['Dag', 'Måned', 'År'].map((name) => inside(picker).getAllByRole<HTMLInputElement>('textbox', { name: RegExp(`^${name}`) })[0]); // prettier-ignore
    const mine = parts(a);
    mine[0]?.focus();
    // Without focus: it stays in the first tab.
    for (const [i, text] of ['14', '1', '2031'].entries()) {
      const theirs = parts(b)[i];
      if (theirs) theirs.value = text;
      theirs?.dispatchEvent(new Event('input'));
    }
    await waitFor(() => {
      expect(a.picker.value.plans).to.have.nested.property(`${area}.when`, '2031-1-14');
    });
    await a.picker.updateComplete;
    expect(mine.map((input) => input?.value)).to.deep.equal(['', '', '']);
    mine[1]?.focus();
    mine[1]?.blur();
    await waitFor(() => {
      expect(mine.map((input) => input?.value)).to.deep.equal(['14', '1', '2031']);
    });
  });

  it('do what was seen: a box that another tab ticks between press and release is not unticked', async () => {
    const [a, b] = await openTabs();
    const box = inside(a.checklist).getByRole<HTMLInputElement>('checkbox', { name: TITLES[0] ?? '' });
    const pointer = (type: string) => box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    pointer('pointerdown');
    tick(b, 0);
    tick(b, 1);
    await waitFor(() => {
      expect(localStorage.getItem('lm:1:check:default')).to.contain('p2');
    });
    box.click();
    pointer('pointerup');
    for (const { checklist } of [a, b]) {
      await waitFor(() => {
        expect(checklist.value.answers).to.deep.equal({ p1: 'yes', p2: 'yes' });
      });
    }
  });

  it('say so also where it came while somebody was writing', async () => {
    const [a, b] = await openTabs();
    const messages = listen(a.document);
    const mine = field(a, 0);
    mine.focus();
    tick(b, 1);
    await waitFor(() => {
      expect(localStorage.getItem('lm:1:check:default')).to.contain('p2');
    });
    write(mine, 'skrives nu');
    await waitFor(() => {
      expect(messages).to.deep.equal(['Opdateret fra en anden fane.']);
    });
    expect(mine.value).to.equal('skrives nu');
    await waitFor(() => {
      expect(b.checklist.value).to.deep.equal({ answers: { p2: 'yes' }, notes: { p1: 'skrives nu' } });
    });
  });

  it('are heard when they clear the storage: what a newer version had kept there stands in the way no more', async () => {
    localStorage.setItem('lm:1:check:default', '{"v":2,"kind":"check","data":{}}');
    const [a, b] = await openTabs();
    inside(a.checklist).getByText(/^De gemte svar er fra en nyere udgave/);
    const cleared = new Promise((resolve) => {
      a.frame.contentWindow?.addEventListener('storage', resolve, { once: true });
    });
    b.frame.contentWindow?.localStorage.clear();
    await cleared;
    tick(a, 0);
    await a.checklist.updateComplete;
    inside(a.checklist).getByText(/^Gemmes kun i denne browser/);
    await waitFor(() => {
      expect(localStorage.getItem('lm:1:check:default')).to.contain('"p1":"yes"');
    });
  });
});
