import { expect, it } from 'vitest';

import { allowedFunctions } from '../../../src/core/custom/allowedFunctions';
import { vocabulary } from '../../../src/core/formula/vocabulary';

it('every function that a metric of one’s own may call is a word of the formula language', () => {
  expect([...allowedFunctions.keys()].filter((name) => !vocabulary.has(name))).toEqual([]);
});
