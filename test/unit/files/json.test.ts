import { describe, expect, it } from 'vitest';
import { opened, readAll, refusal } from './reading';
import { utf8 } from './writers';

describe('a .json file', () => {
  it('has a member for each array, under its key', async () => {
    const file = await opened('a.json', utf8('{"y_true": [0, 1], "name": "a", "y_pred": [[0.25, 0.75], [0.5, 0.5]]}'));
    expect(file.members.map(({ name, shape }) => [name, shape])).toEqual([
      ['y_true', [2]],
      ['y_pred', [2, 2]],
    ]);
    expect(await readAll(file, [['y_pred'], ['y_true']], 1)).toEqual([
      [
        [0.25, 0.75],
        [0.5, 0.5],
      ],
      [0, 1],
    ]);
  });

  it('tells keys of several objects apart', async () => {
    const file = await opened('a.json', utf8('{"train": {"y": [1, 2]}, "test": {"y": [3, 4]}}'));
    expect(await readAll(file, [['y'], ['y (2)']])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('is refused for arrays of other lengths, ragged ones, and when it has none', async () => {
    const text = utf8('{"a": [1, 2], "b": [1, 2, 3], "c": [[1, 2], [3]]}');
    expect((await refusal('a.json', text, [['a'], ['b']])).code).toBe('files.lengths');
    expect((await refusal('a.json', text, [['c']])).code).toBe('files.json-array');
    expect((await refusal('a.json', utf8('{"a": "b"}'))).code).toBe('files.no-arrays');
  });
});

describe('a .jsonl file', () => {
  it('has a member for each key with numbers', async () => {
    const lines =
      '{"id": "a", "y": 1, "p": [0.5, NaN]}\n\n{"y": true, "p": [1, -Infinity], "note": "NaN"}\n{"y":0,"p":[0,2]}';
    const file = await opened('a.jsonl', utf8(lines));
    expect(file.members.map(({ name, shape }) => [name, shape])).toEqual([
      ['y', [null]],
      ['p', [null, 2]],
    ]);
    expect(await readAll(file, [['y'], ['p']], 2)).toEqual([
      [1, 1, 0],
      [
        [0.5, NaN],
        [1, -Infinity],
        [0, 2],
      ],
    ]);
  });

  it('may be lists without keys', async () => {
    expect(await readAll(await opened('a.jsonl', utf8('[1, 2]\n[3, 4]\n')), [['']])).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it.each([
    ['no JSON', '{"y": 1}\n{"y": 1,\n', 'files.json-line'],
    ['a key missing', '{"y": 1}\n{"x": 1}\n', 'files.missing-value'],
    ['a text', '{"y": 1}\n{"y": "1"}\n', 'files.json-row'],
    ['a list of another length', '{"y": [1]}\n{"y": [1, 2]}\n', 'files.json-row'],
  ])('is refused with line and offset for a row with %s', async (_, text, code) => {
    const problem = await refusal('a.jsonl', utf8(text), [['y']]);
    const offset = text.indexOf('\n') + 1;
    expect([problem.code, problem.params.line, problem.params.offset]).toEqual([code, 2, offset]);
  });
});
