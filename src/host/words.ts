import { sizeOf, type NDArray } from '../core/array/ndarray';
import { kindLabel } from '../core/describe/arrayKind';
import type { ArrayFacts } from '../core/describe/describeArray';
import { formatShape } from '../core/format/formatShape';
import { phrase, phraseList, renderPhrase } from '../core/issues/phrase';
import { renderDoc } from '../core/issues/renderDoc';
import type { Translate } from '../core/issues/renderIssue';

/** The sentences of the host that are put together from data, in the user's language. */
export interface Words {
  readonly translate: Translate;
  /** The messages of the user's language by those in English, for a worker; none of them in English. */
  readonly texts: Readonly<Record<string, string>>;
  /** dtype, and what the values look like: "float32, rows sum to 1". */
  readonly kind: (array: NDArray, facts: ArrayFacts) => string;
  /** What a value stands for: "mean of 4 samples". */
  readonly over: (value: NDArray, samples: number, how: 'mean' | 'sum' | undefined) => string;
  /** Several texts in a row: "y_true as class indices, columns as vectors". */
  readonly list: (texts: readonly string[]) => string;
  /** What a function computes, or what a parameter or an input is: the sentences of a `doc`. */
  readonly doc: (doc: string) => string;
  readonly better: (direction: 'lower' | 'higher') => string;
  readonly barsTitle: () => string;
}

export function words(translate: Translate, texts: Words['texts'] = {}): Words {
  return {
    translate,
    texts,
    kind: ({ dtype }, { kind }) => {
      const label = kindLabel(kind);
      return label === '' ? dtype : `${dtype}, ${translate(label, {})}`;
    },
    over: (value, samples, how) => {
      if (value.shape.length > 0) {
        return translate('{count} values, shape {shape}', {
          count: sizeOf(value.shape),
          shape: formatShape(value.shape),
        });
      }
      if (samples < 2) return '';
      if (how === 'sum') return translate('sum of {count} samples', { count: samples });
      if (how === 'mean') return translate('mean of {count} samples', { count: samples });
      return translate('over {count} samples', { count: samples });
    },
    list: (texts) => renderPhrase(phraseList(texts.map((text) => phrase(text))), translate),
    doc: (doc) => renderDoc(doc, translate),
    better: (direction) => translate(direction === 'lower' ? 'lower is better' : 'higher is better', {}),
    barsTitle: () => translate('Value of each sample', {}),
  };
}
