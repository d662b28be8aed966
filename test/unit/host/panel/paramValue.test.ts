import { expect, it } from 'vitest';
import { paramValue } from '../../../../src/host/panel/paramValue';

const spec = (type: 'axis' | 'list' | 'choice' | 'number') => ({ type, default: null, doc: '' });

it('paramValue reads one axis or several', () => {
  expect(paramValue(spec('axis'), '-1')).toBe(-1);
  expect(paramValue(spec('axis'), '0, 1')).toEqual([0, 1]);
  expect(paramValue(spec('axis'), '(0, 1)')).toEqual([0, 1]);
  expect(paramValue(spec('axis'), 2)).toBe(2);
});

it('paramValue reads a list, of one number too', () => {
  expect(paramValue(spec('list'), '[0.25, 0.5]')).toEqual([0.25, 0.5]);
  expect(paramValue(spec('list'), '0.5')).toEqual([0.5]);
});

it('paramValue passes on what it cannot read, for the function to refuse', () => {
  expect(paramValue(spec('axis'), 'last')).toBe('last');
  expect(paramValue(spec('list'), '1,,2')).toBe('1,,2');
  expect(paramValue(spec('choice'), '0, 1')).toBe('0, 1');
  expect(paramValue(spec('number'), null)).toBe(null);
});
