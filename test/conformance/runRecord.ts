import { toNested } from '../../src/core/array/ndarray';
import type { NDArray, Nested } from '../../src/core/array/ndarray';
import type { Definition, Role } from '../../src/core/catalogue/definition';
import { findDefinition } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { ComputeRequest, ComputeResult } from '../../src/core/compute/types';
import { hasError } from '../../src/core/issues/issue';
import { renderIssue } from '../../src/core/issues/renderIssue';
import { compareNested } from './compareNested';
import { runDisagreement } from './disagreements/runDisagreement';
import { disputed } from './disputed';
import type { GoldenRecord, GoldenValue } from './goldenRecord';
import { runLayer } from './layerRecord';
import { libraryValue, withoutNone } from './libraryValue';
import { nestedToArray } from './nestedToArray';
import { runOptimizer } from './optimizerRecord';
import { failed } from './outcome';
import type { Outcome } from './outcome';
import { runResolution } from './resolution/runResolution';
import { checkSeed } from './seedRecord';
import { runSeedStream } from './seedStream';
import { runStream } from './streamRecord';
import { toleranceOf } from './tolerance';

/** Kinds of records that a single computation answers. */
const computedKinds: ReadonlySet<string> = new Set(['function', 'loss_class', 'metric_result']);

/** Which definitions speak for an oracle. Other oracles (Keras 2, say) follow other conventions, by functions of the same name. */
const conventions: readonly { readonly oracle: RegExp; readonly ids: string }[] = [
  { oracle: /^keras 3\./, ids: 'keras.' },
  { oracle: /^keras 3\./, ids: 'keras_' },
  { oracle: /^Keras 2\./, ids: 'keras2' },
  { oracle: /^torch /, ids: 'torch.' },
  { oracle: /^torchmetrics /, ids: 'torchmetrics.' },
  { oracle: /^scikit-learn /, ids: 'sklearn.' },
];

/** Computes a record and compares: value, nesting and, where given, the metric's state. */
export function runRecord(record: GoldenRecord): Outcome {
  if (record.seed?.values.length === 0) return { status: 'nothingToCheck', reason: 'no value in it' };
  const { seed, stream, disagreement } = record;
  if (disagreement !== undefined) return runDisagreement(disagreement);
  if (seed !== undefined && stream !== undefined) return runSeedStream({ ...record, seed, stream });
  const resolved = runResolution(record);
  if (resolved !== undefined) return resolved;
  const optimized = runOptimizer(record);
  if (optimized !== undefined) return optimized;
  const layer = runLayer(record);
  if (layer !== undefined) return layer;
  const definition = definitionOf(record);
  if (definition === undefined)
    return { status: 'notYet', reason: `no definition of ${record.function ?? record.kind}` };
  if (record.kind === 'metric_stream' && stream !== undefined) return runStream({ ...record, stream });
  if (!computedKinds.has(record.kind)) return { status: 'notYet', reason: `records of kind ${record.kind}` };
  const reason = disputed.get(record.id);
  if (reason !== undefined) return { status: 'nothingToCheck', reason, remark: `not checked: ${reason}` };
  if (record.orderUnspecified) return { status: 'nothingToCheck', reason: 'the library promises no order' };

  let result: ComputeResult;
  try {
    result = compute(requestOf(record));
  } catch (error) {
    return failed(record.expected ?? null, null, `threw ${error instanceof Error ? error.message : String(error)}`);
  }
  return judge(record, result);
}

function definitionOf(record: GoldenRecord): Definition | undefined {
  const { function: name, oracle } = record;
  if (name === undefined) return undefined;
  const known =
    record.seed === undefined
      ? conventions.some((each) => each.oracle.test(oracle) && name.startsWith(each.ids))
      : /^keras(_torch)?\./.test(name);
  const definition = known ? findDefinition(name) : undefined;
  return definition !== undefined && (definition.id === name || definition.aliases.includes(name))
    ? definition
    : undefined;
}

/** The record as a request: inputs in its dtype, computed in that precision. Throws when an input is not an array. */
export function requestOf(
  record: Pick<GoldenRecord, 'inputs' | 'inputDtypes' | 'dtype' | 'function' | 'params'>,
): ComputeRequest & { readonly inputs: Partial<Record<Role, NDArray>> } {
  const inputs: Partial<Record<Role, NDArray>> = {};
  for (const [role, value] of Object.entries(record.inputs) as [Role, NonNullable<GoldenRecord['inputs'][Role]>][]) {
    inputs[role] = nestedToArray(value, record.inputDtypes[role] ?? (role === 'mask' ? 'bool' : record.dtype));
  }
  return { function: record.function ?? '', params: record.params, inputs, precision: record.dtype };
}

function judge(record: GoldenRecord, result: ComputeResult): Outcome {
  const value = libraryValue(result);
  const refused = hasError(result.issues);
  if (record.expectedError !== undefined) {
    // Not to know a name is not to refuse the arrays.
    const knowsNames = !result.issues.some(({ code }) => code.includes('unknown'));
    return refused && knowsNames
      ? { status: 'passed', error: 0, share: 0 }
      : failed(record.expectedError, value ?? null, 'expected to be refused');
  }
  if (value === undefined || refused) {
    const said = result.issues.map((issue) => renderIssue(issue)).join(' ');
    return failed(record.expected ?? null, null, said === '' ? 'no value' : said);
  }
  if (record.seed !== undefined) {
    const { value: in64 } = compute({ ...requestOf({ ...record, dtype: 'float64' }) });
    return checkSeed({ ...record, seed: record.seed }, value as Nested, in64 && toNested(in64));
  }
  if (record.expected === undefined) return { status: 'nothingToCheck', reason: 'no expected value in it' };

  const given = result.outputs === undefined ? record.expected : withoutNone(record.expected);
  const expected = record.state === undefined ? given : { result: given, state: record.state };
  const got = record.state === undefined ? value : { result: value, state: statePart(result, record.state) };
  const { equal, error, share, difference } = compareNested(got, expected, toleranceOf(record));
  return equal ? { status: 'passed', error, share } : failed(expected, got, difference ?? '', error, share);
}

/** The state variables that the record names. */
function statePart(result: ComputeResult, named: Readonly<Record<string, GoldenValue>>): Record<string, GoldenValue> {
  return Object.fromEntries(Object.entries(result.state ?? {}).filter(([name]) => name in named));
}
