/** A Python expression as a tree. Lists and tuples are both sequences; a comparison is a binary operator. */
export type PythonExpression =
  | { readonly kind: 'number'; readonly value: number; readonly whole: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'constant'; readonly value: boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly PythonExpression[] }
  | { readonly kind: 'attribute'; readonly of: PythonExpression; readonly name: string }
  | { readonly kind: 'call'; readonly callee: PythonExpression; readonly arguments: readonly PythonArgument[] }
  | { readonly kind: 'subscript'; readonly of: PythonExpression; readonly items: readonly PythonIndex[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: PythonExpression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: PythonExpression;
      readonly right: PythonExpression;
    };

/** `value`, `*value` or `keyword=value`. */
export interface PythonArgument {
  readonly value: PythonExpression;
  readonly keyword?: string;
  readonly starred?: boolean;
}

/** One of the parts between `[` and `]`: an index, or `start:stop:step` with parts left out. */
export type PythonIndex =
  | PythonExpression
  | {
      readonly kind: 'slice';
      readonly start: PythonExpression | undefined;
      readonly stop: PythonExpression | undefined;
      readonly step: PythonExpression | undefined;
    };

/** A text that is not an expression of the kinds above. */
export class PythonSyntaxError extends Error {}
