import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { panelStrings } from '../../src/protocol/strings';
import { labelsFrom } from '../../src/webview/page';

const folder = join(import.meta.dirname, '../../src/webview');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n');

describe('panelStrings', () => {
  it('holds no label that the page does not use', () => {
    const used = (key: string): boolean =>
      source.includes(`'${key}'`) || source.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect(Object.keys(panelStrings).filter((key) => !used(key))).toEqual([]);
  });
});

describe('labelsFrom', () => {
  it("takes the host's words before the English ones, and fills in the values", () => {
    const label = labelsFrom({ 'sample.of': 'von {count}' });
    expect(label('sample.of', { count: 4 })).toBe('von 4');
    expect(label('sample.next')).toBe('Next sample');
  });

  it('leaves a placeholder without a value as it is', () => {
    expect(labelsFrom({})('sample.of')).toBe('of {count}');
  });
});
