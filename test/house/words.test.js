/** What becomes of the rows of the catalogue: functions, and what the build makes of these. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inlineWords } from '../../scripts/inline-words.js';
import { findStaleModules } from '../../scripts/words.js';
import { findFaults, readCatalogue } from '../../scripts/words/catalogue.js';
import { generateModules, WORDS } from '../../scripts/words/generate.js';

/** The only module of some ids, each with its Danish text; without imports, in one line. */
const generate = async (texts) => {
  const modules = await generateModules(Object.entries(texts).map(([id, da]) => [id, da, '']));
  assert.equal(modules.size, 1, [...modules.keys()].join());
  const [[file, code]] = modules;
  return [file, code.slice(code.indexOf('export')).replace(/\s+/g, ' ').replaceAll(', }', ' }').trim()];
};

describe('rows become functions', () => {
  const table = {
    'a text': [
      { 'common.action.close': 'Luk' },
      'common.ts',
      `export const actionClose = (locale: Locale) => locale.msg('Luk', { id: 'common.action.close' });`,
    ],
    'values, in the order of the text': [
      { 'pick.say.step': 'Trin {n} af {total}: {title}' },
      'pick.ts',
      'export const sayStep = (locale: Locale, n: number, total: number, title: string) => ' +
        "locale.msg(str`Trin ${n} af ${total}: ${title}`, { id: 'pick.say.step' });",
    ],
    'who is spoken to': [
      { 'plan.open.team': 'Hos jer: {url}', 'plan.open.me': 'Hos dig: {url}' },
      'plan.ts',
      "export const open = (locale: Locale, audience: Audience, url: string) => audience === 'me' ? " +
        "locale.msg(str`Hos dig: ${url}`, { id: 'plan.open.me' }) : " +
        "locale.msg(str`Hos jer: ${url}`, { id: 'plan.open.team' });",
    ],
    'forms of a number, with the values of the fullest': [
      { 'board.left#zero': 'Intet i {title}', 'board.left#one': '{n} i {title}', 'board.left#other': '{n}! {title}' },
      'board.ts',
      'export const left = (locale: Locale, n: number, title: string) => locale.plural(n, { ' +
        "zero: () => locale.msg(str`Intet i ${title}`, { id: 'board.left#zero' }), " +
        "one: () => locale.msg(str`${n} i ${title}`, { id: 'board.left#one' }), " +
        "other: () => locale.msg(str`${n}! ${title}`, { id: 'board.left#other' }) });",
    ],
    'a number by another name': [
      { 'plan.weeks#other': '{count} uger', 'plan.weeks#one': 'En uge' },
      'plan.ts',
      'export const weeks = (locale: Locale, count: number) => locale.plural(count, { ' +
        "one: () => locale.msg('En uge', { id: 'plan.weeks#one' }), " +
        "other: () => locale.msg(str`${count} uger`, { id: 'plan.weeks#other' }) });",
    ],
    'a number that is not the first value': [
      { 'plan.times#one': '{title}: {n} gang', 'plan.times#other': '{title}: {n} gange' },
      'plan.ts',
      'export const times = (locale: Locale, title: string, n: number) => locale.plural(n, { ' +
        "one: () => locale.msg(str`${title}: ${n} gang`, { id: 'plan.times#one' }), " +
        "other: () => locale.msg(str`${title}: ${n} gange`, { id: 'plan.times#other' }) });",
    ],
    'a number that no text shows': [
      { 'plan.done#one': 'Den er gjort', 'plan.done#other': 'De er gjort' },
      'plan.ts',
      'export const done = (locale: Locale, n: number) => locale.plural(n, { ' +
        "one: () => locale.msg('Den er gjort', { id: 'plan.done#one' }), " +
        "other: () => locale.msg('De er gjort', { id: 'plan.done#other' }) });",
    ],
    'forms of a number for each who is spoken to': [
      {
        'pick.hint.team#one': 'Vælg én, I kan ændre',
        'pick.hint.team#other': 'Vælg {max}, I kan ændre',
        'pick.hint.me#one': 'Vælg én, du kan ændre',
        'pick.hint.me#other': 'Vælg {max}, du kan ændre',
      },
      'pick.ts',
      'export const hint = (locale: Locale, audience: Audience, max: number) => ' +
        "audience === 'me' ? locale.plural(max, { " +
        "one: () => locale.msg('Vælg én, du kan ændre', { id: 'pick.hint.me#one' }), " +
        "other: () => locale.msg(str`Vælg ${max}, du kan ændre`, { id: 'pick.hint.me#other' }) }) : " +
        'locale.plural(max, { ' +
        "one: () => locale.msg('Vælg én, I kan ændre', { id: 'pick.hint.team#one' }), " +
        "other: () => locale.msg(str`Vælg ${max}, I kan ændre`, { id: 'pick.hint.team#other' }) });",
    ],
    'what is no name in JavaScript': [
      { 'plan.with': 'Med', 'plan.1.title': 'Først' },
      'plan.ts',
      "export const planWith = (locale: Locale) => locale.msg('Med', { id: 'plan.with' }); " +
        "export const plan1Title = (locale: Locale) => locale.msg('Først', { id: 'plan.1.title' });",
    ],
    'nobody is spoken to where that is all of the name': [
      { 'page.me': 'Én', 'page.team': 'Flere' },
      'page.ts',
      "export const me = (locale: Locale) => locale.msg('Én', { id: 'page.me' }); " +
        "export const team = (locale: Locale) => locale.msg('Flere', { id: 'page.team' });",
    ],
    'a list of things that are alike': [
      { 'tasks1.label': 'Opgaver', 'tasks1.step.team': 'I', 'tasks1.step.me': 'du', 'culture2.label': 'Kultur' },
      'focus-areas.ts',
      "export const focusAreas = { tasks1: { label: (locale: Locale) => locale.msg('Opgaver', { id: 'tasks1.label' }), " +
        "step: (locale: Locale, audience: Audience) => audience === 'me' ? locale.msg('du', { id: 'tasks1.step.me' }) : " +
        "locale.msg('I', { id: 'tasks1.step.team' }) }, " +
        "culture2: { label: (locale: Locale) => locale.msg('Kultur', { id: 'culture2.label' }) } };",
    ],
    'what is only used by lazily loaded code': [
      { 'contact.copy.phone.done': 'Kopieret' },
      'contact-export.ts',
      "export const copyPhoneDone = (locale: Locale) => locale.msg('Kopieret', { id: 'contact.copy.phone.done' });",
    ],
    'signs that mean something in code': [
      { 'plan.signs': "'`\\ ${ {n}", 'plan.quote': '\'"\\' },
      'plan.ts',
      "export const signs = (locale: Locale, n: number) => locale.msg(str`'\\`\\\\ \\${ ${n}`, { id: 'plan.signs' }); " +
        "export const quote = (locale: Locale) => locale.msg('\\'\"\\\\', { id: 'plan.quote' });",
    ],
  };
  for (const [name, [texts, file, code]] of Object.entries(table))
    test(name, async () => assert.deepEqual(await generate(texts), [file, code]));

  test('imports are those that are needed', async () => {
    const [, code] = [...(await generateModules([['plan.a', 'A', 'a']]))][0];
    assert.deepEqual(code.match(/import .*/g), ["import type { Locale } from '../../localize/locale.js';"]);
  });

  const refused = {
    'one of the two who are spoken to': [{ 'plan.a.team': 'I' }, /“plan\.a\.team” \.team and \.me/],
    'with and without': [{ 'plan.a.team': 'I', 'plan.a.me': 'du', 'plan.a': 'man' }, /\.team and \.me/],
    'one form of a number': [{ 'plan.a#other': '{n} uger' }, /#one and #other/],
    'forms for one audience': [
      { 'plan.a.team#one': 'a', 'plan.a.team#other': 'b', 'plan.a.me#one': 'c' },
      /lacks a form/,
    ],
    'two ids of one name': [{ 'plan.a.b': 'a', 'plan.aB': 'b' }, /another id has its name/],
  };
  for (const [name, [texts, message]] of Object.entries(refused))
    test(`refused: ${name}`, () => assert.rejects(generate(texts), message));
});

test('what is wrong with a row', () => {
  const faults = (...rows) => findFaults(rows).join();
  assert.equal(faults(['a.b', 'Luk {n}', 'Close {n}'], ['a.c#one', 'x', 'y']), '');
  assert.match(faults(['a', 'Luk', 'Close']), /“a” is no id/);
  assert.match(faults(['a.b#two', 'Luk', 'Close']), /is no id/);
  assert.match(faults(['a.b', 'Luk', 'Close'], ['a.b', 'Luk', 'Close']), /there twice/);
  assert.match(faults(['a.b', 'Luk']), /parted by tabs/);
  assert.match(faults(['a.b', 'Luk', 'Close', 'x']), /parted by tabs/);
  assert.match(faults(['a.b', 'Luk {n}', 'Close']), /other values/);
  assert.match(faults(['a.b', 'Luk', 'Luk']), /is the Danish text/);
  assert.match(faults(['a.b', 'Luk|', 'Close']), /“\|”/);
});

test('modules that are not as the catalogue says are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lm-words-'));
  for (const file of ['same', 'changed', 'extra']) writeFileSync(join(folder, `${file}.ts`), file);
  const modules = new Map([
    ['same.ts', 'same'],
    ['changed.ts', 'otherwise'],
    ['missing.ts', 'missing'],
  ]);
  const named = findStaleModules(modules, folder).map((fault) => /(\w+)\.ts is not/.exec(fault)?.[1]);
  rmSync(folder, { recursive: true });
  assert.deepEqual(named.sort(), ['changed', 'extra', 'missing']);
});

describe('English in the place of ids', () => {
  test('in the modules as they are: all texts, and no id', () => {
    const code = readdirSync(WORDS).map((file) => inlineWords(readFileSync(join(WORDS, file), 'utf8'), file).code);
    const texts = code.join('').match(/locale\.msg\("(?:[^"\\]|\\.)*", "(?:[^"\\]|\\.)*"\)/g);
    assert.equal(texts.length, readCatalogue().length);
    assert.doesNotMatch(code.join(''), /\bid:/);
  });

  test('a text, and one with values, as the compiler writes it', () => {
    const inline = (code) => inlineWords(code).code;
    assert.equal(inline(`locale.msg('x', { id: 'common.action.close' })`), 'locale.msg("Luk", "Close")');
    assert.equal(
      inline("locale.msg(str `${days} kl. ${from}–${to}`, { id: 'contact.hours.range' })"),
      'str(locale.msg("{0} kl. {1}–{2}", "{0} {1}–{2}"), days, from, to)',
    );
  });

  test('an id without a text, and a message of another form, stop the build', () => {
    assert.throws(() => inlineWords(`locale.msg('x', { id: 'no.such' })`, 'x.js'), /x\.js: no “no\.such”/);
    assert.throws(() => inlineWords(`locale.msg(text, { id: 'common.sync' })`, 'x.js'), /x\.js: a message/);
  });
});
