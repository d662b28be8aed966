import type { Value } from './value';

/**
 * The same number or array in another form (`loss.numpy()`, `float(loss)`): it comes from the same call of the catalogue.
 * Gradients are not followed through it.
 */
export function handOrigin(value: Value, from: Value | undefined): Value {
  const origin = from?.kind === 'array' || from?.kind === 'float' ? from.origin : undefined;
  if (origin === undefined || value === from) return value;
  const { request } = origin;
  return value.kind === 'array' || value.kind === 'float' ? { ...value, origin: { request } } : value;
}
