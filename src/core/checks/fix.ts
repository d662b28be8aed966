import type { ParamValue } from '../catalogue/definition';
import { definitionOf } from '../catalogue/registry';
import type { ComputeRequest, Precision } from '../compute/types';
import { convertInputs } from '../conversion/convertInputs';
import type { Conversion } from '../conversion/convertInputs';

/** How to mend a request, as data. */
export type Fix =
  /** Gives parameters, in addition to those that were given. */
  | { readonly kind: 'params'; readonly params: Readonly<Record<string, ParamValue>> }
  /** Brings arrays into another form. */
  | ({ readonly kind: 'inputs' } & Conversion)
  /** Asks another function, with the parameters that it takes as well. */
  | { readonly kind: 'function'; readonly id: string }
  | { readonly kind: 'precision'; readonly precision: Precision }
  /** One after the other, as one click. */
  | { readonly kind: 'together'; readonly fixes: readonly Fix[] };

/** The request with a fix; the one given is left as it is, so that whoever keeps it can go back to it. */
export function applyFix(request: ComputeRequest, fix: Fix): ComputeRequest {
  switch (fix.kind) {
    case 'params':
      return { ...request, params: { ...request.params, ...fix.params } };
    case 'inputs':
      return { ...request, inputs: convertInputs(request.inputs, fix) };
    case 'function':
      return { ...request, function: fix.id, params: sharedParams(fix.id, request.params ?? {}) };
    case 'precision':
      return { ...request, precision: fix.precision };
    case 'together':
      return applyFixes(request, fix.fixes);
  }
}

/**
 * The request with fixes in the order in which they were applied. Undoing one is leaving it out: with none the request
 * itself comes back.
 */
export function applyFixes(request: ComputeRequest, fixes: readonly Fix[]): ComputeRequest {
  return fixes.reduce(applyFix, request);
}

function sharedParams(id: string, params: Readonly<Record<string, ParamValue>>): Readonly<Record<string, ParamValue>> {
  const definition = definitionOf(id, params);
  const taken = { ...definition?.params, ...definition?.reduction?.params };
  return Object.fromEntries(Object.entries(params).filter(([name]) => name in taken));
}
