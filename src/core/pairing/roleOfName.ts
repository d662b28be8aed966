import type { Role } from '../catalogue/definition';

/** What a name says about its array. */
export interface NameReading {
  readonly role: Role | undefined;
  /** `false` for names that often mean something else too: `y`, `w`, `weights`. */
  readonly clear: boolean;
  /** What is left of the name: `1` of `y_true1`, `test` of `test_labels`. Arrays of the same family belong together. */
  readonly family: string;
}

interface RoleWords {
  readonly role: Role;
  readonly clear: boolean;
  readonly words: readonly string[];
}

/**
 * The words that give an array its role, in order of priority: `label_weights` are weights, `predicted_labels`
 * predictions. Latin words are whole words of the name; Chinese ones may stand anywhere in it.
 */
const vocabulary: readonly RoleWords[] = [
  { role: 'mask', clear: true, words: ['mask', 'masks'] },
  { role: 'sample_weight', clear: false, words: ['weight', 'weights', 'w', 'sw', '权重'] },
  {
    role: 'y_pred',
    clear: true,
    words: [
      ...['pred', 'preds', 'predict', 'predicts', 'predicted', 'prediction', 'predictions', 'ypred', 'yhat', 'hat'],
      ...['prob', 'probs', 'proba', 'probas', 'probability', 'probabilities', 'logit', 'logits', 'score', 'scores'],
      ...['output', 'outputs', 'out', 'softmax', 'sigmoid', 'estimate', 'estimates', 'estimated', 'forecast', '预测'],
    ],
  },
  {
    role: 'y_true',
    clear: true,
    words: [
      ...['true', 'ytrue', 'truth', 'groundtruth', 'ground', 'gt', 'label', 'labels', 'target', 'targets'],
      ...['actual', 'actuals', 'expected', 'observed', 'gold', '真实', '标签'],
    ],
  },
  { role: 'y_true', clear: false, words: ['y', 'ys'] },
  { role: 'x', clear: false, words: ['x', 'xs'] },
  { role: 'values', clear: false, words: ['values', 'value'] },
];

/** Words that say nothing of their own beside a role's word: `sample_weight`, `y_true`. */
const companions = new Set(['sample', 'samples']);

/** Whole words, with the position of their row in the vocabulary; and the Chinese words, which match within a word. */
const wordRows = new Map(vocabulary.flatMap(({ words }, row) => words.map((word) => [word, row] as const)));
const wordsWithin = [...wordRows].filter(([word]) => isChinese(word));

/** Whether a word begins with a Chinese character, or one of a script beside it; alphabets come before. */
function isChinese(word: string): boolean {
  return word.charCodeAt(0) >= 0x2e80;
}

/** The row of the vocabulary that a part of a name belongs to: the first, if there are several. */
function rowOf(word: string): number | undefined {
  const row = wordRows.get(word);
  if (row !== undefined || !isChinese(word)) return row;
  const rows = wordsWithin.filter(([known]) => word.includes(known)).map(([, within]) => within);
  return rows.length === 0 ? undefined : Math.min(...rows);
}

/**
 * The words and numbers of a name (`yTrue1`, `y_true_1`): words with or without a capital, words in capitals, words of
 * scripts without case, numbers.
 */
const parts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+|\p{N}+/gu;
/** The same of ASCII, which is all that most names hold: the tables of Unicode take a millisecond to be made. */
const asciiParts = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;
const isAscii = /^[ -~]*$/;

/** A rate or a number of true positives is no label. */
const countWords = new Set(['positive', 'positives', 'pos', 'negative', 'negatives', 'neg', 'rate', 'rates']);

/** What the name of an array says about its role. */
export function roleOfName(name = ''): NameReading {
  let first = Infinity;
  let family = '';
  let ofSamples = false;
  let isCount = false;
  for (const part of name.match(isAscii.test(name) ? asciiParts : parts) ?? []) {
    const word = part.toLowerCase();
    const row = rowOf(word);
    if (row !== undefined) first = Math.min(first, row);
    else if (companions.has(word)) ofSamples = true;
    else family += family === '' ? word : ` ${word}`;
    isCount ||= countWords.has(word);
  }
  const found = isCount ? undefined : vocabulary[first];
  const clear = found !== undefined && (found.clear || (found.role === 'sample_weight' && ofSamples));
  return { role: found?.role, clear, family };
}
