import { Hovering } from './hovering';
import { hoveredIn, pythonFile } from './pythonFile';

/**
 * A program that prints the milliseconds from the text of a Python file of 1 MB to its first hover, in a fresh process; with
 * the argument `prepared`, after what the extension prepares when a Python document is open.
 */
const text = pythonFile(1e6);
const hovering = new Hovering();
if (process.argv.includes('prepared')) await hovering.prepare();
const start = performance.now();
await hovering.hover(hovering.scan(text), hoveredIn(text));
process.stdout.write(String(performance.now() - start));
