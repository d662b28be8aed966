/** Concepts that people take for one thing, or mix up; beside these a concept is compared with itself alone. */
const families: readonly (readonly string[])[] = [
  ['binary-crossentropy', 'categorical-crossentropy'],
  ['accuracy', 'binary-accuracy', 'categorical-accuracy', 'balanced-accuracy', 'exact-match'],
  ['cosine-similarity', 'cosine-similarity-metric', 'cosine-embedding'],
  ['hinge', 'categorical-hinge'],
  ['poisson', 'poisson-deviance'],
  ['roc-auc', 'average-precision'],
  ['mean-squared-error', 'brier-score', 'root-mean-squared-error'],
  [
    'mean-absolute-percentage-error',
    'symmetric-mean-absolute-percentage-error',
    'weighted-mean-absolute-percentage-error',
  ],
  ['jaccard', 'f1', 'dice-loss'],
  ['huber', 'log-cosh'],
];

/** The concepts to compare with this one, itself first. */
export function relatedConcepts(concept: string): readonly string[] {
  return [...new Set([concept, ...families.filter((family) => family.includes(concept)).flat()])];
}
