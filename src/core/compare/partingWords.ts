import { indexAt } from '../array/ndarray';
import type { Computation } from '../compute/prepareComputation';
import { formatCompact } from '../format/formatCompact';
import { shapeOf } from '../formula/dims';
import { phrase, type Phrase } from '../issues/phrase';
import { callText, libraryOf } from './library';
import { stepWords } from './stepWords';
import type { Parting, Place } from './whereTheyPart';

/** One plain sentence: who does what, and what it gives where the two first differ. */
export function partingWords({ a, b, index, endsEarly }: Parting, first: Computation, second: Computation): Phrase {
  const [nameA, nameB] = names(first, second);
  return phrase('{first} {does} ({value}), {second} {otherDoes} ({otherValue}).', {
    first: nameA,
    does: endsEarly === 'a' ? endWords(a) : wordsOf(a, first),
    value: valueWords(a, index),
    second: nameB,
    otherDoes: endsEarly === 'b' ? endWords(b) : wordsOf(b, second),
    otherValue: valueWords(b, index),
  });
}

function wordsOf({ name, node }: Place, { definition, values }: Computation): Phrase {
  const words = definition.words?.[name];
  return words === undefined ? stepWords(node, (scalar) => values(scalar)[0] ?? NaN) : phrase(words);
}

const endWords = ({ name, values }: Place): Phrase =>
  values.length === 1
    ? phrase('gives {step} as it is', { step: name })
    : phrase('gives {step} as it is, a value for each sample', { step: name });

/** The libraries; the calls, when both are of one library. */
function names(a: Computation, b: Computation): readonly [string, string] {
  const libraries = [libraryOf(a.definition.id), libraryOf(b.definition.id)] as const;
  if (libraries[0] !== libraries[1]) return libraries;
  const calls = [callText(a.definition, a.formula.params), callText(b.definition, b.formula.params)] as const;
  return calls[0] === calls[1] ? [a.definition.id, b.definition.id] : calls;
}

/** `p = 1e-07`, or `p[0, 2] = 1e-07` for one of several. */
function valueWords({ name, node, values }: Place, index: number | undefined): string | Phrase {
  if (values.length === 1) return `${name} = ${formatCompact(values[0] ?? NaN, 7)}`;
  if (index === undefined) return phrase('{step} has {count} values', { step: name, count: values.length });
  const position = indexAt(shapeOf(node.dims), index).join(', ');
  return `${name}[${position}] = ${formatCompact(values[index] ?? NaN, 7)}`;
}
