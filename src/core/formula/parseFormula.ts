import type { Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { formulaLengthLimit } from './expression';
import type { Expression } from './expression';
import { parseByMathjs } from './parseByMathjs';
import { readPlainFormula } from './plainFormula';

/**
 * Reads a formula in mathjs syntax. Numbers, names, texts, function calls, arithmetic, comparison and logical operators
 * and `condition ? a : b` are allowed; everything else that mathjs knows (assignment, property access, indexing, units,
 * ranges, matrices, function definitions, blocks) is refused with a message, before anything runs.
 */
export function parseFormula(text: string): Outcome<Expression> {
  if (text.length > formulaLengthLimit) {
    return { issues: [issue('formula.too-long', 'error', { limit: formulaLengthLimit, received: text.length })] };
  }
  const plain = readPlainFormula(text);
  return plain === undefined ? parseByMathjs(text) : { value: plain, issues: [] };
}
