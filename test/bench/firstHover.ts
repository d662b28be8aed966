import { Hovering } from './hovering';
import { hoveredIn, pythonFile } from './pythonFile';

/** A program that prints the milliseconds from the text of a Python file of 1 MB to its first hover, in a fresh process. */
const text = pythonFile(1e6);
const hovering = new Hovering();
const start = performance.now();
await hovering.hover(hovering.scan(text), hoveredIn(text));
process.stdout.write(String(performance.now() - start));
