/** The mean over the samples, weighted where there are weights. `weight`: the weights, seen with the axes of the values. */
export const sampleMean = (values: string, weight = 'sample_weight'): string =>
  `sample_weight == null ? mean(${values}, 0) : sum(${weight} * ${values}, 0) / sum(${weight}, 0)`;
