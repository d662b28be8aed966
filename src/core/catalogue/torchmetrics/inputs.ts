import type { InputSpec } from '../definition';

/** Inputs that several functions share. torchmetrics calls y_true `target` and y_pred `preds`, and takes `preds` first. */

export const realTarget: InputSpec = { domain: 'real', symbol: 'y', doc: 'target: the true values' };
export const realPreds: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'preds: the predicted values' };
