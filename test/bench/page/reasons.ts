/** Why goals are missed, where it is known; shown beside figures that do miss theirs. */
export interface Reason {
  readonly group: string;
  /** The rows of the group that it is about. */
  readonly name: RegExp;
  /** One or two sentences. */
  readonly why: string;
}

export const reasons: readonly Reason[] = [
  {
    group: 'scanning',
    name: /warm/,
    why: 'The bytes are copied to the kernels once, which moves with the speed of the memory; the best rounds reach the goal.',
  },
  {
    group: 'scanning',
    name: /after an edit/,
    why: 'What depends on the whole text, such as names and later statements, is linked again.',
  },
  {
    group: 'reading',
    name: /1e3/,
    why: 'With so few numbers most of the time goes to finding the array and to making its objects.',
  },
  {
    group: 'reading',
    name: /1e6/,
    why: 'The text of 20 MB and the result of 8 MB are new memory each time, which the system hands out page by page.',
  },
  { group: 'reading', name: /scalars/, why: 'Each number is a call, whose name has to be compared.' },
  {
    group: 'evaluation',
    name: /1e5: blocks/,
    why: 'The formula is bound to the arrays anew each time, which takes as long as a quick formula over so few numbers.',
  },
  {
    group: 'evaluation',
    name: /1e6|1e7/,
    why: 'The arrays come from memory, which both sides wait for; a fresh result costs its pages besides.',
  },
  {
    group: 'files',
    name: /in the cache: speed/,
    why: 'Reading alone is a copy from memory to memory here, at more than 10 GB/s: 1.5 ns a sample. Each of the two workers reads at 2 ns and computes: comparisons 2 ns, the buckets of AUC 2 ns, a logarithm and what is around it 6 ns, and about 1 ns between chunks.',
  },
  {
    group: 'NumPy',
    name: /mean_(squared|absolute)_error/,
    why: 'So few numbers stay in the cache, where this version of NumPy takes about 1.2 ns a pair. The sums take 0.35 ns here; parameters, binding and the look at shapes take as long again.',
  },
  {
    group: 'NumPy',
    name: /score|confusion_matrix|log_loss/,
    why: "The definition looks at its inputs as scikit-learn does: whether they are finite, and which labels there are. NumPy's line does not.",
  },
  {
    group: 'NumPy',
    name: /BinaryAccuracy/,
    why: 'NumPy compares into arrays of bytes; here each comparison is a block of float64.',
  },
  {
    group: 'NumPy',
    name: /softmax/,
    why: 'The result is new memory on both sides; of 80 MB that takes longer than the exponentials.',
  },
  {
    group: 'NumPy',
    name: /hinge/,
    why: 'Keras looks at all labels first, to see whether they are 0 and 1, which NumPy is not asked to do.',
  },
  {
    group: 'TensorFlow.js, wasm',
    name: /./,
    why: 'TensorFlow.js computes in float32, four numbers at a time where float64 has two.',
  },
  {
    group: 'mathjs',
    name: /./,
    why: 'Half of the time goes to the logarithms, 3 ns each, within 1 unit in the last place.',
  },
  {
    group: 'scikit-learn',
    name: /error/,
    why: 'Parameters and binding take a third of the time over so few numbers.',
  },
  {
    group: 'scikit-learn',
    name: /r2_score/,
    why: 'y_true is read once for its mean and once for the deviations from it, at the pace of the memory.',
  },
  {
    group: 'hover',
    name: /first time/,
    why: 'What scans the text, pairs the arrays and computes runs for the first time: V8 compiles and interprets it.',
  },
  {
    group: 'hover',
    name: /after an edit/,
    why: 'The arrays nearby are read again; the slowest are collections of garbage.',
  },
  {
    group: 'python',
    name: /edit/,
    why: 'All statements are evaluated again; the figure moves by a tenth from run to run.',
  },
];
