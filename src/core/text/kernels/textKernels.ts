import { kernelsInBase64 } from 'virtual:text-kernels';
import { instantiate, once } from '../../webAssembly/instantiate';
import * as layout from './assembly/layout';
import { fillPowers, fillTables } from './tables';

/** The kernels in WebAssembly that skip and read arrays (assembly/index.ts), and the memory that they work on. */
export interface TextKernels {
  readonly bytes: Uint8Array;
  /** The results of the kernel that was called last. */
  readonly cells: Int32Array;
  /** The values that it read, or the places of the rows that it skipped. */
  readonly values: Float64Array;
  readonly places: Int32Array;
  /** Makes the table that `readRows` needs, once; to be called before it. */
  readonly prepareReading: () => void;
  readonly readRows: (
    at: number,
    limit: number,
    closer: number,
    length: number,
    count: number,
    isAfter: boolean,
  ) => number;
  readonly skipRows: (at: number, offset: number) => number;
  readonly skipGroup: (at: number) => number;
  readonly skipCode: (at: number, limit: number) => number;
  readonly assignedName: (start: number) => number;
  readonly endsStatement: (at: number) => number;
  readonly isPlainLine: (at: number, from: number, isCode: boolean) => number;
  readonly transcode: (source: number, length: number, target: number) => number;
  /** Whose text is in the memory. */
  holder: unknown;
}

/** The kernels; undefined where they do not run. */
function makeTextKernels(): TextKernels | undefined {
  const exports = instantiate(kernelsInBase64);
  if (exports === undefined) return undefined;
  const { buffer } = exports.memory as WebAssembly.Memory;
  const bytes = new Uint8Array(buffer);
  fillTables(bytes);
  return {
    bytes,
    cells: new Int32Array(buffer, layout.cellsAt, 16),
    values: new Float64Array(buffer, layout.resultsAt, layout.windowSize >> 1),
    places: new Int32Array(buffer, layout.resultsAt, layout.windowSize),
    prepareReading: once(() => {
      fillPowers(bytes);
    }),
    readRows: exports.readRows as TextKernels['readRows'],
    skipRows: exports.skipRows as TextKernels['skipRows'],
    skipGroup: exports.skipGroup as TextKernels['skipGroup'],
    skipCode: exports.skipCode as TextKernels['skipCode'],
    assignedName: exports.assignedName as TextKernels['assignedName'],
    endsStatement: exports.endsStatement as TextKernels['endsStatement'],
    isPlainLine: exports.isPlainLine as TextKernels['isPlainLine'],
    transcode: exports.transcode as TextKernels['transcode'],
    holder: undefined,
  };
}

/** True from when on the kernels cost no time to load. */
let isLoaded = false;

/** The kernels of all texts, made when they are first needed: no two texts are worked on at once. */
export const sharedTextKernels = once(() => {
  isLoaded = true;
  return makeTextKernels();
});

export const areTextKernelsLoaded = (): boolean => isLoaded;
