import { create, parseDependencies } from 'mathjs/number';
import type {
  MathNode,
  OperatorNode,
  FunctionNode,
  ParenthesisNode,
  ConditionalNode,
  SymbolNode,
  ConstantNode,
} from 'mathjs';
import type { Outcome } from '../issues/issue';
import { issue } from '../issues/issue';

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

const { parse } = create({ ...parseDependencies });

/**
 * Reads a formula in mathjs syntax. Numbers, names, texts, function calls, arithmetic, comparison and logical operators
 * and `condition ? a : b` are allowed; everything else that mathjs knows (assignment, property access, indexing, units,
 * ranges, matrices, function definitions, blocks) is refused with a message, before anything runs.
 */
export function parseFormula(text: string): Outcome<Expression> {
  if (text.length > formulaLengthLimit)
    return refuse('formula.too-long', { limit: formulaLengthLimit, received: text.length });
  let nodes = 0;
  const convert = (node: MathNode, depth: number): Expression => {
    nodes += 1;
    if (nodes > formulaNodeLimit || depth > formulaDepthLimit) throw new TooLarge();
    const inner = (child: MathNode): Expression => convert(child, depth + 1);
    switch (node.type) {
      case 'ParenthesisNode':
        return inner((node as ParenthesisNode).content);
      case 'ConstantNode': {
        const { value } = node as ConstantNode<number | string | boolean | null | bigint | undefined>;
        if (value === undefined || typeof value === 'bigint') throw new NotAllowed(node.toString());
        return { kind: 'constant', value };
      }
      case 'SymbolNode':
        return { kind: 'name', name: (node as SymbolNode).name };
      case 'OperatorNode': {
        const operator = node as OperatorNode;
        return { kind: 'call', function: operator.fn, arguments: operator.args.map(inner) };
      }
      case 'FunctionNode': {
        const call = node as FunctionNode;
        const callee = call.fn as MathNode;
        if (callee.type !== 'SymbolNode') throw new NotAllowed(node.toString());
        return { kind: 'call', function: (callee as SymbolNode).name, arguments: call.args.map(inner) };
      }
      case 'ConditionalNode': {
        const choice = node as ConditionalNode;
        return {
          kind: 'choice',
          condition: inner(choice.condition),
          consequent: inner(choice.trueExpr),
          alternative: inner(choice.falseExpr),
        };
      }
      default:
        throw new NotAllowed(node.toString());
    }
  };
  try {
    return { value: convert(parse(text), 0), issues: [] };
  } catch (error) {
    if (error instanceof TooLarge) return refuse('formula.too-large', { limit: formulaNodeLimit });
    if (error instanceof NotAllowed) return refuse('formula.not-allowed', { part: error.part.slice(0, 80) });
    // Brackets nested so deeply that reading them overflows the stack.
    if (error instanceof RangeError) return refuse('formula.not-allowed', { part: text.slice(0, 80) });
    if (error instanceof SyntaxError) {
      const at = 'char' in error && typeof error.char === 'number' ? error.char : 1;
      return refuse('formula.syntax', { character: at, reason: error.message.replace(/ \(char \d+\)$/, '') }, at - 1);
    }
    throw error;
  }
}

class NotAllowed extends Error {
  constructor(readonly part: string) {
    super(part);
  }
}

class TooLarge extends Error {}

function refuse(
  code: 'formula.too-long' | 'formula.too-large' | 'formula.not-allowed' | 'formula.syntax',
  params: Record<string, string | number>,
  at?: number,
): Outcome<Expression> {
  return { issues: [issue(code, 'error', params, at === undefined ? undefined : { start: at, end: at + 1 })] };
}
