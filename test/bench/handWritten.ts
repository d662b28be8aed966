import type { Matrix } from './randomInputs';

/**
 * A metric as a plain loop over typed arrays in float64: one pass where one pass does, nothing allocated but the result.
 * Gives one value per row, as Keras does (softmax: one per number).
 */
export type Loop = (yTrue: Matrix, yPred: Matrix) => Float64Array;

const low = 1e-7;
const high = 1 - 1e-7;

export const meanSquaredError: Loop = ({ data: yTrue }, { data: yPred, shape: [rows, columns] }) => {
  const out = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) {
      const error = yTrue[at]! - yPred[at]!;
      sum += error * error;
    }
    out[row] = sum / columns;
  }
  return out;
};

export const meanAbsoluteError: Loop = ({ data: yTrue }, { data: yPred, shape: [rows, columns] }) => {
  const out = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) sum += Math.abs(yTrue[at]! - yPred[at]!);
    out[row] = sum / columns;
  }
  return out;
};

/** x + softplus(-2x) - log 2, as Keras writes it. */
export const logCosh: Loop = ({ data: yTrue }, { data: yPred, shape: [rows, columns] }) => {
  const out = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) {
      const x = yPred[at]! - yTrue[at]!;
      const z = -2 * x;
      sum += x + Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - Math.LN2;
    }
    out[row] = sum / columns;
  }
  return out;
};

export const binaryCrossentropy: Loop = ({ data: yTrue }, { data: yPred, shape: [rows, columns] }) => {
  const out = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) {
      const p = Math.min(Math.max(yPred[at]!, low), high);
      const y = yTrue[at]!;
      sum -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
    }
    out[row] = sum / columns;
  }
  return out;
};

export const categoricalCrossentropy: Loop = ({ data: yTrue }, { data: yPred, shape: [rows, columns] }) => {
  const out = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const first = row * columns;
    let total = 0;
    for (let at = first; at < first + columns; at += 1) total += yPred[at]!;
    let sum = 0;
    for (let at = first; at < first + columns; at += 1) {
      sum -= yTrue[at]! * Math.log(Math.min(Math.max(yPred[at]! / total, low), high));
    }
    out[row] = sum;
  }
  return out;
};

export const softmax: Loop = (_, { data, shape: [rows, columns] }) => {
  const out = new Float64Array(data.length);
  for (let row = 0; row < rows; row += 1) {
    const first = row * columns;
    let largest = -Infinity;
    for (let at = first; at < first + columns; at += 1) largest = Math.max(largest, data[at]!);
    let sum = 0;
    for (let at = first; at < first + columns; at += 1) sum += out[at] = Math.exp(data[at]! - largest);
    for (let at = first; at < first + columns; at += 1) out[at] = out[at]! / sum;
  }
  return out;
};
