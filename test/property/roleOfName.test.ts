import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { roleOfName } from '../../src/core/pairing/roleOfName';

const pieces = fc.constantFrom('y', 'Y', 'true', 'True', 'PRED', 'pred', 'label', '_', '.', '1', '23', 'HTTPCode', ' ');

describe('roleOfName', () => {
  it('reads a name in ASCII as it reads it with a sign of another script behind it', () => {
    const names = fc.oneof(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(names, (name) => {
        expect(roleOfName(name)).toEqual(roleOfName(`${name}。`));
      }),
    );
  });
});
