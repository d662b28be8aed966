/** A formula as data: what is left of mathjs's syntax tree after the allow-list. Operators are calls (`a + b` is `add`). */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number | boolean | string | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly function: string; readonly arguments: readonly Expression[] }
  | {
      readonly kind: 'choice';
      readonly condition: Expression;
      readonly consequent: Expression;
      readonly alternative: Expression;
    };

/** A formula's text may have this many characters at most. */
export const formulaLengthLimit = 2000;
/** A formula's tree may have this many nodes, and be this deep, at most. */
export const formulaNodeLimit = 400;
export const formulaDepthLimit = 60;
