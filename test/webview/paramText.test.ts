import { describe, expect, it } from 'vitest';
import type { ParamControl } from '../../src/protocol/panel';
import { paramText, readParam, stepParam } from '../../src/webview/components/paramText';

const param = (given: Partial<ParamControl>): ParamControl => ({
  name: 'p',
  type: 'number',
  value: 0,
  default: 0,
  doc: '',
  ...given,
});

describe('paramText', () => {
  it.each([
    [null, 'None'],
    [true, 'True'],
    [false, 'False'],
    [0.1, '0.1'],
    [-1, '-1'],
    // Python: repr(1e-07), repr(1e+21), repr(1.5e-10)
    [1e-7, '1e-07'],
    [1e21, '1e+21'],
    [1.5e-10, '1.5e-10'],
    ['sum_over_batch_size', 'sum_over_batch_size'],
  ])('writes %s as Python does', (value, text) => {
    expect(paramText(value)).toBe(text);
  });
});

describe('readParam', () => {
  it.each([
    ['0.25', 0.25],
    ['.5', 0.5],
    ['1.', 1],
    ['1_000', 1000],
    ['1e-07', 1e-7],
    ['+2', 2],
    [' 3 ', 3],
    ['-0.5E2', -50],
  ])('reads "%s" as Python does', (text, value) => {
    expect(readParam(param({}), text)).toEqual({ ok: true, value });
  });

  it.each(['', 'abc', '1,5', '1__0', 'nan', 'inf', '0x10', '1 2', '-', 'None', '1e999'])('refuses "%s"', (text) => {
    expect(readParam(param({}), text)).toMatchObject({ ok: false, key: 'params.notANumber', values: { name: 'p' } });
  });

  it('takes an empty field and None for null where the parameter may be null', () => {
    expect(readParam(param({ nullable: true }), 'None')).toEqual({ ok: true, value: null });
    expect(readParam(param({ nullable: true }), ' ')).toEqual({ ok: true, value: null });
  });

  it('refuses fractions for whole numbers and axes', () => {
    expect(readParam(param({ type: 'integer' }), '1.5')).toMatchObject({ ok: false, key: 'params.notAnInteger' });
    expect(readParam(param({ type: 'axis' }), '0.5')).toMatchObject({ ok: false, key: 'params.notAnInteger' });
    expect(readParam(param({ type: 'axis' }), '-2')).toEqual({ ok: true, value: -2 });
  });

  it('keeps several axes as a text of whole numbers', () => {
    expect(readParam(param({ type: 'axis' }), '(0,-1)')).toEqual({ ok: true, value: '0, -1' });
    expect(readParam(param({ type: 'axis' }), '0, x')).toMatchObject({ ok: false, values: { text: 'x' } });
    expect(readParam(param({ type: 'axis' }), '0, 1.5')).toMatchObject({ ok: false, key: 'params.notAnInteger' });
    expect(readParam(param({ type: 'axis' }), '[2]')).toEqual({ ok: true, value: 2 });
    expect(readParam(param({ type: 'number' }), '0, 1')).toMatchObject({ ok: false });
  });

  it('keeps a list a list, of one number too, and checks every number of it', () => {
    const list = param({ type: 'list', min: 0, max: 1 });
    expect(readParam(list, '[0.1, .5,]')).toEqual({ ok: true, value: '0.1, .5' });
    expect(readParam(list, '0.5')).toEqual({ ok: true, value: '0.5' });
    expect(readParam(list, '0.1, 2')).toMatchObject({ ok: false, key: 'params.tooLarge', values: { text: '2' } });
    expect(readParam(list, '0.1,, 0.2')).toMatchObject({ ok: false, key: 'params.notANumber' });
  });

  it('takes one number or several where both will do', () => {
    const threshold = param({ several: true });
    expect(readParam(threshold, '0.5')).toEqual({ ok: true, value: 0.5 });
    expect(readParam(threshold, '0.3, 0.7')).toEqual({ ok: true, value: '0.3, 0.7' });
  });

  it('takes any text for a text', () => {
    expect(readParam(param({ type: 'text' }), ' macro ')).toEqual({ ok: true, value: 'macro' });
  });

  it('names the limit that was passed', () => {
    const limits = param({ min: 0, max: 1 });
    expect(readParam(limits, '-0.1')).toMatchObject({ key: 'params.tooSmall', values: { limit: '0', text: '-0.1' } });
    expect(readParam(limits, '1.1')).toMatchObject({ key: 'params.tooLarge', values: { limit: '1', text: '1.1' } });
    expect(readParam(limits, '0')).toMatchObject({ ok: true });
    expect(readParam(limits, '1')).toMatchObject({ ok: true });
  });
});

describe('stepParam', () => {
  it('steps by tenths within a range of one, without rounding dust, and stops at its ends', () => {
    const share = param({ min: 0, max: 1 });
    expect(stepParam(share, 0.2, 1)).toBe(0.3);
    expect(stepParam(share, 0.95, 1)).toBe(1);
    expect(stepParam(share, 0, -1)).toBe(0);
  });

  it('steps by one elsewhere', () => {
    expect(stepParam(param({ type: 'axis' }), -1, -1)).toBe(-2);
    expect(stepParam(param({}), 1.5, 1)).toBe(2.5);
  });
});
