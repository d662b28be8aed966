/** Records that are believed to be wrong, or to hold on the machine that made them only, with the reason. Listed in every report. */
export const disputed: ReadonlyMap<string, string> = new Map(
  [
    ...['013', '016', '019'].map((number) => `p-fw-sk-ranking-dcg_score-${number}`),
    ...['012', '015', '018'].map((number) => `p-fw-sk-ranking-ndcg_score-${number}`),
  ].map((id) => [
    id,
    'tied scores with ignore_ties: scikit-learn reverses an unstable argsort, whose order NumPy does not promise',
  ]),
);
