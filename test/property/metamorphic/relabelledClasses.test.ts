import { relabelledClasses } from './relabelledClasses';
import { testRelation } from './testRelation';

testRelation(relabelledClasses);
