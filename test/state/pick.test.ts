/** What a link says of a plan without what was written. */
import { expect } from 'chai';
import { parsePick, withoutText } from '../../src/state/pick.js';

describe('a plan without what was written', () => {
  const plan = {
    challenge: 'ch1',
    picks: ['tasks1', 'own-2'],
    own: { 'own-1': 'Kaffe hos Anna', 'own-2': 'Frokost med Bo' },
    plans: {
      tasks1: { what: 'Ring til Anna', who: 'Anna', when: '2027-02-01', sign: 'Bo smiler', outcome: 'done', x: 'Anna' },
      'own-2': { when: '2027-Anna-', outcome: 'Anna' },
    },
    review: '2027-3-Bo',
    learned: 'Anna ved mest',
  };

  it('has choices, dates and outcomes, and no word of the user’s', () => {
    const bare = withoutText(parsePick(plan));
    expect(bare).to.deep.include({
      challenge: 'ch1',
      picks: ['tasks1', 'own-2'],
      own: { 'own-2': '' },
      plans: { tasks1: { when: '2027-02-01', outcome: 'done' }, 'own-2': {} },
      review: '',
      learned: '',
    });
    expect(JSON.stringify(bare)).not.to.match(/Anna|Bo/);
  });

  it('keeps a review that is agreed, and one that is not wanted', () => {
    for (const review of ['2027-03-01', 'none']) expect(withoutText(parsePick({ review })).review).to.equal(review);
  });
});
