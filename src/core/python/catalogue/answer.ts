import type { NDArray, Nested } from '../../array/ndarray';
import { toNested } from '../../array/ndarray';
import type { EntryNames } from '../../catalogue/definition';
import type { ComputeRequest, ComputeResult } from '../../compute/types';
import type { Issue } from '../../issues/issue';
import { hasError } from '../../issues/issue';
import { renderIssue } from '../../issues/renderIssue';
import { cast } from '../arrays/dtypes';
import { PythonError } from '../calls/pythonError';
import type { Origin } from '../values/arrayTypes';
import { hashKey } from '../values/hashKey';
import { arrayValue, float, list, none, str, tuple } from '../values/make';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import type { DictValue, Value } from '../values/value';
import type { CallStyle } from './callStyle';
import { computeOnce } from './computeOnce';

/** What a library returns for a request, with the request as its origin. Throws where it is refused. */
export function answer(request: ComputeRequest, style: CallStyle, given: Origin['given'] = {}): Value {
  const result = computeOnce(request);
  const { value, issues, outputs, entryNames } = result;
  refuse(request.function, issues, style);
  if (value === undefined) throw new NotKnown(reason('not-here', { name: request.function }));
  const dtype = style.resultDtype?.(result);
  const whole = (array: NDArray): Value => withOrigin(arrayOrNumber(typed(array, dtype), style), { request, given });
  if (issues.some(({ code }) => code === 'shapes.ragged-curves')) {
    return tuple((outputs ?? []).map(({ array }) => curves(toNested(array), array, style)));
  }
  if (entryNames !== undefined) return report(value, entryNames, result);
  return outputs === undefined ? whole(value) : tuple(outputs.map(({ name, array }) => output(name, array, whole)));
}

/** Throws what stands among the issues: an exception where the library raises one, NotKnown where this ends first. */
export function refuse(id: string, issues: readonly Issue[], { exception }: Pick<CallStyle, 'exception'>): void {
  if (!hasError(issues)) return;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const message = errors.map((each) => renderIssue(each)).join(' ');
  const isOurs = errors.some(({ code }) => /unknown|too-large|missing/.test(code));
  throw isOurs ? new NotKnown(reason('not-here', { name: `${id} (${message})` })) : new PythonError(exception, message);
}

const typed = (array: NDArray, dtype: NDArray['dtype'] | undefined): NDArray =>
  dtype === undefined ? array : cast(array, dtype);

function arrayOrNumber(array: NDArray, { framework, pythonFloats }: CallStyle): Value {
  if (pythonFloats === true && array.shape.length === 0) return float(array.data[0] ?? NaN);
  return arrayValue(array, framework);
}

function withOrigin(value: Value, origin: Origin): Value {
  return value.kind === 'array' || value.kind === 'float' ? { ...value, origin } : value;
}

/** The support counts samples; scikit-learn gives None for it where classes are averaged, and a formula NaN. */
function output(name: string, array: NDArray, whole: (array: NDArray) => Value): Value {
  if (name !== 'support') return whole(array);
  if (array.shape.length === 0) return none;
  return whole(array.data.every(Number.isInteger) ? cast(array, 'int64') : array);
}

/** Curves of several lengths are rows that end in NaN here; the library gives a list of curves. */
function curves(nested: Nested, { dtype }: NDArray, { framework }: CallStyle): Value {
  const rows = typeof nested === 'number' ? [] : nested;
  return list(
    rows.map((row) => {
      const values = typeof row === 'number' ? [row] : row.filter((each) => typeof each === 'number');
      const end = values.map((each) => !Number.isNaN(each)).lastIndexOf(true) + 1;
      const data = Float64Array.from(values.slice(0, end));
      return arrayValue({ data, shape: [data.length], dtype }, framework);
    }),
  );
}

/** The report as a dict. As the text that it is by default it is not written here. */
function report(value: NDArray, names: EntryNames, { function: id, params }: ComputeResult): Value {
  if (params.output_dict !== true) throw new NotKnown(reason('not-here', { name: `${id} as a text` }));
  return namedEntries(toNested(value), names);
}

/** A dict of dicts of numbers. The accuracy is a single number, which stands in the column of the precision. */
function namedEntries(nested: Nested, [names, ...deeper]: EntryNames): Value {
  if (names === undefined || typeof nested === 'number') return float(typeof nested === 'number' ? nested : NaN);
  const dict: DictValue = { kind: 'dict', entries: new Map() };
  names.forEach((name, index) => {
    const entry = namedEntries(nested[index] ?? NaN, deeper);
    const accuracy = entry.kind === 'dict' ? entry.entries.get(hashKey(str('precision')))?.value : undefined;
    const value = name === 'accuracy' && accuracy !== undefined ? accuracy : entry;
    dict.entries.set(hashKey(str(name)), { key: str(name), value });
  });
  return dict;
}
