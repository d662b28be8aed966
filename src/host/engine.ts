/**
 * Everything heavy (mathjs, the catalogue and what computes with it), behind one dynamic import: see loadEngine.ts.
 * Nothing else in the host may import from core/formula, core/compute or core/catalogue but types.
 */
export { definitions, findDefinition, setCustomDefinitions } from '../core/catalogue/registry';
export { applyFix } from '../core/checks/fix';
export { checkOneByOne } from '../core/checks/runChecks';
export { adaptInputs } from '../core/compare/adaptInputs';
export { largestOfRows } from '../core/conversion/labels';
export { counterpart, librariesWith } from '../core/compare/counterpart';
export { groupByValue } from '../core/compare/groupByValue';
export { compareOneByOne } from '../core/compare/sideBySide';
export { pairPicture } from '../core/charts/pairPicture';
export { sparkPicture } from '../core/charts/sparkPicture';
export { svgDataUri } from '../core/charts/svgDataUri';
export { candidates, fittingCandidates } from '../core/compute/candidates';
export { compute } from '../core/compute/compute';
export { firstRows } from '../core/compute/firstRows';
export { formulaView } from '../core/compute/formulaView';
export { sampleReader } from '../core/compute/sampleReader';
export { prepareComputation } from '../core/compute/prepareComputation';
export { work } from '../core/compute/work';
export { constantNames } from '../core/custom/allowedFunctions';
export { functionWords } from '../core/custom/functionWords';
export { mainInputs } from '../core/custom/names';
export { previewMetric } from '../core/custom/previewMetric';
export { customPrefix } from '../core/custom/readMetric';
export { readMetrics } from '../core/custom/readMetrics';
export { problemOfTaken } from '../core/custom/takenName';
export { derivative } from '../core/derivative/derivative';
export { describeArray } from '../core/describe/describeArray';
export { inputVariants } from '../core/expected/inputVariants';
export { readPrintedNumber } from '../core/expected/printedNumber';
export { inOrder, isSearched, searchExpected } from '../core/expected/searchExpected';
export { computed as toExport } from '../core/export/computed';
export { exportFormats } from '../core/export/index';
export { reasonOf } from '../core/resolution/explainResolution';
export { requestedDefinition, resolveRequest } from '../core/resolution/requestedDefinition';
export { addBatch, startRun, undoBatch } from '../core/session/batchRun';
