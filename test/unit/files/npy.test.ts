import { describe, expect, it } from 'vitest';
import { toNested } from '../../../src/core/array/ndarray';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { opened, readAll, refusal } from './reading';
import { elements, npyBytes, npyFile, npyOf } from './writers';

const read = async (bytes: Uint8Array) => (await readAll(await opened('a.npy', bytes), [['']]))[0];

describe('a .npy file', () => {
  it.each([
    ['b1', [0, 1, 1, 0]],
    ['i1', [-128, -1, 0, 127]],
    ['u1', [0, 1, 200, 255]],
    ['i2', [-32768, -1, 258, 32767]],
    ['u2', [0, 258, 40000, 65535]],
    ['i4', [-2147483648, -1, 16909060, 2147483647]],
    ['u4', [0, 16909060, 4000000000, 4294967295]],
    ['i8', [-9007199254740991, -1, 4294967296, 9007199254740991]],
    // Small ones first, as labels are; then some that need both halves.
    ['i8', [7, 4294967297, 3, -4294967297]],
    ['u8', [0, 1, 4294967297, 9007199254740991]],
    ['f4', [-0, 0.5, 1.5 * 2 ** 33, -Infinity]],
    ['f8', [0.1, -1e-300, NaN, 1.7976931348623157e308]],
  ])('holds %s in either byte order, in each version of the format', async (code, values) => {
    for (const order of ['<', '>']) {
      for (const version of [1, 2, 3] as const) {
        const descr = order + code;
        expect(await read(npyBytes(elements(values, descr), { descr, shape: [4], version }))).toEqual(values);
      }
    }
  });

  it('holds half precision, subnormal numbers and infinity too', async () => {
    // IEEE 754-2019, binary16: 1, -2, the largest, the smallest subnormal, infinity, NaN.
    const bits = Uint8Array.of(0x00, 0x3c, 0x00, 0xc0, 0xff, 0x7b, 0x01, 0x00, 0x00, 0x7c, 0x00, 0x7e);
    const values = [1, -2, 65504, 2 ** -24, Infinity, NaN];
    expect(await read(npyBytes(bits, { descr: '<f2', shape: [6] }))).toEqual(values);
    const swapped = bits.map((_, at) => bits[at ^ 1] ?? 0);
    expect(await read(npyBytes(swapped, { descr: '>f2', shape: [6] }))).toEqual(values);
  });

  it('has its rows in C order however they were written', async () => {
    const nested = [
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      [
        [6, 7, 8],
        [9, 10, 11],
      ],
    ];
    const values = nested.flat(2);
    expect(await read(npyOf(values, [2, 2, 3]))).toEqual(nested);
    // In Fortran order the first axis changes fastest.
    const fortran = [0, 6, 3, 9, 1, 7, 4, 10, 2, 8, 5, 11];
    const options = { descr: '<i2', shape: [2, 2, 3], fortranOrder: true };
    expect(await read(npyBytes(elements(fortran, '<i2'), options))).toEqual(nested);
  });

  it.each([
    ['C order', false, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['Fortran order', true, [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]],
  ])('gives some of its rows alone, in %s', async (_, fortranOrder, values) => {
    const bytes = npyBytes(elements(values, '<i4'), { descr: '<i4', shape: [5, 2], fortranOrder });
    const file = await opened('a.npy', bytes);
    expect(file.rowsApart).toBe(5);
    const reader = await file.rows([['']], { from: 1, to: 4 });
    expect(reader.rows).toBe(3);
    const arrays = [];
    for (const rows of [2, 2]) arrays.push(...(await reader.next(rows)).map((array) => toNested(array)));
    expect(arrays).toEqual([
      [
        [2, 3],
        [4, 5],
      ],
      [[6, 7]],
    ]);
  });

  it('says how many integers float64 cannot hold', async () => {
    const bytes = new Uint8Array(BigInt64Array.of(2n ** 53n + 1n, -(2n ** 62n) - 1n, 5n).buffer);
    const file = await opened('a.npy', npyBytes(bytes, { descr: '<i8', shape: [3] }));
    const reader = await file.rows([['']]);
    const [array] = await reader.next(10);
    expect([...(array?.data ?? [])]).toEqual([2 ** 53, -(2 ** 62), 5]);
    expect(reader.issues.map(({ code, params }) => [code, params.count])).toEqual([['files.integers-rounded', 2]]);
  });

  it('is refused where its length is not what its shape says', async () => {
    const whole = npyOf([1, 2, 3, 4], [2, 2]);
    const cut = await refusal('a.npy', whole.subarray(0, whole.length - 3));
    expect(cut.code).toBe('files.npy-length');
    expect(renderIssue(cut)).toContain('shape (2, 2) of float64, which is 32 bytes from byte 128 on. Received 29');
    const longer = new Uint8Array(whole.length + 1);
    longer.set(whole);
    expect((await refusal('a.npy', longer)).params.received).toBe(33);
    expect((await refusal('a.npy', whole.subarray(0, 40))).code).toBe('files.truncated');
    expect((await refusal('a.npy', whole.subarray(0, 11))).code).toBe('files.truncated');
  });

  it.each([
    ['complex numbers', "{'descr': '<c16', 'fortran_order': False, 'shape': (0,), }", 'files.npy-dtype'],
    ['objects', "{'descr': '|O', 'fortran_order': False, 'shape': (0,), }", 'files.npy-dtype'],
    ['records', "{'descr': [('a', '<f8'), ('b', '<i4')], 'fortran_order': False, 'shape': (0,), }", 'files.npy-dtype'],
    ['texts', "{'descr': '<U5', 'fortran_order': False, 'shape': (0,), }", 'files.npy-dtype'],
    ['no shape', "{'descr': '<f8', 'fortran_order': False, }", 'files.npy-header'],
    ['a key too many', "{'descr': '<f8', 'fortran_order': False, 'shape': (0,), 'x': True, }", 'files.npy-header'],
    ['a negative size', "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }", 'files.npy-header'],
    ['no dict', '[1, 2]', 'files.npy-header'],
    ['code', "{'descr': '<f8', 'fortran_order': False, 'shape': (f(),), }", 'files.npy-header'],
    ['a single number', "{'descr': '<f8', 'fortran_order': False, 'shape': (), }", 'files.single-number'],
  ])('is refused with its offset when its header says %s', async (_, dict, code) => {
    const problem = await refusal('a.npy', npyFile(dict, new Uint8Array(0)));
    expect(problem.code).toBe(code);
    expect(problem.params.offset).toBeGreaterThanOrEqual(10);
  });

  it('is refused by its first bytes, and for a version that is not known', async () => {
    const bytes = npyOf([1]);
    bytes[0] = 0x92;
    expect((await refusal('a.npy', bytes)).code).toBe('files.npy-magic');
    expect((await refusal('a.npy', new Uint8Array(0))).code).toBe('files.npy-magic');
    expect((await refusal('a.npy', npyFile('{}', new Uint8Array(0), 4))).params.received).toBe('4.0');
  });
});
