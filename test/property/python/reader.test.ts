import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateProgram, startProgram } from '../../../src/core/python/evaluator/evaluateProgram';
import { pythonLibraries } from '../../../src/core/python/libraries';
import { arrayOperations } from '../../../src/core/python/libraries/operations';
import { testReader } from '../../unit/python/syntax/reader';

const reader = await testReader();

const program = `import numpy as np
from tensorflow import keras
y_true = np.array([[0., 1.], [0., 0.]])
y_pred = [[1, 1], [1, 0]]  # 值 😀
def metric(a, b=2, *args, **kwargs):
    """What is meant."""
    if a > b:
        return [x * b for x in range(3) if x]
    return lambda q: q + b
class Mean(keras.metrics.Metric):
    def __init__(self, name='mean'):
        super().__init__(name=name)
for i, row in enumerate(y_pred):
    print(f"{i}: {sum(row):.2f}", end=' ')
try:
    1 / 0
except ZeroDivisionError as error:
    print(error)
print(metric(3), y_true.shape)
assert y_true.sum() == 1
`;

const pieces = [
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '\n',
  '    ',
  ':',
  '=',
  ',',
  ' in ',
  'for ',
  'def f(',
  '\\',
  '{',
  '}',
  '#',
  '*',
  'x',
  '1',
  '"""',
  '😀',
];
const edit = fc.record({
  place: fc.nat({ max: program.length }),
  removed: fc.nat({ max: 12 }),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
});

test('after any edits, reading what has changed gives what reading afresh gives', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const document = reader.read(program);
      for (const { place, removed, text } of edits) {
        const start = Math.min(place, document.text.length);
        document.change({ start, end: Math.min(start + removed, document.text.length), text });
      }
      const fresh = reader.read(document.text);
      expect(document.root).toEqual(fresh.root);
      document.dispose();
      fresh.dispose();
    }),
    { numRuns: 60 },
  );
});

test('a program with any edits is evaluated to its end', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let text = program;
      for (const { place, removed, text: typed } of edits) {
        text = text.slice(0, place) + typed + text.slice(place + removed);
      }
      const document = reader.read(text);
      const started = startProgram(
        { library: pythonLibraries, arrays: arrayOperations(pythonLibraries) },
        { steps: 20_000 },
      );
      const running = evaluateProgram(document.root, text, started);
      let step = running.next();
      while (step.done !== true) step = running.next();
      for (const { start, end } of step.value.evaluated) expect(text.slice(start, end)).toHaveLength(end - start);
      document.dispose();
    }),
    { numRuns: 60 },
  );
});
