import type { NDArray } from '../../../src/core/array/ndarray';
import type { Definition, ParamValue, Role } from '../../../src/core/catalogue/definition';
import { definitionOf, findDefinition } from '../../../src/core/catalogue/registry';
import type { ComputeRequest, Precision } from '../../../src/core/compute/types';
import { isFloat } from '../../../src/core/text/read/castTo';
import { dtypeOf } from './dtypes';
import type { Framework } from './framework';
import type { CallArguments } from './given';
import { rememberedLogits } from './rememberedLogits';
import { tensorOf } from './tensorOf';
import type { Instance, Tensor, Value } from './values';
import { isKind, isSequence, UnknownCall } from './values';

/** What the libraries call their inputs, where the catalogue has one name for all. */
const inputNames: Readonly<Record<string, Role>> = {
  input: 'y_pred',
  preds: 'y_pred',
  p: 'y_pred',
  q: 'y_true',
  target: 'y_true',
  y_score: 'y_pred',
  y_prob: 'y_pred',
  y_proba: 'y_pred',
  pred_decision: 'y_pred',
  labels_true: 'y_true',
  labels_pred: 'y_pred',
};

/** The catalogue's function of this name; Keras's own for the backend where that differs from TensorFlow. */
export function findCatalogueFunction(path: string, { backend }: Framework): Definition | undefined {
  const own = path.replace(/^keras\./, `keras_${backend ?? ''}.`);
  return [own, path].map(findDefinition).find((found) => found?.id === own || isCalled(found, path));
}

const isCalled = (definition: Definition | undefined, path: string): boolean =>
  definition !== undefined && (definition.id === path || definition.aliases.includes(path));

/** A class of the catalogue with the arguments of its constructor. */
export function constructed(definition: Definition, call: CallArguments, framework: Framework): Instance {
  const params = 'fn' in definition.params ? ['fn'] : paramsOf(definition);
  const { inputs, given } = sorted(definition, params, call);
  const named = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'name'));
  return { kind: 'instance', function: definition.id, params: named, inputs: arraysOf(inputs, framework) };
}

/** The request for a call of a function, `fn(y_true, y_pred, …)`. */
export function functionRequest(definition: Definition, call: CallArguments, framework: Framework): ComputeRequest {
  const { inputs, given } = sorted(definition, [...rolesOf(definition), ...paramsOf(definition)], call);
  return request(definition.id, given, inputs, framework);
}

/** The request for a call of a loss object, or one update of a metric. */
export function instanceRequest(instance: Instance, call: CallArguments, framework: Framework): ComputeRequest {
  const definition = definitionOf(instance.function, instance.params);
  if (definition === undefined) throw new UnknownCall(instance.function);
  const { inputs } = sorted(definition, rolesOf(definition), call);
  const { function: name, params, inputs: constructedWith } = instance;
  const made = request(name, params, inputs, framework);
  return { ...made, inputs: { ...constructedWith, ...made.inputs } };
}

/** torch and torchmetrics take the prediction first, the others y_true; optional arrays follow. */
function rolesOf({ id, inputs, reduction }: Definition): readonly Role[] {
  const specs = { ...inputs, ...reduction?.inputs };
  const names = (Object.keys(specs) as Role[]).filter((role) => role !== 'mask');
  const required = names.filter((role) => specs[role]?.optional !== true);
  const predictionFirst = /^torch(metrics)?\./.test(id);
  const first = predictionFirst ? required.filter((role) => role === 'y_pred') : [];
  return [...new Set([...first, ...required, ...names])];
}

const paramsOf = ({ params, reduction }: Definition): readonly string[] =>
  Object.keys({ ...params, ...reduction?.params });

interface Sorted {
  readonly inputs: Readonly<Partial<Record<Role, Value>>>;
  readonly given: Readonly<Record<string, ParamValue>>;
}

/** The arguments of a call as inputs and parameters; `names` are those of the positional ones. None is no array. */
function sorted(definition: Definition, names: readonly string[], call: CallArguments): Sorted {
  const roles = rolesOf(definition);
  const inputs: Partial<Record<Role, Value>> = {};
  const given: Record<string, ParamValue> = {};
  const put = (name: string, value: Value): void => {
    const own = roles.find((role) => role === name);
    const isParam = paramsOf(definition).includes(name);
    const role = own ?? (isParam ? undefined : inputNames[name]);
    if (role === undefined) given[name] = paramOf(value);
    else if (value !== null) inputs[role] = value;
  };
  call.positional.forEach((value, position) => {
    const name = names[position];
    if (name === undefined) throw new UnknownCall(`${String(call.positional.length)} arguments of ${definition.id}`);
    put(name, value);
  });
  for (const [keyword, value] of Object.entries(call.keywords)) put(keyword, value);
  return { inputs, given };
}

function request(
  name: string,
  params: Readonly<Record<string, ParamValue>>,
  inputs: Sorted['inputs'],
  framework: Framework,
): ComputeRequest {
  const tensors = tensorsOf(inputs, framework);
  const remembered = framework.backend === 'tensorflow' ? rememberedLogits(name, tensors.y_pred) : undefined;
  const arrays = { ...arraysOf(inputs, framework), ...(remembered !== undefined && { y_pred: remembered }) };
  return {
    function: name,
    params: remembered === undefined ? params : { ...params, from_logits: true },
    inputs: arrays,
    precision: precisionOf(Object.values(arrays), framework),
  };
}

function tensorsOf(inputs: Sorted['inputs'], { precision }: Framework): Partial<Record<Role, Tensor>> {
  return Object.fromEntries(Object.entries(inputs).map(([role, value]) => [role, tensorOf(value, precision)]));
}

function arraysOf(inputs: Sorted['inputs'], framework: Framework): Partial<Record<Role, NDArray>> {
  return Object.fromEntries(Object.entries(tensorsOf(inputs, framework)).map(([role, { array }]) => [role, array]));
}

/** Keras computes in float32 whatever it is given; the others in the widest float that they are given. */
function precisionOf(arrays: readonly NDArray[], { isKeras, precision }: Framework): Precision {
  const floats = arrays.map(({ dtype }) => dtype).filter(isFloat);
  if (isKeras || floats.length === 0) return precision;
  return floats.includes('float64') ? 'float64' : 'float32';
}

/** Numbers, texts, None, lists of numbers; a function or dtype by its name. */
function paramOf(value: Value): ParamValue {
  if (isKind(value, 'tensor')) {
    const { data, shape } = value.array;
    if (shape.length > 1) throw new UnknownCall('a parameter with several axes');
    return shape.length === 0 ? (data[0] ?? NaN) : [...data];
  }
  if (isSequence(value)) return [...tensorOf(value, 'float64').array.data];
  if (isKind(value, 'library')) return findDefinition(value.path)?.id ?? dtypeOf(value);
  if (typeof value === 'object' && value !== null) throw new UnknownCall('a parameter that is no number');
  return value;
}
