/** What comes out of the printer: real PDFs by Chromium, of the summary alone and of a portal page around the widget. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { principleIds } from '../support/catalogue.js';
import { skip, useSite } from '../support/site.js';

/** What browsers leave free where a page does not say. */
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
/** Set to a folder, to look at the pages. */
const { KEEP_PDF } = process.env;

const NOTE = `Tavlemøde hver tirsdag – æøå “ja” ${'vi prøver, ser efter og retter til '.repeat(7)}til sidst.`;
const FILLED = {
  answers: { p1: 'yes', p3: 'yes' },
  notes: Object.fromEntries(principleIds.map((id) => [id, `${id}: ${NOTE}`])),
};

const WORDS = {
  da: {
    title: /Status på læringsmiljøet, /,
    first: 'Vi er fælles om at lære',
    write: /Skriv eksempler her:/g,
    foot: [/Udskrevet \d/, /Kilde: http/],
    idea: 'Sæt ”Hvad har vi lært siden sidst?” på dagsordenen.',
    never: /Gem, del og udskriv|Mødevisning|Ryd alle svar|Tilføj eksempel|Vis en idé/,
  },
  en: {
    title: /Learning environment status, /,
    first: 'Learning is something we share',
    write: /Write examples here:/g,
    foot: [/Printed \d/, /Source: http/],
    idea: 'Put ‘What have we learned since last time?’ on the agenda.',
    never: /Save, share and print|Meeting view|Clear all answers|Add example|Show an idea/,
  },
};

const portal = (lang, attributes = '') => `
  <nav>Portalens menu</nav>
  <main><h1>Portalside</h1><lm-principle-checklist lang="${lang}" ${attributes}></lm-principle-checklist></main>`;

/** Runs in the page: the document that “print” hands to the printer, as markup that stands alone. */
const takePaper = async (widget) => {
  widget.shadowRoot.querySelector('.more').open = true;
  while (!widget.shadowRoot.querySelector('#print')) await new Promise(requestAnimationFrame);
  const { body } = document;
  let frame;
  body.append = (node) => {
    body.appendChild(node);
    frame = node;
    frame.contentWindow.print = () => {};
  };
  widget.shadowRoot.querySelector('#print').click();
  delete body.append;
  const { documentElement, adoptedStyleSheets } = frame.contentDocument;
  const styles = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return documentElement.outerHTML.replace('</head>', `<style>${styles.join('')}</style></head>`);
};

/** Chromium alone writes PDFs. */
describe('print', { skip }, () => {
  const open = useSite();

  const openPortal = async (lang, value, attributes) => {
    const page = await open('embed/principle-checklist.html');
    await page.$eval('body', (body, markup) => (body.innerHTML = markup), portal(lang, attributes));
    await page.$eval('lm-principle-checklist', (widget, data) => (widget.value = data), value);
    return page;
  };

  const toPdf = async (page, name) => {
    const bytes = await page.pdf({ preferCSSPageSize: true, format: 'A4', margin: MARGIN });
    await page.close();
    if (KEEP_PDF) {
      mkdirSync(KEEP_PDF, { recursive: true });
      writeFileSync(`${KEEP_PDF}/${name}.pdf`, bytes);
    }
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { view } = await pdf.getPage(1);
    const { totalPages, text } = await extractText(pdf, { mergePages: true });
    return { totalPages, text: text.replace(/\s+/g, ' '), size: view.slice(2).map(Math.round) };
  };

  for (const [lang, words] of Object.entries(WORDS)) {
    for (const [state, value] of Object.entries({ filled: FILLED, blank: undefined })) {
      test(`${state}, in ${lang}: the summary alone, on one page of A4`, async () => {
        const page = await openPortal(lang, value);
        const paper = await page.$eval('lm-principle-checklist', takePaper);
        await page.setContent(paper);
        const { totalPages, text, size } = await toPdf(page, `alone-${state}-${lang}`);
        assert.equal(totalPages, 1);
        assert.deepEqual(size, [595, 842]);
        assert.match(text, words.title);
        for (const foot of words.foot) assert.match(text, foot);
        assert.ok(text.includes(words.first));
        if (value) for (const id of principleIds) assert.ok(text.includes(`${id}: ${NOTE}`), id);
        else assert.equal(text.match(words.write)?.length, principleIds.length);
        assert.doesNotMatch(text, words.never);
        assert.doesNotMatch(text, /Portal/);
      });

      test(`${state}, in ${lang}: with the portal page around it`, async () => {
        const page = await openPortal(lang, value, 'scheme="dark"');
        const { totalPages, text } = await toPdf(page, `portal-${state}-${lang}`);
        assert.equal(totalPages, 1);
        assert.ok(text.includes('Portalside') && text.includes(words.first));
        if (value) for (const id of principleIds) assert.ok(text.includes(`${id}: ${NOTE}`), id);
        assert.ok(text.includes(words.idea), 'disclosures are open');
        for (const foot of words.foot) assert.match(text, foot);
        assert.doesNotMatch(text, words.never);
      });
    }
  }
});
