import { permutedSamples } from './permutedSamples';
import { testRelation } from './testRelation';

testRelation(permutedSamples);
