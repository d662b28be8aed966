/** Words of functions that their classes do not write with one capital letter. */
const ownSpelling: Readonly<Record<string, string>> = {
  auroc: 'AUROC',
  roc: 'ROC',
  eer: 'EER',
  kl: 'KL',
  fbeta: 'FBeta',
  corrcoef: 'CorrCoef',
};

/** The class of torchmetrics around a function: `MulticlassF1Score` for `multiclass_f1_score`. */
export function className(functionName: string): string {
  return functionName
    .split('_')
    .map((word) => ownSpelling[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
