import type { Definition } from '../../../src/core/catalogue/definition';

/** A definition of the parts that a test is about; without them a loss of one input x. */
export const testFunction = (parts: Pick<Definition, 'steps'> & Partial<Definition>): Definition => ({
  id: 'test.function',
  concept: 'test',
  kind: 'loss',
  form: 'function',
  aliases: [],
  doc: '',
  inputs: { x: { domain: 'real', symbol: 'x', doc: '' } },
  params: {},
  source: 'test',
  ...parts,
});
