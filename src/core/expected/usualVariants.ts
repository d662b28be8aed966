import type { Definition, ParamSpec, ParamValue } from '../catalogue/definition';

type Params = Readonly<Record<string, ParamValue>>;

/** Values that people give to numeric parameters, by name. */
const usualNumbers: Readonly<Record<string, readonly number[]>> = {
  label_smoothing: [0.1, 0.2, 0.05],
  beta: [0.5, 2],
  delta: [0.5, 1.5, 2],
  k: [1, 2, 3, 10],
  top_k: [1, 2, 3, 5],
  threshold: [0.5],
  num_thresholds: [100, 500, 1000],
  zero_division: [1],
  gamma: [0, 1, 5],
  power: [1, 2, 1.5],
  p: [2],
};

/** The default parameters first, then calls that differ from them in one parameter, then losses in two. */
export function usualVariants(definition: Definition): readonly Params[] {
  const own = Object.entries(definition.params).flatMap(variantsOf);
  const reduced = Object.entries(definition.reduction?.params ?? {}).flatMap(variantsOf);
  const both = own
    .filter((variant) => 'from_logits' in variant || 'label_smoothing' in variant)
    .flatMap((variant) => reduced.map((reduction) => ({ ...variant, ...reduction })));
  return [{}, ...own, ...reduced, ...both];
}

function variantsOf([name, spec]: readonly [string, ParamSpec]): Params[] {
  return otherValues(name, spec).map((value) => ({ [name]: value }));
}

function otherValues(name: string, spec: ParamSpec): readonly ParamValue[] {
  if (spec.type === 'boolean') return [spec.default !== true];
  if (spec.type === 'choice') return [...new Set(spec.choices ?? [])].filter((choice) => choice !== spec.default);
  return (usualNumbers[name] ?? []).filter((value) => value !== spec.default && isWithin(value, spec));
}

const isWithin = (value: number, { min = -Infinity, max = Infinity }: ParamSpec): boolean =>
  value >= min && value <= max;
