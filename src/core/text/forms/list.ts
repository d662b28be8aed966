import type { Form } from '../form';

/** Bracketed lists with commas: what JSON, JSON Lines, Python and JavaScript have in common, and JSON's words. */
export const list = {
  id: 'list',
  title: 'list',
  examples: ['[0, 1, 1]', '[[0.05, 0.95, 0], [0.1, 0.8, 0.1]]', '[true, false]', '[1e-07, -2.5E+3]'],
  words: { true: true, false: false, null: 'missing' },
} as const satisfies Form;
