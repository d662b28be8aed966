import { remembered } from '../array/remembered';
import type { ArrayKind } from '../describe/arrayKind';
import { describeArray } from '../describe/describeArray';

/** What the values of an array look like; hundreds of functions ask the same of one array. */
export const kindOf = remembered((array): ArrayKind => describeArray(array).kind);
