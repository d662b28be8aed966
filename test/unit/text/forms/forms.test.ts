import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../../src/core/text/forms/index';
import { onlyReading } from '../reading';

describe('the list of forms', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('../../../../src/core/text/forms', import.meta.url))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => file !== 'index');
    expect(forms.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(forms.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s: its example %s is read',
    (_id, example) => {
      const { value, issues } = onlyReading(example);
      expect(value).toBeDefined();
      expect(issues).toEqual([]);
    },
  );
});
