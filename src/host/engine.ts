/**
 * Everything heavy (mathjs, the catalogue and what computes with it), behind one dynamic import: see loadEngine.ts.
 * Nothing else in the host may import from core/formula, core/compute or core/catalogue but types.
 */
export { definitions, findDefinition } from '../core/catalogue/registry';
export { pairPicture } from '../core/charts/pairPicture';
export { sparkPicture } from '../core/charts/sparkPicture';
export { svgDataUri } from '../core/charts/svgDataUri';
export { candidates } from '../core/compute/candidates';
export { compute } from '../core/compute/compute';
export { firstRows } from '../core/compute/firstRows';
export { formulaView } from '../core/compute/formulaView';
export { work } from '../core/compute/work';
export { describeArray } from '../core/describe/describeArray';
