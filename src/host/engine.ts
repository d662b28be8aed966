/**
 * Everything heavy (mathjs, the catalogue and what computes with it), behind one dynamic import: see loadEngine.ts.
 * Nothing else in the host may import from core/formula, core/compute or core/catalogue but types.
 */
export { allDefinitions, definitions, findDefinition, setCustomDefinitions } from '../core/catalogue/registry';
export { librariesWith } from '../core/compare/counterpart';
export { pairPicture } from '../core/charts/pairPicture';
export { sparkPicture } from '../core/charts/sparkPicture';
export { svgDataUri } from '../core/charts/svgDataUri';
export { candidates, fittingCandidates } from '../core/compute/candidates';
export { compute } from '../core/compute/compute';
export { computeValue } from '../core/compute/computeValue';
export { readSamples } from '../core/compute/sampleReader';
export { constantNames } from '../core/custom/allowedFunctions';
export { functionWords } from '../core/custom/functionWords';
export { mainInputs } from '../core/custom/names';
export { customPrefix } from '../core/custom/readMetric';
export { readMetrics } from '../core/custom/readMetrics';
export { problemOfTaken } from '../core/custom/takenName';
export { describeArray } from '../core/describe/describeArray';
export { readPrintedNumber } from '../core/expected/printedNumber';
export { inOrder, isSearched } from '../core/expected/searchExpected';
export { fileEndings } from '../core/files/openFile';
export { reasonOf } from '../core/resolution/explainResolution';
export { requestedDefinition, resolveRequest } from '../core/resolution/requestedDefinition';
export { beforeNext, undoBatch, withBatch } from '../core/session/batchRun';
export { comparable } from '../core/python/claims/comparable';
export { codeBlocks } from '../core/python/excerpts/codeBlocks';
export { wholeText } from '../core/python/excerpts/excerpt';
export { readProgram } from '../core/python/reading/readProgram';
export { expressionAt } from '../core/python/showing/expressionAt';
export { originOf } from '../core/python/showing/originOf';
export { shortened } from '../core/python/showing/shortened';
export { onOneLine, shapeOf, shapeText, valueText } from '../core/python/showing/valueText';
export { loadPythonReader } from '../core/python/syntax/pythonReader';
export { longestInHost } from '../worker/cost';
export { previewOn } from '../worker/requests/previewOn';
export { tasks } from '../worker/tasks/index';
/** What the programs of workers take from the engine. */
export { serveTasks } from '../worker/serve';
export { serveInWebWorker } from '../worker/webWorker';
