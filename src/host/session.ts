import type { Definition, ParamSpec, ParamValue, Role } from '../core/catalogue/definition';
import type { Precision } from '../core/compute/types';
import type { AppliedFix } from './appliedFix';
import type { ValueChanges } from './changedValues';
import type { OfFile } from './files/arrayFile';
import type { PlacedArray } from './sources/place';

export interface RoledArray extends PlacedArray, OfFile {
  readonly role: Role;
  /** What somebody tries: `array` has these numbers in the place of those in the text. */
  readonly changes?: ValueChanges | undefined;
}

/** What is being looked at: a function with its parameters, and the arrays it is computed on. The panel shows one. */
export interface Session {
  /** A definition's id, or a name that nothing has (the result then says so). */
  readonly function: string;
  /** Only those that the user set. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly precision: Precision;
  /** The sample whose steps are worked through, from 0. */
  readonly sample: number;
  /** Whether the other functions that fit are computed too. */
  readonly everything: boolean;
  /** Whether the other libraries' versions of the function are computed too. */
  readonly compared?: boolean | undefined;
  /** Whether the charts of the result are computed too. */
  readonly charted?: boolean | undefined;
  /** The class whose curves are drawn against the others, by its position; the first when left out. */
  readonly curveClass?: number | undefined;
  /** A number that the user expected, as it was typed: calls that give it are looked for. */
  readonly expected?: string | undefined;
  /**
   * What was done to the arrays before the function takes them in its own form (`softmax of y_pred`, or nothing: empty);
   * left out when it takes them as they were read.
   */
  readonly variant?: string | undefined;
  /** What was mended about the request, in the order in which it was; undoing a fix is leaving it out. */
  readonly fixes?: readonly AppliedFix[] | undefined;
  /** Whether the arrays stay as they are while their text changes. */
  readonly locked?: boolean | undefined;
  readonly arrays: readonly RoledArray[];
}

/** All parameters of a definition, those of its reduction too. */
export function paramSpecs(definition: Definition): Readonly<Record<string, ParamSpec>> {
  return { ...definition.params, ...definition.reduction?.params };
}

/** The parameters that another function has too, and would take. */
export function keepParams(params: Session['params'], definition: Definition): Session['params'] {
  const specs = paramSpecs(definition);
  return Object.fromEntries(
    Object.entries(params).filter(([name, value]) => {
      const spec = specs[name];
      return spec !== undefined && (spec.type !== 'choice' || spec.choices?.includes(value as string | null) === true);
    }),
  );
}
