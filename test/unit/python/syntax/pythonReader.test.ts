import { describe, expect, test } from 'vitest';
import { child, parts } from '../../../../src/core/python/syntax/pythonNode';
import { testReader } from './reader';

const reader = await testReader();
const types = (text: string): string[] => parts(reader.read(text).root).map(({ type }) => type);

describe('reading a program', () => {
  test('gives its statements with their places', () => {
    const [first, second] = parts(reader.read('a = 1\nprint(a)\n').root);
    expect([first?.start, first?.end, second?.start, second?.end]).toEqual([0, 5, 6, 14]);
  });

  test('keeps the text of names and numbers, and of fields their names', () => {
    const [statement] = parts(reader.read('loss = 0.5').root);
    const [assignment] = statement === undefined ? [] : parts(statement);
    expect(child(assignment!, 'left')?.text).toBe('loss');
    expect(child(assignment!, 'right')?.text).toBe('0.5');
  });

  test('counts offsets in UTF-16 units, as the editor does', () => {
    const [statement] = parts(reader.read('# 😀 值\nb = 2').root);
    expect(statement?.start).toBe('# 😀 值\n'.length);
  });

  test('marks the statement with an error and reads the others', () => {
    const statements = parts(reader.read('a = 1\nb = (2 +\n\nc = 3\n').root);
    expect(statements[0]?.broken).toBe(false);
    expect(statements.some(({ broken }) => broken)).toBe(true);
  });

  test('an error inside of a block does not break what is around the block', () => {
    const [definition] = parts(reader.read('def f(x):\n    y = x +\n    return y\n').root);
    expect(definition?.type).toBe('function_definition');
    expect(definition?.broken).toBe(false);
    expect(definition?.hasErrors).toBe(true);
  });

  test('five thousand brackets inside of each other leave the next statement as it is', () => {
    const [first, second] = parts(reader.read(`x = ${'['.repeat(5000)}${']'.repeat(5000)}\ny = 1\n`).root);
    expect(first?.broken).toBe(true);
    expect(second?.broken).toBe(false);
  });

  test('an empty text is an empty module', () => {
    expect(types('')).toEqual([]);
  });
});

describe('changing a program', () => {
  test('reads what was typed', () => {
    const document = reader.read('a = 1\nb = 2\n');
    document.change({ start: 4, end: 5, text: '10' });
    expect(document.text).toBe('a = 10\nb = 2\n');
    expect(document.root).toEqual(reader.read('a = 10\nb = 2\n').root);
    document.dispose();
  });

  test('takes over statements that have only moved', () => {
    const document = reader.read('a = 1\ndef f(x):\n    return x\n');
    document.change({ start: 0, end: 0, text: 'import numpy as np\n' });
    expect(document.root).toEqual(reader.read(document.text).root);
    document.dispose();
  });

  test('a document that was disposed of keeps its text and its tree', () => {
    const document = reader.read('a = 1\n');
    document.dispose();
    expect(document.text).toBe('a = 1\n');
    expect(parts(document.root)).toHaveLength(1);
  });
});
