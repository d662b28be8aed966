import eslint from '@eslint/js';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports by a pattern on what is written between the quotes. */
const forbid = (regex, message) => ({ regex, message });

const mathjs = forbid('^mathjs', 'Only src/core/formula imports mathjs.');
const vscode = forbid('^vscode$', 'Only src/host and src/extension.ts know VS Code.');
const node = forbid('^node:', 'This runs in web workers and browsers too: no Node modules.');
const page = forbid('^(preact|katex|@preact)(/|$)', 'Only src/webview draws pages.');
const core = forbid('(^|/)core(/|$)', 'The page knows the messages in src/protocol, not the core.');
const host = forbid('(^|/)(host|extension)(/|$)', 'Nothing but src/extension.ts and the host itself imports the host.');
const webview = forbid('(^|/)webview(/|$)', 'Nothing imports the page: it is a program of its own.');
const protocol = forbid('(^|/)protocol(/|$)', 'The core knows nothing of messages.');
const worker = forbid('(^|/)worker(/|$)', 'Only the host knows the tasks that a worker runs.');
const extension = forbid('(^|/)extension$', 'extension.ts is where everything ends: nothing imports it.');
const test = forbid('(^|/)test/', 'The product imports no tests.');

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [...patterns, test] }] });

/** Names that a web worker offers and Node's extension host lacks, or that would reach a network. */
const hostGlobals = ['self', 'fetch', 'XMLHttpRequest', 'WebSocket', 'importScripts', 'postMessage', 'close', 'name'];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'media/',
      'test/golden/',
      'test/host/workspace/',
      'test/vscode-host/',
      '**/assembly/',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `a[i] as number` and `a[i]!` are both understood; where neither belongs, the rule on `!` says so.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A void arrow in one line is how callbacks are written here.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['*.config.mjs', 'test/runners/vitestClosingLine.ts', 'test/runners/host/assertForWeb.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },

  { files: ['src/core/**'], rules: imports(vscode, node, page, protocol, host, webview, worker, mathjs) },
  { files: ['src/core/formula/**'], rules: imports(vscode, node, page, protocol, host, webview, worker) },
  { files: ['src/protocol/**'], rules: imports(vscode, node, page, mathjs, host, webview, worker) },
  { files: ['src/worker/**'], rules: imports(vscode, node, page, mathjs, host, webview) },
  { files: ['src/worker/nodeWorker.ts'], rules: imports(vscode, page, mathjs, host, webview) },
  { files: ['src/webview/**'], rules: imports(vscode, node, mathjs, core, host, worker) },
  {
    files: ['src/host/**'],
    rules: { ...imports(node, page, mathjs, webview, extension), 'no-restricted-globals': ['error', ...hostGlobals] },
  },
  { files: ['src/extension.ts'], rules: imports(node, page, mathjs, webview) },
  {
    // Loops over typed arrays: an index within bounds is known to be there, and a check in each step costs speed.
    files: ['src/core/{array,derivative,files,formula,text,python/arrays}/**', 'test/bench/**'],
    // The iterator of a typed array takes several times as long as its positions.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/prefer-for-of': 'off' },
  },
  {
    // Assertion functions of mocha and vitest read as they do; fixtures are known to be there.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
