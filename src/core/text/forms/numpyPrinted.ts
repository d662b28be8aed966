import type { Form } from '../form';

/** What `print` shows of a NumPy array or a TensorFlow value: numbers apart by spaces, rows on lines of their own. */
export const numpyPrinted = {
  id: 'numpyPrinted',
  title: 'printed NumPy array',
  examples: ['[[1. 2.]\n [3. 4.]]', '[0 1 1]', '[ 0.1 -0.2  nan]', '[ True False]'],
} as const satisfies Form;
