/** Every id that package.json and the code must agree on. */
export const commandIds = {
  compute: 'metricLens.compute',
  computeAll: 'metricLens.computeAll',
  compareLibraries: 'metricLens.compareLibraries',
  explainExpected: 'metricLens.explainExpected',
  openPanel: 'metricLens.openPanel',
} as const;

export const settingIds = {
  section: 'metricLens',
  hoverEnabled: 'hover.enabled',
  precision: 'precision',
} as const;

export const panelViewType = 'metricLens.panel';
