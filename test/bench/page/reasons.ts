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
    why: 'The best of many rounds comes near the goal; brackets, names and arguments are looked at in JavaScript.',
  },
  {
    group: 'scanning',
    name: /after an edit/,
    why: 'Arrays after the edit are copied to their new places.',
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
    why: "Copying the arrays into the kernels' memory takes most of the time; in float64 the sums themselves take a third of it.",
  },
  {
    group: 'evaluation',
    name: /1e6|1e7/,
    why: 'The arrays come from memory, which both sides wait for; a fresh result costs its pages besides.',
  },
  {
    group: 'files',
    name: /in the cache: speed/,
    why: 'Reading alone is a copy from memory to memory here, at more than 10 GB/s.',
  },
  {
    group: 'NumPy',
    name: /mean_(squared|absolute)_error/,
    why: 'This version of NumPy subtracts and multiplies with wider instructions than WebAssembly has, and needs no new memory at these sizes.',
  },
  {
    group: 'NumPy',
    name: /score|confusion_matrix|log_loss/,
    why: "The definition looks at its inputs as scikit-learn does: whether they are finite, and which labels there are. NumPy's line does not.",
  },
  {
    group: 'NumPy',
    name: /BinaryAccuracy/,
    why: "NumPy compares into arrays of bytes; here each comparison is a block of float64, copied into the kernels' memory first.",
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
    why: "The formula is bound to the arrays anew each time, these are copied into the kernels' memory, and logarithms take 3 ns each.",
  },
  {
    group: 'scikit-learn',
    name: /error|r2_score/,
    why: 'Both sides look whether all numbers are finite, and then read them once: memory sets the pace.',
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
