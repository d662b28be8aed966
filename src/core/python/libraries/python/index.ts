import type { Entries } from '../define';
import { iteration } from './iteration';
import { mathFunctions } from './mathematics';
import { numbers } from './numbers';
import { outside } from './outside';
import { sequences } from './sequences';
import { types } from './types';

/** Python's builtins and standard library. */
export const python: Entries = [...numbers, ...sequences, ...types, ...mathFunctions, ...iteration, ...outside];
