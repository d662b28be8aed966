import { mergedBatches } from './mergedBatches';
import { testRelation } from './testRelation';

testRelation(mergedBatches);
