import { describe, expect, it } from 'vitest';
import { evaluateProgram } from '../../../../src/core/python/evaluator/evaluateProgram';
import { testReader } from '../syntax/reader';
import { lastValue, shown, startTestProgram } from './runProgram';

const reader = await testReader();

/** How often a program pauses, and what its last line is worth. */
function pausesOf(...lines: readonly string[]): { readonly pauses: number; readonly value: string } {
  const text = lines.join('\n');
  const running = evaluateProgram(reader.read(text).root, text, startTestProgram());
  for (let pauses = 0; ; pauses += 1) {
    const step = running.next();
    if (step.done === true) return { pauses, value: shown(step.value.lines.at(-1)?.value, step.value) };
  }
}

describe('an evaluation', () => {
  it('pauses in a loop inside of a function, in every round', () => {
    const { pauses, value } = pausesOf(
      'def squares(n):',
      '    total = 0',
      '    for i in range(n):',
      '        total += i * i',
      '    return total',
      'squares(1000) + 0',
    );
    expect(value).toBe('332833500');
    expect(pauses).toBeGreaterThan(1000);
  });

  it('pauses in comprehensions, methods, arguments and nested calls', () => {
    const body = [
      '    def total(self, n):',
      '        for i in range(n):',
      '            self.sum += i',
      '        return self.sum',
    ];
    const head = ['class Meter:', '    def __init__(self):', '        self.sum = 0', ...body];
    const { pauses, value } = pausesOf(...head, 'max([Meter().total(n) for n in range(50)], default=0)');
    expect(value).toBe('1176');
    expect(pauses).toBeGreaterThan(50 * 24);
  });

  it('pauses between operations on large arrays in one statement', () => {
    const few = pausesOf('import numpy as np', 'a = np.ones(10)', '((a + 1) * 2 - a).sum()');
    const large = pausesOf('import numpy as np', 'a = np.ones(20000)', '((a + 1) * 2 - a).sum()');
    expect(large.value).toBe('np.float64(60000.0)');
    expect(large.pauses).toBeGreaterThan(few.pauses + 3);
  });
});

describe('what cannot pause has a limit', () => {
  it('a library function that calls functions of the program', () => {
    expect(lastValue('list(map(lambda x: x * x + 1, range(50000)))')).toContain('more than 20000 steps');
    expect(lastValue('sum(map(lambda x: x + 1, range(1000)))')).toBe('500500');
  });

  it('a large array, taken apart into its values', () => {
    expect(lastValue('import numpy as np', 'list(np.zeros(50000))')).toContain('more than 20000 values');
    expect(lastValue('import numpy as np', 'np.zeros(50000).sum()')).toBe('np.float64(0.0)');
  });

  it('a matrix product', () => {
    expect(lastValue('import numpy as np', 'np.ones((300, 300)) @ np.ones((300, 300))')).toContain(
      'more than 10000000 multiplications',
    );
  });
});
