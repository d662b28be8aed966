import { differentLabels } from './differentValues';
import { remembered } from './remembered';

/** The different labels of an array, smallest first, for many functions to ask; undefined where its values are not such. */
export const labelsOf = remembered(({ data }) => differentLabels(data));
