import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tasks } from '../../../src/worker/tasks/index';
import { root } from '../../runners/lib/paths';

it('the list of tasks has every file of their folder', () => {
  const files = readdirSync(join(root, 'src/worker/tasks')).filter((name) => name.endsWith('Task.ts'));
  expect(
    Object.keys(tasks)
      .map((name) => `${name}Task.ts`)
      .sort(),
  ).toEqual(files.sort());
});
