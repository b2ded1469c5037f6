import { expect } from 'chai';
import { principles } from '../../src/content/principles.js';
import { openFrame, openHost, reload, type HostPage } from '../support/host-page.js';
import { inside, itemBoxes, waitFor, write } from '../support/page.js';

const PLAIN = '/test/hosts/plain.html';

const click = (widget: Element, role: string, name: string | RegExp): void => {
  inside(widget).getByRole(role, { name }).click();
};

/** What an employee does in the two widgets that keep answers. */
const useWidgets = async ({ checklist, picker }: HostPage): Promise<void> => {
  click(checklist, 'checkbox', 'Vi er fælles om at lære');
  click(checklist, 'checkbox', 'Vi taler åbent om det, vi skal lære');
  checklist.shadowRoot?.querySelector('summary')?.click();
  write(inside(checklist).getByRole('textbox', { name: /Vi er fælles om at lære/ }), 'Tavlemøde hver tirsdag – æøå');
  click(picker, 'radio', 'Det er svært at styre');
  click(picker, 'button', 'Videre');
  await picker.updateComplete;
  click(picker, 'checkbox', 'Mentorordning');
  click(picker, 'checkbox', 'Fast punkt på mødet');
  click(picker, 'button', 'Videre');
  await picker.updateComplete;
  write(inside(picker).getByRole('textbox', { name: /^Hvem sørger.*Mentorordning/ }), 'Teamleder');
  for (const [name, value] of [
    ['Dag', '14'],
    ['Måned', '1'],
    ['År', '2027'],
  ] as const) {
    write(inside(picker).getByRole('textbox', { name: new RegExp(`^${name}.*Mentorordning`) }), value);
  }
};

const expectAnswers = ({ checklist, picker }: HostPage): void => {
  expect(checklist.value).to.deep.equal({
    answers: { p1: 'yes', p3: 'yes' },
    notes: { p1: 'Tavlemøde hver tirsdag – æøå' },
  });
  expect(picker.value).to.deep.include({
    challenge: 'ch1',
    picks: ['colleagues3', 'routines1'],
    plans: { colleagues3: { who: 'Teamleder', when: '2027-01-14' } },
  });
};

describe('lm-widgets.js', () => {
  it('stores nothing before the first act, and has everything after a reload', async () => {
    const page = await openHost(PLAIN);
    expect(localStorage.length).to.equal(0);
    await useWidgets(page);
    // At once: leaving the page writes what is not yet written.
    const again = await reload(page);
    expectAnswers(again);
    expect(inside(again.checklist).getByRole('checkbox', { name: 'Vi er fælles om at lære' })).to.have.property(
      'checked',
      true,
    );
    inside(again.picker).getByDisplayValue('Teamleder');
    expect(again.faults).to.deep.equal([]);
  });

  it('shows both languages at once, and follows a change around it', async () => {
    const page = await openHost('/dist/web/demo/index.html');
    const english = page.document.querySelector('[lang=en]');
    const [danish, translated] = page.document.querySelectorAll('lm-challenge-picker');
    inside(danish as Element).getByRole('heading', { name: 'Fra udfordring til plan' });
    inside(translated as Element).getByRole('heading', { name: 'From challenge to plan', level: 3 });
    click(page.checklist, 'checkbox', 'Vi er fælles om at lære');
    english?.setAttribute('lang', 'da');
    page.document.documentElement.lang = 'en';
    await waitFor(() => inside(danish as Element).getByRole('heading', { name: 'From challenge to plan' }));
    inside(translated as Element).getByRole('heading', { name: 'Fra udfordring til plan' });
    expect(itemBoxes(page.checklist)[0]).to.have.property('checked', true);
  });

  it('is shown on the demo page in three ways, each with its widget', async () => {
    const { document, faults } = await openHost('/dist/web/demo/index.html');
    const [link, element] = document.querySelectorAll(
      'main > .columns :is(lm-principle-checklist, lm-challenge-picker)',
    );
    expect(link?.previousElementSibling).to.have.property('pathname', '/dist/web/embed/principle-checklist.html');
    expect(element?.id).to.equal('plan');
    const frame = document.querySelector('iframe');
    await waitFor(() => {
      const card = frame?.contentDocument?.querySelector('lm-contact-card');
      inside(card as Element).getAllByText(/Ring til Kompetencesekretariatet/);
      expect(frame?.getBoundingClientRect().height).to.equal(
        frame?.contentDocument?.documentElement.getBoundingClientRect().height,
      );
    });
    expect(faults).to.deep.equal([]);
  });

  it('works in a sandbox where storage throws, and says that nothing is kept', async () => {
    const message = new Promise<{ faults: string[]; checked: object; text: string }>((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data && typeof data === 'object' && 'checked' in data) resolve(data as never);
      });
    });
    openFrame('/test/hosts/sandboxed.html', { sandbox: 'allow-scripts' });
    const { faults, checked, text } = await message;
    expect(checked).to.deep.equal({ p1: 'yes' });
    expect(text).to.contain('Browseren tillader ikke, at der gemmes her.');
    expect(faults).to.deep.equal([]);
  });

  it('may be included twice, as a classic script and as a module', async () => {
    const page = await openHost('/test/hosts/twice.html');
    await useWidgets(page);
    expectAnswers(page);
    expect(page.document.querySelectorAll('body > [role=status]')).to.have.length(1);
    expect(page.faults).to.deep.equal([]);
  });

  it('goes on working when a widget is moved', async () => {
    const page = await openHost(PLAIN);
    const aside = page.document.createElement('aside');
    aside.lang = 'en';
    page.document.body.append(aside);
    click(page.checklist, 'checkbox', 'Vi er fælles om at lære');
    aside.append(page.checklist);
    await waitFor(() => inside(page.checklist).getByRole('checkbox', { name: 'Learning is something we share' }));
    for (const box of itemBoxes(page.checklist).slice(1)) box.click();
    expect(Object.keys(page.checklist.value.answers)).to.deep.equal(principles.map(({ id }) => id));
    expect(page.faults).to.deep.equal([]);
  });

  it('keeps its text at 16 px under a root of 62.5 %', async () => {
    const page = await openHost(PLAIN);
    page.document.documentElement.style.fontSize = '62.5%';
    const sizes = [page.checklist, page.picker, page.card].flatMap((widget) =>
      [...(widget.shadowRoot?.querySelectorAll('label, a, legend') ?? [])].map((el) => getComputedStyle(el).fontSize),
    );
    expect(new Set(sizes)).to.deep.equal(new Set(['16px']));
  });

  it('runs under the promised policy without a violation', async () => {
    const response = await fetch(`${PLAIN}?csp`);
    expect(response.headers.get('content-security-policy')).to.contain("default-src 'none'");
    const page = await openHost(`${PLAIN}?csp`);
    await useWidgets(page);
    expectAnswers(page);
    // The policy is in force: what it forbids is seen.
    expect(page.faults).to.deep.equal([]);
    const forbidden = page.document.createElement('div');
    forbidden.setAttribute('style', 'color: red');
    page.document.body.append(forbidden);
    await waitFor(() => {
      expect(page.faults).to.have.length(1);
    });
  });

  it('leaves no global but the version lists of Lit', async () => {
    const names = ({ contentWindow }: HTMLIFrameElement) =>
      Object.getOwnPropertyNames(contentWindow).filter((name) => !/^\d+$/.test(name));
    const bare = new Set(names(openFrame('about:blank')));
    const page = await openHost(PLAIN);
    const added = names(page.frame).filter((name) => !bare.has(name) && name !== 'faults');
    expect(added.filter((name) => !/^(lit|reactiveElement)\w*(Versions|Metadata)$/.test(name))).to.deep.equal([]);
  });
});
