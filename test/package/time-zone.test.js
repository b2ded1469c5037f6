/** Phone hours are those of Copenhagen, wherever the browser is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skip, useSite } from '../support/site.js';

describe('phone hours in other time zones', { skip }, () => {
  const open = useSite();

  /** What the tag says on the built page at a moment; nothing where it says nothing. */
  const statusOf = async (zone, moment, attributes) => {
    const page = await open('index.html');
    await page.emulateTimezone(zone);
    await page.addScriptTag({ url: '/lm-widgets.js' });
    const shown = await page.evaluate(
      async (attributes, time) => {
        const card = document.createElement('lm-contact-card');
        for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
        card.environment = { ...card.environment, now: () => new Date(time) };
        document.body.replaceChildren(card);
        await card.updateComplete;
        const { textContent } = card.shadowRoot.querySelector('[part=card]');
        return { status: card.shadowRoot.querySelector('[part=tag]')?.textContent, text: textContent };
      },
      { lang: 'da', ...attributes },
      moment,
    );
    await page.close();
    return shown;
  };

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
        assert.equal((await statusOf(zone, moment, { hours: 'man-fre 9-15' })).status, status);
      });
    }
  }

  for (const [hours, closed, status] of [
    ['Mandag til torsdag kl. 9-15; fredag kl. 9-14', '', 'Åbent nu. Lukker kl. 15.'],
    ['Alle hverdage mellem 9 og 12 samt 13-15', '', 'Åbent nu. Lukker kl. 12.'],
    ['Alle dage 10-17, onsdag lukket', '', 'Lukket nu. Åbner i morgen kl. 10.'],
    ['man-fre 9-15', '12.-14. januar 2027', 'Lukket nu. Åbner fredag kl. 9.'],
    ['Fredag i lige uger', '', undefined],
    ['Mon-Fri 9-5', '', undefined],
    ['man-fre 9-15', 'uge 2', undefined],
  ]) {
    test(`on a Wednesday at ten, “${hours}” with “${closed}”: ${status ?? 'as it is written'}`, async () => {
      const shown = await statusOf('Europe/Copenhagen', '2027-01-13T10:00:00+01:00', { hours, closed });
      assert.equal(shown.status, status);
      if (!status) assert.ok(shown.text.includes(closed || hours));
    });
  }
});
