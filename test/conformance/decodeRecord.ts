import type { Nested } from '../../src/core/array/ndarray';
import { roles } from '../../src/core/catalogue/definition';
import type { ParamValue, Role } from '../../src/core/catalogue/definition';
import { disagreementOf } from './disagreements/decodeDisagreement';
import { isRecordOf } from './goldenRecord';
import type { GoldenRecord, GoldenStream, GoldenValue, OracleValue } from './goldenRecord';

const specials: Readonly<Record<string, number>> = { NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity };

/**
 * The golden record that a JSON object stands for, or undefined when it has no `id`.
 *
 * "NaN", "Infinity" and "-Infinity" become numbers wherever a number may stand. The record's kind and function decide
 * later whether it can be computed; fields that only one kind has are in `fields`.
 */
export function decodeRecord(json: unknown, family: string): GoldenRecord | undefined {
  if (!isRecordOf(json) || typeof json.id !== 'string') return undefined;
  const functionName = text(json.function);
  const seed = seedOf(json);
  return {
    id: json.id,
    family,
    group: functionName ?? `(${family})`,
    oracle: text(json.oracle) ?? '',
    kind: text(json.kind) ?? '',
    function: functionName,
    params: paramsOf(withoutInputs(json.params)),
    dtype: json.dtype === 'float64' ? 'float64' : 'float32',
    inputs: { ...inputsOf(isRecordOf(json.params) ? json.params : {}, false), ...inputsOf(json, seed !== undefined) },
    inputDtypes: inputDtypesOf(json),
    expected: 'expected' in json ? asRecorded(valueOf(json.expected), json.dtype) : undefined,
    backends: backendsOf(json),
    state: namedValuesOf(json.state),
    expectedError: text(json.expected_error) ?? text(json.error),
    seed,
    stream: streamOf(json),
    disagreement: disagreementOf(json, valueOf),
    note: text(json.note) ?? '',
    orderUnspecified: json.order_unspecified === true,
    fields: json,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function valueOf(json: unknown): GoldenValue {
  if (typeof json === 'string') return specials[json] ?? json;
  if (Array.isArray(json)) return json.map(valueOf);
  if (isRecordOf(json)) return namedValuesOf(json) ?? {};
  return typeof json === 'number' || typeof json === 'boolean' ? json : null;
}

/**
 * Values of the JAX and torch backends; `alt` of the NumPy backend stands for JAX, which has its formulas; null
 * where a backend crashes, which is nothing to reproduce.
 */
function backendsOf(json: Record<string, unknown>): GoldenRecord['backends'] {
  const { jax, torch, alt } = json;
  const onNumPy = isRecordOf(alt) && text(alt.oracle)?.endsWith(' numpy') === true ? alt.expected : undefined;
  const given = { jax: jax ?? onNumPy, torch };
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([backend, value]) => [backend, isRecordOf(value) ? null : asRecorded(valueOf(value), json.dtype)]),
  );
}

/** float32 results are written as the shortest decimals that read back to them: this reads them back. */
function asRecorded(value: GoldenValue, dtype: unknown): GoldenValue {
  if (dtype === 'float64') return value;
  if (typeof value === 'number') return Math.fround(value);
  return Array.isArray(value) ? value.map((item: GoldenValue) => asRecorded(item, dtype)) : value;
}

function namedValuesOf(json: unknown): Record<string, GoldenValue> | undefined {
  if (!isRecordOf(json)) return undefined;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, valueOf(value)]));
}

/** Nested numbers (0 and 1 for false and true), or undefined when the value holds anything else. */
function nestedOf(value: GoldenValue): Nested | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (!Array.isArray(value)) return undefined;
  const items = (value as readonly GoldenValue[]).map(nestedOf);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function inputsOf(json: Record<string, unknown>, isSeed: boolean): Partial<Record<Role, Nested>> {
  const inputs: Partial<Record<Role, Nested>> = {};
  for (const role of roles) {
    if (isSeed && role === 'values') continue;
    const value = nestedOf(valueOf(json[role]));
    if (value !== undefined) inputs[role] = value;
  }
  return inputs;
}

/** Arrays that a record hands over among the parameters (torch's `weight`) are inputs. */
function withoutInputs(params: unknown): unknown {
  if (!isRecordOf(params)) return params;
  return Object.fromEntries(Object.entries(params).filter(([name]) => !roles.some((role) => role === name)));
}

function inputDtypesOf(json: Record<string, unknown>): Partial<Record<Role, string>> {
  const dtypes: Partial<Record<Role, string>> = {};
  for (const role of roles) {
    const dtype = text(json[`${role}_dtype`]);
    if (dtype !== undefined) dtypes[role] = dtype;
  }
  if (json.int_pred === true) dtypes.y_pred = 'int32';
  return dtypes;
}

/** Streams list `{ state, result }` for each update, or only the results under `steps`. */
function streamOf(json: Record<string, unknown>): GoldenStream | undefined {
  if (!Array.isArray(json.updates)) return undefined;
  const updates = json.updates
    .filter(isRecordOf)
    .map((update) => ({ inputs: inputsOf(update, false), inputDtypes: inputDtypesOf({ ...json, ...update }) }));
  const { expected } = json;
  const whole = isRecordOf(expected) ? expected : json;
  const steps = Array.isArray(expected) ? expected : isRecordOf(expected) ? expected.steps : undefined;
  const listed: readonly unknown[] = Array.isArray(steps) ? steps : [];
  return {
    updates,
    results: listed.map((step) => valueOf(resultPart(step))),
    states: listed.map((step) => (isRecordOf(step) ? namedValuesOf(step.state) : undefined)),
    afterReset: partOf(whole, 'after_reset'),
    afterResetAndFirstUpdate: partOf(whole, 'after_reset_and_first_update'),
  };
}

function partOf(json: Record<string, unknown>, name: string): GoldenValue | undefined {
  return name in json ? valueOf(resultPart(json[name])) : undefined;
}

function resultPart(step: unknown): unknown {
  return isRecordOf(step) && 'result' in step ? step.result : step;
}

function paramsOf(json: unknown): Record<string, ParamValue> {
  const params: Record<string, ParamValue> = {};
  for (const [name, value] of Object.entries(namedValuesOf(json) ?? {})) params[name] = value as ParamValue;
  return params;
}

/** `printed` and a list of oracles' values mark a case of the seed documents (there, `values` is not an input). */
function seedOf(json: Record<string, unknown>): GoldenRecord['seed'] {
  const { printed, values } = json;
  if (printed === undefined || !Array.isArray(values)) return undefined;
  return { printed: text(printed) ?? null, values: values.map(oracleValueOf), where: text(json.where) ?? '' };
}

function oracleValueOf(json: unknown): OracleValue {
  if (!isRecordOf(json)) return { oracle: '' };
  const error = text(json.error);
  return {
    oracle: text(json.oracle) ?? '',
    ...('value' in json ? { value: valueOf(json.value) } : {}),
    ...(error === undefined ? {} : { error }),
  };
}
