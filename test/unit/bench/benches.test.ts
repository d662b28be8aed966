import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { expect, it } from 'vitest';

it('every file of test/bench that exports rows is in the list that the bench runs', () => {
  const folder = join(import.meta.dirname, '../../bench');
  const source = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const measuring = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && /export (async )?function rows\(/.test(source(file)),
  );
  const list = /benches: .*= \{([^}]*)\}/.exec(source('benches.ts'))?.[1] ?? '';
  const listed = list.split(',').map((name) => name.trim());
  expect(listed.filter((name) => name !== '').sort()).toEqual(measuring.map((file) => basename(file, '.ts')).sort());
});
