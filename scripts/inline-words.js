/**
 * Puts the English text of a message in the place of its id: `msg('Luk', { id: 'common.action.close' })` becomes
 * `msg('Luk', 'Close')`. So no ids, no table and no unused word ever ship. For rollup, Vite and the test runner alike.
 */
import MagicString from 'magic-string';
import ts from 'typescript';

/** The translations that `lit-localize build` has written, by id. */
const { templates } = await import('../locales/generated/en.js');

/** `${0} of ${1}` with the expressions that the source text has in these places. */
const translate = (translation, source) => {
  if (typeof translation === 'string') return JSON.stringify(translation);
  const expressions = source.template.templateSpans.map(({ expression }) => expression.getText());
  const parts = translation.strings.map((text, i) => {
    const place = translation.values[i];
    return text.replace(/[`\\$]/g, '\\$&') + (place === undefined ? '' : `\${${expressions[place]}}`);
  });
  return `\`${parts.join('')}\``;
};

export const inlineWords = (code, file = 'words.ts') => {
  const output = new MagicString(code);
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'msg') return;
    const [source, options] = node.arguments;
    const id = options.properties[0].initializer.text;
    if (!Object.hasOwn(templates, id)) throw new Error(`${file}: no English text for “${id}”`);
    if (ts.isTaggedTemplateExpression(source)) output.remove(source.tag.getStart(), source.template.getStart());
    output.overwrite(options.getStart(), options.getEnd(), translate(templates[id], source));
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return { code: output.toString(), map: output.generateMap({ source: file, hires: 'boundary' }) };
};

/** The same as a plugin. */
export const inlineWordsPlugin = () => ({
  name: 'inline-words',
  transform: (code, id) => (/[\\/]content[\\/].*\.(ts|js)$/.test(id) ? inlineWords(code, id) : null),
});
