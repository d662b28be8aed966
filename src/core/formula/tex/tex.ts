/** Typeset text and how tightly it binds, so that parentheses appear where they are needed and nowhere else. */
export interface Tex {
  readonly tex: string;
  readonly precedence: number;
}

/** From loosest to tightest. */
export const precedences = {
  choice: 0,
  logic: 1,
  relation: 2,
  sum: 3,
  product: 4,
  sign: 5,
  power: 6,
  atom: 7,
} as const;

export const atom = (tex: string): Tex => ({ tex, precedence: precedences.atom });

/**
 * The operand, in parentheses when it binds less tightly than `precedence` asks for. A condition that is used as a number
 * is written as an indicator: 1 where it holds, 0 where it does not.
 */
export function wrap(operand: Tex, precedence: number): string {
  if (operand.precedence >= precedence) return operand.tex;
  const isCondition = operand.precedence === precedences.relation || operand.precedence === precedences.logic;
  return isCondition ? `\\mathbf{1}\\left\\{${operand.tex}\\right\\}` : parentheses(operand.tex);
}

/** A whole value: a condition becomes a number. */
export function asValue(operand: Tex): string {
  return operand.precedence === precedences.choice ? operand.tex : wrap(operand, precedences.sum);
}

export function parentheses(tex: string): string {
  return `\\left(${tex}\\right)`;
}

/** `a + b`-like: the right operand is wrapped one level tighter where the operator does not associate. */
export function infix(operator: string, precedence: number, associative = true): (operands: readonly Tex[]) => Tex {
  return ([left, right]) => ({
    tex: `${wrap(operandOf(left), precedence)} ${operator} ${wrap(operandOf(right), associative ? precedence : precedence + 1)}`,
    precedence,
  });
}

/** `\log x`-like: the operand follows without parentheses when it is an atom. */
export function prefix(command: string): (operands: readonly Tex[]) => Tex {
  return ([operand]) => {
    const { tex, precedence } = operandOf(operand);
    const argument = precedence < precedences.atom ? wrap({ tex, precedence }, precedences.atom) : ` ${tex}`;
    return { tex: `${command}${argument}`, precedence: precedences.product };
  };
}

/** `\operatorname{clip}(x, a, b)`-like. */
export function call(name: string): (operands: readonly Tex[]) => Tex {
  return (operands) => atom(`${upright(name)}${parentheses(operands.map(({ tex }) => tex).join(',\\ '))}`);
}

/** A name as one would type it, in upright letters. */
export function upright(name: string): string {
  return `\\operatorname{${name.replaceAll('_', '\\_')}}`;
}

export function operandOf(operand: Tex | undefined): Tex {
  if (operand === undefined) throw new Error('an operand is missing');
  return operand;
}
