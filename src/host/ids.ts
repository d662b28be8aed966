/** Every id that package.json and the code must agree on. */
export const commandIds = {
  compute: 'metricLens.compute',
  computeAll: 'metricLens.computeAll',
  compareLibraries: 'metricLens.compareLibraries',
  explainExpected: 'metricLens.explainExpected',
  computeFromFiles: 'metricLens.computeFromFiles',
  addBatch: 'metricLens.addBatch',
  undoBatch: 'metricLens.undoBatch',
  resetSession: 'metricLens.resetSession',
  defineMetric: 'metricLens.defineMetric',
  checkClaims: 'metricLens.checkClaims',
  openPanel: 'metricLens.openPanel',
  openExample: 'metricLens.openExample',
} as const;

/** Run with an argument by other code and key bindings, on what the panel shows; the palette has them not. */
export const takeAwayCommandIds = {
  copyAs: 'metricLens.copyAs',
  insertComment: 'metricLens.insertComment',
} as const;

export const settingIds = {
  section: 'metricLens',
  hoverEnabled: 'hover.enabled',
  inlayHintsEnabled: 'inlayHints.enabled',
  claimsEnabled: 'claims.enabled',
  precision: 'precision',
  metrics: 'metrics',
} as const;

export const panelViewType = 'metricLens.panel';

/** True while there are batches: their commands are offered then. */
export const hasBatchesContext = 'metricLens.hasBatches';
