import { once } from '../webAssembly/instantiate';
import { withLaterOperations } from './laterOperations';
import { nameTargets } from './scan/nameTargets';
import { Scan } from './scan/scan';
import { TextBytes } from './textBytes';
import { TextIndex } from './textIndex';

export interface ScanOptions {
  /** The part of the text to scan, as offsets; names and calls are looked for beyond it. Default: all. */
  readonly from?: number;
  readonly to?: number;
  /** True to find arrays in comments and strings too. */
  readonly quoted?: boolean;
  /** Asked now and then; when it says true, the index holds what was found until then. */
  readonly cancelled?: () => boolean;
  /** From so many bytes on in a group of brackets WebAssembly helps; default: where that pays. */
  readonly compiledFrom?: number;
  /** The index of an earlier version of the text: only what an edit may have changed is scanned again. For whole texts. */
  readonly previous?: TextIndex | undefined;
}

/**
 * Finds the arrays in a text, whatever its language: bracket groups of numbers, with their names, the calls around them
 * and the methods after them.
 *
 * One pass, whose work grows in proportion to the text, however the brackets and quotes stand. Brackets in strings and
 * comments, subscripts, and brackets that hold no numbers are no arrays; what looks like an array but cannot be read is
 * found, so that `readArray` can say why.
 */
export function scanText(text: string, options: ScanOptions = {}): TextIndex {
  const scan = new Scan(text, options);
  while (!scan.advance());
  return indexOf(text, scan);
}

/** As `scanText`, but in short parts, so that a caller can let other work in between; the last one gives the index. */
export function* scanInParts(text: string, options: ScanOptions = {}): Generator<undefined, TextIndex> {
  const scan = new Scan(text, options);
  while (!scan.advance()) yield;
  return indexOf(text, scan);
}

/** What was found until now; that of a whole text can be taken up by the scan of its next version. */
function indexOf(text: string, scan: Scan): TextIndex {
  const { complete, findings } = scan;
  const bytes = new TextBytes(scan.bytes);
  // An edit moves most arrays, and the next one may come before anyone asks for them.
  const arrays = once(() => withLaterOperations(findings.statements.all(), nameTargets(text, findings.arrays.all())));
  const record = complete && scan.isWhole ? { text, bytes, findings } : undefined;
  return new TextIndex(arrays, complete, bytes, scan.from, scan.work, record);
}
