import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Lint rules of their makers; ours say only what the architecture asks for besides. */
export default ts.config(
  {
    ignores: [
      'dist/',
      'bench/dist/',
      'storybook-static/',
      'locales/generated/',
      'test/install/hosts/',
      'test/install/projects/',
      '**/.work/',
    ],
  },
  { files: ['**/*.js'], extends: [ts.configs.recommended] },
  {
    files: ['{src,test,stories}/**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], TSParameterProperty',
          message: 'Types only.',
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-empty-function': 'off',
      // Which is how an interface of somebody else's is added to.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A getter overrides a getter.
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // An empty attribute is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Types hold plain data with an index signature, which interfaces do not have.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    // An old library of a page may have replaced them before our script runs.
    files: ['src/**/*.ts'],
    ignores: ['src/site/**', 'src/state/json.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'JSON', property: 'stringify', message: 'Arrays of Prototype 1.6 have a toJSON: use `stringify`.' },
        { object: 'Array', property: 'from', message: 'Prototype’s and MooTools’ take no function: spread and map.' },
        { property: 'reduce', message: 'Prototype’s gives the first of a list: use a loop.' },
      ],
    },
  },
);
