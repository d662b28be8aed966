import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { formulaPage } from './formulaPage';

it('the page of the formula language has every word as it is', () => {
  expect(readFileSync(new URL('../../docs/formulas.md', import.meta.url), 'utf8')).toBe(formulaPage());
});
