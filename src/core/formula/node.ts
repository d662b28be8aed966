import type { EntryNames, ParamValue } from '../catalogue/definition';
import type { Dims } from './dims';
import type { ArrayFunction, ElementwiseFunction, ReductionFunction, RowsFunction } from './vocabulary/types';

/** A formula bound to shapes and parameters: every node knows its axes, every static choice has been made. */
export type Node =
  /** A number: written in the formula, a parameter, or a size. */
  | { readonly kind: 'constant'; readonly dims: Dims; readonly value: number; readonly symbol: string | undefined }
  /** A list of numbers: a parameter such as class weights, or what `prepare` found. */
  | { readonly kind: 'list'; readonly dims: Dims; readonly values: Float64Array; readonly symbol: string }
  /** An input array. */
  | { readonly kind: 'input'; readonly dims: Dims; readonly name: string; readonly symbol: string }
  /** An earlier step by name, perhaps seen with other axes (the same values in the same order). */
  | { readonly kind: 'step'; readonly dims: Dims; readonly name: string; readonly symbol: string; readonly node: Node }
  | {
      readonly kind: 'elementwise';
      readonly dims: Dims;
      readonly function: ElementwiseFunction;
      readonly operands: readonly Node[];
    }
  | {
      readonly kind: 'reduction';
      readonly dims: Dims;
      readonly function: ReductionFunction;
      readonly operand: Node;
      readonly axes: readonly number[];
    }
  | {
      readonly kind: 'rows';
      readonly dims: Dims;
      readonly function: RowsFunction;
      readonly operands: readonly Node[];
      /** All operands and the result share their axes but for this one. */
      readonly axis: number;
      readonly statics: readonly number[];
      readonly staticSymbols: readonly string[];
    }
  | {
      readonly kind: 'array';
      readonly dims: Dims;
      readonly function: ArrayFunction;
      readonly operands: readonly Node[];
      readonly statics: readonly number[];
      readonly staticSymbols: readonly string[];
    };

/** What a node computes with; a number, an input and the name of a step have nothing under them. */
export function operandsOf(node: Node): readonly Node[] {
  if (node.kind === 'reduction') return [node.operand];
  return 'operands' in node ? node.operands : [];
}

/** The same, where the name of a step stands for the step's own formula. */
export function throughSteps(node: Node): readonly Node[] {
  return node.kind === 'step' ? [node.node] : operandsOf(node);
}

/** A choice known only from the data (`all(y == 0 or y == 1) ? … : …`) is the elementwise `where`. */

export interface BoundStep {
  readonly name: string;
  /** As the definition writes it. */
  readonly formula: string;
  readonly symbol: string;
  readonly node: Node;
  /** Works on the per-sample values (a class form's reduction). */
  readonly reduces: boolean;
}

export interface BoundFormula {
  /** The steps that the result needs, in order; the last one is the result. */
  readonly steps: readonly BoundStep[];
  readonly result: BoundStep;
  /** What the library returns together, when it returns several arrays. */
  readonly outputs: readonly BoundStep[] | undefined;
  /** What the entries of the result are called, when they have names. */
  readonly entryNames?: EntryNames;
  /** The metric's state variables. */
  readonly state: readonly BoundStep[];
  /** The per-sample values: the result of the function before a class form reduces them. */
  readonly perSample: Node;
  readonly params: Readonly<Record<string, ParamValue>>;
}
