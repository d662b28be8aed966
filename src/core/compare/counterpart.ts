import type { Definition } from '../catalogue/definition';
import { definitions } from '../catalogue/registry';
import { compute } from '../compute/compute';
import type { ComputeRequest, Inputs } from '../compute/types';
import { adaptInputs } from './adaptInputs';
import { libraryOf } from './library';
import { sameResults } from './sameValues';

/** The libraries as they are installed today; conventions of older versions and other backends are compared only. */
const installed: ReadonlySet<string> = new Set(['Keras', 'PyTorch', 'torchmetrics', 'scikit-learn']);

/** The libraries that have a version of a function, its own first. */
export function librariesWith({ id, concept }: Definition): readonly string[] {
  const others = definitions.filter((other) => other.concept === concept).map((other) => libraryOf(other.id));
  return [...new Set([libraryOf(id), ...others.filter((library) => installed.has(library))])];
}

/** The call of another function: with the parameters that it shares, on the arrays in the form that it takes. */
export function callOf(definition: Definition, meant: Inputs, params: ComputeRequest['params'] = {}) {
  const { inputs, params: fromData, changes } = adaptInputs(definition, meant);
  const specs = { ...definition.params, ...definition.reduction?.params };
  const given = Object.fromEntries(Object.entries(params).filter(([name]) => name in specs));
  return { function: definition.id, params: { ...fromData, ...given }, inputs, changes };
}

/**
 * A request as a library would be asked: its version of the function that gives the same value, or else its first one of
 * the same form. Undefined when none of them takes these arrays.
 */
export function counterpart(
  { id, concept, form }: Definition,
  request: ComputeRequest,
  library: string,
): ComputeRequest | undefined {
  if (libraryOf(id) === library) return request;
  const own = compute(request).value;
  let found: ComputeRequest | undefined;
  const versions = definitions.filter((other) => other.concept === concept && libraryOf(other.id) === library);
  for (const other of versions.sort((a, b) => Number(b.form === form) - Number(a.form === form))) {
    const { function: called, params, inputs } = callOf(other, request.inputs, request.params);
    const asked = { ...request, function: called, params, inputs };
    const { value } = compute(asked);
    if (value === undefined) continue;
    if (own !== undefined && sameResults(own.data, value.data, 'float32')) return asked;
    found ??= asked;
  }
  return found;
}
