import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { findDefinition } from '../../../../src/core/catalogue/registry';
import { describeArray } from '../../../../src/core/describe/describeArray';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { hoverMarkdown, type HoverContent } from '../../../../src/host/hover/hoverContent';
import { words } from '../../../../src/host/words';

const part = (name: string | undefined, values: number[], shape = [values.length]) => {
  const array = ndarray(Float64Array.from(values), shape, 'float32');
  return { name, array, facts: describeArray(array) };
};

const content: HoverContent = {
  hovered: part('probs_1', [0.25, 0.75, 0.5, 0.75], [2, 2]),
  picture: 'data:image/svg+xml;utf8,x',
  partner: { ...part('labels', [0, 1, 1, 0], [2, 2]), role: 'y_true', place: 'a_b.py:3', link: 'file:///a_b.py#L3' },
  numbers: [],
  open: 'command:open',
  more: 'command:more',
  remarks: [],
};

const inWords = (change: Partial<HoverContent> = {}): string =>
  hoverMarkdown({ ...content, ...change }, words(inEnglish));

describe('hoverMarkdown', () => {
  it('begins with name, shape, dtype, range and mean', () => {
    const [first, second] = inWords().split('\n');
    expect(first?.trim()).toBe('**probs\\_1** `(2, 2)` float32, from 0 to 1');
    expect(second).toBe('0.25 to 0.75 · mean 0.5625 · row 1 sums to 1.25');
  });

  it('names the partner, its role and its place', () => {
    expect(inWords()).toContain('y\\_true is **labels** `(2, 2)` float32, one-hot · [a\\_b.py:3](file:///a_b.py#L3)');
  });

  it('says it shorter when the partner is called by its role', () => {
    const partner = { ...part('y_true', [0, 1]), role: 'y_true', place: 'cell', link: undefined };
    expect(inWords({ partner })).toContain('with **y\\_true** `(2,)` float32, 0 or 1 · cell');
  });

  it('links every number, losses and metrics on lines of their own', () => {
    const [loss, metric] = ['keras.losses.MeanSquaredError', 'keras.metrics.BinaryAccuracy'].map(findDefinition);
    if (loss === undefined || metric === undefined) throw new Error('the registry has changed');
    const numbers = [
      { definition: loss, value: 0.123456, link: 'command:one' },
      { definition: metric, value: 0.75, link: 'command:two' },
    ];
    expect(inWords({ numbers })).toContain(
      'MeanSquaredError [**0.1235**](command:one)  \nBinaryAccuracy [**0.75**](command:two)',
    );
  });

  it('ends with the links, one when there is nothing to open', () => {
    expect(inWords().endsWith('[Open in panel](command:open) · [More…](command:more)')).toBe(true);
    expect(inWords({ open: undefined }).endsWith('\n[More…](command:more)')).toBe(true);
  });

  it('drops the picture rather than be cut off by VS Code', () => {
    const markdown = inWords({ picture: `data:image/svg+xml;utf8,${'x'.repeat(120_000)}` });
    expect(markdown.length).toBeLessThan(100_000);
    expect(markdown).not.toContain('![');
    expect(markdown).toContain('[More…]');
  });

  it('stays short and plain whatever a name holds', () => {
    const hovered = part('a'.repeat(5000), [1]);
    expect(inWords({ hovered }).length).toBeLessThan(1000);
    const marked = inWords({ hovered: part('[x](command:evil) <img src=x>\n# big', [1]) });
    expect(marked).toContain('\\[x\\]\\(command:evil\\) \\<img src=x\\> \\# big');
  });
});
