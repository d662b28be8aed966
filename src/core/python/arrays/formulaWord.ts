import { vocabulary } from '../../formula/vocabulary';

/** A word of the formula language with one operand, such as `erf`, as a function of one number. */
export function formulaWord(name: string): (x: number) => number {
  const word = vocabulary.get(name);
  if (word?.kind !== 'elementwise' || word.arity !== 1) throw new Error(`no word of one operand: ${name}`);
  const { kernel } = word;
  const input = new Float64Array(1);
  const output = new Float64Array(1);
  return (x) => {
    input[0] = x;
    kernel(output, input, 0, 1);
    return output[0]!;
  };
}
