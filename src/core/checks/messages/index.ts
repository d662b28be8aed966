import { arraysMessages } from './arrays';
import { averagesMessages } from './averages';
import { decisionsMessages } from './decisions';
import { labelsMessages } from './labels';
import { numericsMessages } from './numerics';
import { probabilitiesMessages } from './probabilities';
import { scalesMessages } from './scales';
import type { FindingText } from './findingText';

/** Every text about a finding, in English, by code. `{name}` stands for a parameter of the finding. */
export const messages = {
  ...arraysMessages,
  ...labelsMessages,
  ...probabilitiesMessages,
  ...decisionsMessages,
  ...averagesMessages,
  ...scalesMessages,
  ...numericsMessages,
} as const satisfies Readonly<Record<string, FindingText>>;

export type FindingCode = keyof typeof messages;
