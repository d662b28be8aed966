import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/catalogue/definition';
import { findDefinition } from '../../../src/core/catalogue/registry';
import { keepParams } from '../../../src/host/session';

const definition = (name: string): Definition => {
  const found = findDefinition(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('keepParams', () => {
  it('keeps what the other function takes too', () => {
    const params = { from_logits: true, reduction: 'sum', nonsense: 1 };
    expect(keepParams(params, definition('BinaryCrossentropy'))).toEqual({ from_logits: true, reduction: 'sum' });
    expect(keepParams(params, definition('binary_crossentropy'))).toEqual({ from_logits: true });
    expect(keepParams({ reduction: 'by hand' }, definition('BinaryCrossentropy'))).toEqual({});
  });
});
