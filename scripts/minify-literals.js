/** Minifies the templates and style sheets of Lit, `html` and `css`, and leaves what a page shows as it is. */
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** The plugin's placeholder for an expression. */
const EXPRESSION = String.raw`@TEMPLATE_EXPRESSION\(\);`;

/** An expression that has only tags and other expressions beside it: the spaces of the source around it go. */
const amongTags = new RegExp(String.raw`(?<=(?:^|>)\s*(?:${EXPRESSION}\s*)*)${EXPRESSION}(?=\s*(?:<|${EXPRESSION}|$))`);

const minifyOptions = {
  collapseWhitespace: true,
  // Each space between tags would be a node in every widget; where one is to be seen, the source says `${' '}`.
  collapseInlineTagWhitespace: true,
  ignoreCustomFragments: [amongTags],
  trimCustomFragments: true,
  decodeEntities: false,
  removeEmptyAttributes: false,
};

export const minifyLiterals = () => minifyHtmlLiterals({ failOnError: true, options: { minifyOptions } });
