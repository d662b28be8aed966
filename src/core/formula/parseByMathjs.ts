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
import { formulaDepthLimit, formulaNodeLimit } from './expression';
import type { Expression } from './expression';

let mathjs: { readonly parse: (text: string) => MathNode } | undefined;

/** The syntax tree of mathjs, whose parser takes milliseconds to be made: only when a first formula needs it. */
function parse(text: string): MathNode {
  mathjs ??= create({ ...parseDependencies });
  return mathjs.parse(text);
}

/** Reads a formula by mathjs, and converts its syntax tree node by node: what is not on the list of `convert` is refused. */
export function parseByMathjs(text: string): Outcome<Expression> {
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
  code: 'formula.too-large' | 'formula.not-allowed' | 'formula.syntax',
  params: Record<string, string | number>,
  at?: number,
): Outcome<Expression> {
  return { issues: [issue(code, 'error', params, at === undefined ? undefined : { start: at, end: at + 1 })] };
}
