import { weightlessSample } from './weightlessSample';
import { testRelation } from './testRelation';

testRelation(weightlessSample);
