// What the browser demo sends to its chart.
export const yTrue = [0, 1, 1, 0, 1];
export const yPred: number[] = [
  0.12, 0.84, // easy
  0.41, 0.33,
  0.95,
];
