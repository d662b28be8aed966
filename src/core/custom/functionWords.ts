import { vocabulary } from '../formula/vocabulary';
import { allowedFunctions, operatorNames } from './allowedFunctions';

/** A function that a formula may call, as a form lists it. */
export interface FunctionWord {
  readonly name: string;
  /** `mean(x, axis)` */
  readonly signature: string;
  /** What it gives, in English. */
  readonly doc: string;
}

const argumentNames = ['a', 'b', 'c'];

/** The functions that a metric of the user's own may call by name, in the order of the alphabet. */
export function functionWords(): readonly FunctionWord[] {
  const names = [...allowedFunctions.keys()].filter((name) => !operatorNames.includes(name));
  return names.sort().map((name) => {
    const doc = vocabulary.get(name)?.doc ?? '';
    const written = doc.startsWith(`${name}(`) ? doc.indexOf('): ') : -1;
    return written === -1
      ? { name, signature: `${name}(${argumentsOf(name)})`, doc }
      : { name, signature: doc.slice(0, written + 1), doc: doc.slice(written + '): '.length) };
  });
}

function argumentsOf(name: string): string {
  const [least, most] = allowedFunctions.get(name) ?? [1, 1];
  if (most === 1) return 'x';
  return least === 1 ? 'x, axis' : argumentNames.slice(0, most).join(', ');
}
