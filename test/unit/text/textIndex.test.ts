import { describe, expect, it } from 'vitest';
import { arrayAt } from '../../../src/core/text/arrayAt';
import { nameAt } from '../../../src/core/text/nameAt';
import { scanText } from '../../../src/core/text/scanText';

const text = `y_true = [0, 1]
y_pred = np.array([[0.1, 0.9]]).reshape(2)
print(y_true, y_pred)
y_true = [1, 1]  # z = [5, 6]
`;
const index = scanText(text);
const literalOf = (found: { literal: { start: number; end: number } } | undefined): string | undefined =>
  found && text.slice(found.literal.start, found.literal.end);

describe('TextIndex.at', () => {
  it.each([
    ['in the brackets', text.indexOf('1]'), '[0, 1]'],
    ['at the opening bracket', text.indexOf('['), '[0, 1]'],
    ['just after the closing bracket', text.indexOf(']') + 1, '[0, 1]'],
    ['in the name', text.indexOf('y_pred') + 3, '[[0.1, 0.9]]'],
    ['in the call around', text.indexOf('np.'), '[[0.1, 0.9]]'],
    ['in the method after', text.indexOf('reshape'), '[[0.1, 0.9]]'],
    ['elsewhere', text.indexOf('print'), undefined],
    ['in a comment', text.indexOf('z = '), undefined],
  ])('finds the array when the offset is %s', (_where, offset, literal) => {
    expect(literalOf(index.at(offset))).toBe(literal);
  });

  it('finds arrays by their name in front of others', () => {
    const pair = 'a, b = [0, 1], [2, 3]';
    expect(scanText(pair).at(0)?.name).toBe('a');
    expect(scanText(pair).at(3)?.name).toBe('b');
  });
});

describe('TextIndex.within', () => {
  it('gives the arrays whose brackets are inside a span', () => {
    const start = text.indexOf('1]');
    expect(index.within({ start, end: text.length }).map(literalOf)).toEqual(['[[0.1, 0.9]]', '[1, 1]']);
    expect(index.within({ start: 0, end: text.length })).toHaveLength(3);
    expect(index.within({ start: 0, end: 3 })).toEqual([]);
  });
});

describe('TextIndex.named', () => {
  it('gives the nearest array of the name before an offset, else the first after it', () => {
    expect(literalOf(index.named('y_true', text.indexOf('print')))).toBe('[0, 1]');
    expect(literalOf(index.named('y_true'))).toBe('[1, 1]');
    expect(literalOf(index.named('y_pred', 0))).toBe('[[0.1, 0.9]]');
    expect(index.named('other')).toBeUndefined();
  });
});

describe('arrayAt', () => {
  it('finds arrays in comments too, which the index leaves out', () => {
    expect(literalOf(arrayAt(text, index, text.indexOf('[5')))).toBe('[5, 6]');
    expect(literalOf(arrayAt(text, index, text.indexOf('[1, 1]')))).toBe('[1, 1]');
    expect(arrayAt(text, index, text.indexOf('print'))).toBeUndefined();
  });

  it.each([
    ['# y_true = [0, 1]', 'y_true', '[0, 1]'],
    ['x = 1  # y_pred: [0.1, 0.9] for each', 'y_pred', '[0.1, 0.9]'],
    ['// const labels = [1, 2];', 'labels', '[1, 2]'],
    ['/* y = [3, 4] */', 'y', '[3, 4]'],
    ['/*\n y = [3, 4]\n*/', 'y', '[3, 4]'],
    ["print('y_true = [0, 1]')", 'y_true', '[0, 1]'],
  ])('knows the name and the numbers in %s', (line, name, literal) => {
    const source = `before = [9, 9]\n${line}\nafter = [8, 8]\n`;
    for (const part of [name, literal]) {
      const found = arrayAt(source, scanText(source), source.indexOf(part) + 1);
      expect(found?.name).toBe(name);
      expect(found && source.slice(found.literal.start, found.literal.end)).toBe(literal);
    }
  });

  it.each(['# see [1] and x[0, 1]', '# a comment', 'scores[0, 1]', 'np.zeros((2, 3))  # two rows'])(
    'finds none in %s',
    (line) => {
      const source = `${line}\n`;
      for (let offset = 0; offset < line.length; offset += 1) {
        expect(arrayAt(source, scanText(source), offset)).toBeUndefined();
      }
    },
  );
});

describe('nameAt', () => {
  it.each([
    ['y_true = 1', 0, 'y_true'],
    ['y_true = 1', 6, 'y_true'],
    ['y_true = 1', 7, undefined],
    ['y_true = 1', 9, undefined],
    ['{"y_true": 1}', 4, 'y_true'],
    ['self.y_true', 7, 'y_true'],
    ['y_true\u4e3a[0]', 3, 'y_true'],
    ['\u9884\u6d4b\u503c = 1', 1, '\u9884\u6d4b\u503c'],
    ['\u0177_pred', 0, '\u0177_pred'],
    ['x1y', 3, 'x1y'],
    ['', 0, undefined],
  ])('in %s at %i is %s', (line, offset, name) => {
    expect(nameAt(line, offset)?.name).toBe(name);
  });

  it('tells the place', () => {
    expect(nameAt('a y_true b', 4)?.span).toEqual({ start: 2, end: 8 });
  });
});
