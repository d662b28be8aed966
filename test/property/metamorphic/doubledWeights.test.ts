import { doubledWeights } from './doubledWeights';
import { testRelation } from './testRelation';

testRelation(doubledWeights);
