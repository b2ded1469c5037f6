/** Phone hours are those of Copenhagen, wherever the browser is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skip, useSite } from '../support/site.js';

const CARD = '<lm-contact-card lang="da" hours="man-fre 9-15"></lm-contact-card>';

describe('phone hours in other time zones', { skip }, () => {
  const open = useSite();

  for (const zone of ['America/Nuuk', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Copenhagen']) {
    for (const [moment, status] of [
      ['2027-01-11T08:30:00+01:00', 'Lukket nu. Åbner i dag kl. 9.'],
      ['2027-01-11T09:00:00+01:00', 'Åbent nu. Lukker kl. 15.'],
      ['2027-01-11T23:30:00+01:00', 'Lukket nu. Åbner i morgen kl. 9.'],
      ['2026-03-30T09:00:00+02:00', 'Åbent nu. Lukker kl. 15.'],
      ['2026-12-24T23:30:00+01:00', 'Lukket nu. Åbner mandag kl. 9.'],
      ['2027-03-29T09:00:00+02:00', 'Lukket nu. Åbner i morgen kl. 9.'],
      ['2027-11-01T08:59:00+01:00', 'Lukket nu. Åbner i dag kl. 9.'],
    ]) {
      test(`${moment} in ${zone}: ${status}`, async () => {
        const page = await open('index.html');
        await page.emulateTimezone(zone);
        await page.addScriptTag({ url: '/lm-widgets.js' });
        const shown = await page.evaluate(
          async (markup, time) => {
            document.body.innerHTML = markup;
            const card = document.querySelector('lm-contact-card');
            card.environment = { ...card.environment, now: () => new Date(time) };
            await card.updateComplete;
            return card.shadowRoot.querySelector('[part=tag]').textContent;
          },
          CARD,
          moment,
        );
        assert.equal(shown, status);
        await page.close();
      });
    }
  }
});
