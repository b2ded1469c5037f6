/**
 * Puts the English text of a message in the place of its id: `locale.msg('Luk', { id: 'common.action.close' })` becomes
 * `locale.msg('Luk', 'Close')`, `word` likewise, and ``msg(str`Trin ${n}`, …)`` becomes `str(msg('Trin {0}', 'Step {0}'), n)`. So no ids, no
 * table and no unused word ever ship. For rollup, Vite and the test runner alike.
 */
import MagicString from 'magic-string';
import ts from 'typescript';

/** The translations that `lit-localize build` has written, by id. */
const { templates } = await import('../locales/generated/en.js');

/** `{0} of {1}`: a text with numbers for its values, those of the Danish text in both languages. */
const numbered = (strings, numbers) => strings.map((text, i) => (i ? `{${numbers[i - 1]}}` : '') + text).join('');

const english = (translation, numbers) =>
  typeof translation === 'string'
    ? translation
    : numbered(
        translation.strings,
        translation.values.map((place) => numbers[place]),
      );

export const inlineWords = (code, file = 'words.ts') => {
  const output = new MagicString(code);
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !['locale.msg', 'word'].includes(node.expression.getText())) return;
    const [source, options] = node.arguments;
    // In `word` itself they have names.
    if (ts.isIdentifier(source)) return;
    const id = options.properties[0].initializer.text;
    if (!Object.hasOwn(templates, id)) throw new Error(`${file}: no English text for “${id}”`);
    if (!ts.isTaggedTemplateExpression(source)) {
      output.overwrite(options.getStart(), options.getEnd(), JSON.stringify(english(templates[id], [])));
      return;
    }
    const { head, templateSpans } = source.template;
    const expressions = templateSpans.map(({ expression }) => expression.getText());
    const values = [...new Set(expressions)];
    const numbers = expressions.map((expression) => values.indexOf(expression));
    const danish = numbered([head.text, ...templateSpans.map(({ literal }) => literal.text)], numbers);
    const texts = [danish, english(templates[id], numbers)].map((text) => JSON.stringify(text));
    const { tag } = source;
    output.overwrite(
      node.getStart(),
      node.getEnd(),
      `${tag.getText()}(locale.msg(${texts.join(', ')}), ${values.join(', ')})`,
    );
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return { code: output.toString(), map: output.generateMap({ source: file, hires: 'boundary' }) };
};

/** The same as a plugin. */
export const inlineWordsPlugin = () => ({
  name: 'inline-words',
  transform: (code, id) => (/[\\/]content[\\/].*\.(ts|js)$/.test(id) ? inlineWords(code, id) : null),
});
