/** Python's operators of two operands, those that compare included. `in`, `is`, `and` and `or` are none of them. */
export const arithmeticOperators = ['+', '-', '*', '/', '//', '%', '**', '@', '&', '|', '^', '<<', '>>'] as const;
export const comparisonOperators = ['==', '!=', '<', '<=', '>', '>='] as const;

export type ArithmeticOperator = (typeof arithmeticOperators)[number];
export type ComparisonOperator = (typeof comparisonOperators)[number];
export type BinaryOperator = ArithmeticOperator | ComparisonOperator;
export type UnaryOperator = '-' | '+' | '~';
