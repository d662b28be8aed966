import type { Definition, ParamSpec, ParamValue, Role } from '../../catalogue/definition';
import { argumentsOf } from './elementType';
import { inputSpecs } from './inputSpecs';
import type { Library } from './library';
import { pathOf } from './library';
import { paramLiteral } from './literals';
import type { Computed } from '../computed';

/** Parameters that some library has no default for. To write a default does no harm. */
const alwaysWritten: ReadonlySet<string> = new Set([
  'beta', 'default_value', 'fn', 'num_classes', 'p', 'q', 'target_class_ids', 'threshold',
  'precision', 'recall', 'specificity', 'sensitivity',
  'min_precision', 'min_recall', 'min_specificity', 'min_sensitivity',
]); // prettier-ignore

const lineWidth = 100;

/** The statements that call the library and leave what it returns in `result`. */
export function callLines({ definition, result, request }: Computed, library: Library): readonly string[] {
  const given = argumentsOf(definition, request.inputs).map(({ role }) => role);
  const path = pathOf(definition, library);
  const params = paramArguments(definition, result.params, result.entryNames !== undefined);
  const arrays = arrayArguments(definition, given, library);
  if (definition.form === 'function') {
    return [assigned('result', evaluated(callText(path, [...arrays, ...params]), library))];
  }
  if (definition.kind === 'loss') {
    return [
      ...maskLines(given),
      assigned('loss', callText(path, params)),
      assigned('result', callText('loss', arrays)),
    ];
  }
  return [
    ...maskLines(given),
    assigned('metric', callText(path, params)),
    callText('metric.update_state', arrays),
    'result = metric.result()',
  ];
}

const evaluated = (call: string, { evaluate }: Library): string => evaluate?.(call) ?? call;
const assigned = (name: string, value: string): string => `${name} = ${value}`;

function callText(name: string, given: readonly string[]): string {
  const line = `${name}(${given.join(', ')})`;
  return line.length <= lineWidth ? line : `${name}(\n${given.map((each) => `    ${each},\n`).join('')})`;
}

/** What the library cannot do without by position, in its order; the rest by name. */
function arrayArguments(definition: Definition, given: readonly Role[], library: Library): string[] {
  const specs = inputSpecs(definition);
  const isGiven = ([role]: (typeof specs)[number]): boolean => given.includes(role) && role !== 'mask';
  const written = (role: Role): string => library.argument?.(role) ?? role;
  const required = specs.filter(([, { optional }]) => optional !== true).filter(isGiven);
  const optional = specs.filter(([, spec]) => spec.optional === true).filter(isGiven);
  const positional = required.map(([role]) => role);
  const ordered = library.predictionFirst ? predictionFirst(positional) : positional;
  return [...ordered.map(written), ...optional.map(([role]) => `${role}=${written(role)}`)];
}

function predictionFirst(names: readonly Role[]): Role[] {
  return [...names.filter((role) => role === 'y_pred'), ...names.filter((role) => role !== 'y_pred')];
}

/** The parameters that are not the default, and those that the library has no default for. */
function paramArguments(
  definition: Definition,
  params: Readonly<Record<string, ParamValue>>,
  isDict: boolean,
): string[] {
  const specs: Readonly<Record<string, ParamSpec>> = { ...definition.params, ...definition.reduction?.params };
  // A report of named entries is a text unless a dict is asked for.
  const asked = isDict && 'output_dict' in params ? { ...params, output_dict: true } : params;
  return Object.entries(asked).flatMap(([name, value]) => {
    const spec = specs[name];
    const isDefault = JSON.stringify(value) === JSON.stringify(spec?.default) && !Number.isNaN(value);
    if (isDefault && (value === null || !alwaysWritten.has(name))) return [];
    return [`${name}=${paramLiteral(value, spec)}`];
  });
}

/** Keras finds a mask on the tensor that it belongs to. */
function maskLines(given: readonly Role[]): string[] {
  if (!given.includes('mask')) return [];
  const masked = given.includes('y_pred') ? 'y_pred' : 'values';
  return [
    'from keras.src import backend',
    `${masked} = keras.ops.convert_to_tensor(${masked})`,
    `backend.set_keras_mask(${masked}, keras.ops.convert_to_tensor(mask))`,
  ];
}
