/**
 * Takes the spaces of the source out of the templates: each would be a node in every widget. What stands in one line
 * with its neighbour has its space in an expression, so between tags and expressions none is kept; within a tag one is.
 */
import MagicString from 'magic-string';
import { visit } from './word-tables.js';

/** What is in a piece between two expressions, and whether the next one begins within a tag. */
const small = (piece, inTag) => {
  let isTag = inTag;
  const parts = piece.split(/([<>])/).map((part, i, { [i + 1]: next }) => {
    if (part === '<' || part === '>') isTag = part === '<';
    else if (isTag) return next === '>' ? part.replace(/\s+/g, ' ').trimEnd() : part.replace(/\s+/g, ' ');
    return part.trim() && part.replace(/\s+/g, ' ');
  });
  return [parts.join(''), isTag];
};

export const smallTemplates = {
  name: 'small-templates',
  transform(code, id) {
    if (!/[\\/]dist[\\/]lib[\\/]/.test(id)) return null;
    const output = new MagicString(code);
    visit(this.parse(code), ({ type, tag, quasi }) => {
      if (type !== 'TaggedTemplateExpression' || tag.name !== 'html') return;
      let inTag = false;
      for (const { start, end, value } of quasi.quasis) {
        let text;
        [text, inTag] = small(value.raw, inTag);
        if (text !== value.raw) output.update(start, end, text);
      }
    });
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
};
