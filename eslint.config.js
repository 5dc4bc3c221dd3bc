import tseslint from 'typescript-eslint';

/** What each room of the house may import; see "The house" in README.md. */
const rooms = {
  core: ['vscode', 'node:*', '**/app/**', '**/io/**', '**/editor/**', '**/preview/page/**'],
  app: ['vscode', 'node:*', '**/io/**', '**/editor/**'],
  io: ['vscode', '**/editor/**'],
  editor: ['node:*', '**/io/**'],
  preview: ['vscode', 'node:*', '**/app/**', '**/io/**', '**/editor/**'],
};
const builtins = ['fs', 'path', 'os', 'crypto', 'http', 'https', 'url', 'child_process', 'buffer', 'util'];
const withoutNode = new Set(['core', 'app', 'editor', 'preview']);

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'test/fixtures/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  ...Object.entries(rooms).map(([room, patterns]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: patterns, message: `src/${room} may not import this.` }],
          ...(withoutNode.has(room)
            ? { paths: builtins.map((name) => ({ name, message: `src/${room} may not use Node.` })) }
            : {}),
        },
      ],
    },
  })),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Core is told the time.' },
        { object: 'Math', property: 'random', message: 'Core takes no chances.' },
      ],
      'no-restricted-globals': [
        'error',
        'fetch',
        'setTimeout',
        'setInterval',
        'process',
        'document',
        'window',
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
