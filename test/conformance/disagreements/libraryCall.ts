import type { DType } from '../../../src/core/array/ndarray';
import { compute } from '../../../src/core/compute/compute';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { hasError } from '../../../src/core/issues/issue';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import type { GoldenValue } from '../goldenRecord';
import { isRecordOf } from '../goldenRecord';
import { libraryValue } from '../libraryValue';
import { findArrayFunction } from './arrays';
import { constructed, findCatalogueFunction, functionRequest, instanceRequest } from './catalogueCall';
import { findDtype } from './dtypes';
import type { Environment } from './environment';
import { evaluateModel } from './evaluateModel';
import { Given } from './given';
import type { ArrayFunction, CallArguments } from './given';
import { withLogits } from './rememberedLogits';
import { cast, tensorOf } from './tensorOf';
import type { Instance, Value } from './values';
import { isKind, isSequence, pythonNumber, Refused, tensor, UnknownCall } from './values';

/** Calls something of a library by its full name: a function or class of the catalogue, or a function of arrays. */
export function callLibrary(path: string, call: CallArguments, environment: Environment): Value {
  const { framework } = environment;
  const own = ownFunctions[path];
  if (own !== undefined) return own(call, environment);
  const definition = findCatalogueFunction(path, framework);
  if (definition?.form === 'class') return constructed(definition, call, framework);
  const known = findArrayFunction(path) ?? castTo(path);
  const [first] = call.positional;
  const result =
    definition !== undefined
      ? answer(functionRequest(definition, call, framework), environment)
      : known?.run(new Given(known.parameters, call, floatsOf(path, framework.floats)));
  if (result === undefined) throw new UnknownCall(path);
  return isKind(result, 'tensor') && isKind(first, 'tensor') ? withLogits(path, result, first) : result;
}

/** The call of a dtype (`np.float32(x)`) makes an array of it. */
function castTo(path: string): ArrayFunction | undefined {
  const dtype = /^(np|torch)\.\w+$/.test(path) ? findDtype(path) : undefined;
  return dtype && { parameters: ['a'], run: (given) => tensor(cast(given.array('a'), dtype)) };
}

/** Calls a loss object, or updates a metric once and gives its result. */
export function callInstance(instance: Instance, call: CallArguments, environment: Environment): Value {
  return answer(instanceRequest(instance, call, environment.framework), environment);
}

/** The functions that the records themselves define, and Python's own. */
const ownFunctions: Readonly<Record<string, (call: CallArguments, environment: Environment) => Value>> = {
  metric: ({ positional: [metric, ...positional], keywords }, environment) => {
    if (!isKind(metric, 'instance')) throw new UnknownCall('metric() of something else than a metric');
    return callInstance(metric, { positional, keywords }, environment);
  },
  evaluate: evaluateModel,
  float: ({ positional: [value = null] }) => pythonNumber(tensorOf(value, 'float64').array.data[0] ?? NaN),
  int: ({ positional: [value = null] }) =>
    pythonNumber(Math.trunc(tensorOf(value, 'float64').array.data[0] ?? NaN), 'int64'),
  len: ({ positional: [value = null] }) =>
    pythonNumber(isSequence(value) ? value.length : (tensorOf(value, 'float64').array.shape[0] ?? 0), 'int64'),
};

/** What a library makes of integers and of lists of decimals. */
function floatsOf(path: string, otherwise: DType): DType {
  if (/^(torch|torchmetrics|keras)\./.test(path)) return 'float32';
  return /^(np|scipy|sklearn)\./.test(path) ? 'float64' : otherwise;
}

/** The catalogue's answer. Throws what it refuses. */
function answer(request: ComputeRequest, { requests }: Environment): Value {
  requests.push(request);
  const result = compute(request);
  const { value, issues, outputs, entryNames } = result;
  if (value === undefined || hasError(issues)) {
    const reasons = issues.map((issue) => renderIssue(issue)).join(' ');
    // Not to know a name is not to refuse the arrays.
    throw issues.some(({ code }) => code.includes('unknown')) ? new UnknownCall(reasons) : new Refused(reasons);
  }
  const isRagged = issues.some(({ code }) => code === 'shapes.ragged-curves');
  if (isRagged || entryNames !== undefined) return valueOf(libraryValue(result) ?? null);
  return outputs === undefined ? tensor(value) : outputs.map(({ array }) => tensor(array));
}

/** Nested lists and dicts of numbers, as a library returns them. */
function valueOf(value: GoldenValue): Value {
  if (typeof value === 'number') return pythonNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  if (!isRecordOf(value)) return value.map(valueOf);
  const fields = Object.entries(value as Record<string, GoldenValue>).map(
    ([name, entry]) => [name, valueOf(entry)] as const,
  );
  return { kind: 'fields', fields: Object.fromEntries(fields) };
}
