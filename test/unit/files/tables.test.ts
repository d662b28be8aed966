import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { opened, readAll, refusal } from './reading';
import { utf8 } from './writers';

const csv = (text: string) => opened('a.csv', utf8(text));

describe('a table', () => {
  it('has a member for each column of its header', async () => {
    const file = await csv('id,label,prediction\n1,0,0.25\n2,1,0.75\n3,1,5e-1\n4,0,-.5\n');
    expect(file.members.map(({ name, shape }) => [name, shape])).toEqual([
      ['id', [null]],
      ['label', [null]],
      ['prediction', [null]],
    ]);
    expect(await readAll(file, [['label'], ['prediction']])).toEqual([
      [0, 1, 1, 0],
      [0.25, 0.75, 0.5, -0.5],
    ]);
  });

  it('puts several columns side by side', async () => {
    const file = await csv('y,p0,p1\n0,0.9,0.1\n1,0.2,0.8\n');
    expect(await readAll(file, [['p0', 'p1'], ['y']])).toEqual([
      [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
      [0, 1],
    ]);
  });

  it('numbers its columns when it has no header', async () => {
    const file = await opened('a.tsv', utf8('0\t0.5\n1\t0.75'));
    expect(file.members.map(({ name }) => name)).toEqual(['1', '2']);
    expect(await readAll(file, [['1'], ['2']])).toEqual([
      [0, 1],
      [0.5, 0.75],
    ]);
  });

  it('may have quotes, a byte order mark, line ends of Windows, blank lines and spaces', async () => {
    const file = await csv(
      '\ufeff"y ""true""",note,"p"\r\n"1","a, b\nand ""c""", 0.5 \r\n\r\n0,,"0.25"\r\n1,x,True\r\n0,x,-inf',
    );
    expect(file.members.map(({ name }) => name)).toEqual(['y "true"', 'note', 'p']);
    expect(await readAll(file, [['y "true"'], ['p']])).toEqual([
      [1, 0, 1, 0],
      [0.5, 0.25, 1, -Infinity],
    ]);
  });

  it('finds its delimiter, and reads decimal commas when asked to', async () => {
    const text = utf8('y;p\n1;0,5\n0;1,25e1\n');
    const file = await opened('a.csv', text, { decimalComma: true });
    expect(file.hasDecimalCommas).toBe(true);
    expect(await readAll(file, [['y'], ['p']])).toEqual([
      [1, 0],
      [0.5, 12.5],
    ]);
    const problem = await refusal('a.csv', text, [['p']]);
    expect([problem.code, problem.params.line, problem.params.offset]).toEqual(['files.decimal-comma', 2, 6]);
  });

  it('is refused with line and offset where a row has a column too few or too many', async () => {
    const missing = await refusal('a.csv', utf8('y,p\n1,0.5\n\n"0"\n1,0.5\n'), [['y']]);
    expect(renderIssue(missing)).toBe('Line 4 (byte 11) has 1 columns; expected 2, as the first line has.');
    const more = await refusal('a.csv', utf8('y,p\n1,0.5,3\n'), [['y']]);
    expect([more.code, more.params.line, more.params.offset]).toEqual(['files.row-length', 2, 4]);
  });

  it('counts offsets in bytes, whatever the letters', async () => {
    const problem = await refusal('a.csv', utf8('标签,note\n1,é\nx,n\n'), [['标签']]);
    // Header: 3 + 3 + 1 + 4 + 1 bytes; first row: 1 + 1 + 2 + 1.
    expect([problem.code, problem.params.line, problem.params.offset]).toEqual(['files.not-a-number', 3, 17]);
  });

  it.each([
    ['nothing', 'y\n1\n""\n', 'files.missing-value', 3, 5],
    ['a text', 'y\n1\nNone\n', 'files.not-a-number', 3, 4],
    ['two numbers', 'y\n1 2\n', 'files.not-a-number', 2, 2],
  ])('is refused where a number is expected and %s stands', async (_, text, code, line, offset) => {
    const problem = await refusal('a.csv', utf8(text), [['y']]);
    expect([problem.code, problem.params.line, problem.params.offset]).toEqual([code, line, offset]);
  });

  it('is refused where a quote does not end, and when it is UTF-16 or empty', async () => {
    const problem = await refusal('a.csv', utf8('y,p\n1,2\n1,"2\n3,4'), [['y']]);
    expect([problem.code, problem.params.offset]).toEqual(['files.quote', 10]);
    expect((await refusal('a.csv', utf8('y,p\n1,"2"3\n'), [['y']])).code).toBe('files.quote');
    expect((await refusal('a.csv', Uint8Array.of(0xff, 0xfe, 0x79, 0))).code).toBe('files.encoding');
    expect((await refusal('a.csv', new Uint8Array(0))).code).toBe('files.empty');
  });

  it('is the same whatever the pieces in which it is read', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, row) => `${String(row)},"note ${'x'.repeat(row % 50)}\n",${String(row / 7)}`,
    );
    const file = await csv(`id,note,p\n${rows.join('\r\n')}\r\n`);
    const [ids, values] = await readAll(file, [['id'], ['p']], 999);
    expect(ids).toEqual(rows.map((_, row) => row));
    expect(values).toEqual(rows.map((_, row) => row / 7));
  });
});
