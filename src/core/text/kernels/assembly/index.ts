/**
 * Kernels in WebAssembly that skip code, and skip and read arrays in text, from bytes as `toBytes` makes them. They do what is plain and
 * frequent, and stop at the first byte that is anything else: JavaScript goes on from there.
 */
export { isPlainLine } from './isPlainLine';
export { assignedName, endsStatement } from './plainStatement';
export { readRows } from './readRows';
export { skipCode } from './skipCode';
export { skipGroup } from './skipGroup';
export { skipRows } from './skipRows';
export { transcode } from './transcode';
