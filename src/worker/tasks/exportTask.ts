import { counterpart } from '../../core/compare/counterpart';
import { compute } from '../../core/compute/compute';
import type { ComputeRequest, ComputeResult } from '../../core/compute/types';
import { computed } from '../../core/export/computed';
import { exportFormats } from '../../core/export/index';
import type { PlainInput } from '../../core/export/plainResult';
import { inEnglish, type Translate } from '../../core/issues/renderIssue';
import { requestedDefinition } from '../../core/resolution/requestedDefinition';
import type { CopyChoice } from '../../protocol/copyFormats';
import { costOfPasses } from '../cost';
import type { Task } from '../task';

/** A result to be taken away. */
export interface Exported {
  readonly request: ComputeRequest;
  readonly result: ComputeResult;
  readonly choice: CopyChoice;
  /** The sample whose steps are worked through, counted from 0. */
  readonly sample: number;
  /** Where the arrays were read. */
  readonly inputs: readonly PlainInput[];
  /** The messages of the user's language by those in English; none of them in English. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Every number is written, or another library computes. */
const passes = 200;

/**
 * A result written in a format, or as a check of another library's version of the function. Null when there is no result,
 * or when that library does not take the arrays.
 */
export const exportTask: Task<Exported, string | null> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: (exported) => Promise.resolve(textOf(exported) ?? null),
};

function textOf({ request, result, choice, sample, inputs, texts }: Exported): string | undefined {
  const { format, library } = choice;
  const definition = requestedDefinition(request);
  if (definition === undefined) return undefined;
  const asked = library === undefined ? request : counterpart(definition, request, library);
  if (asked === undefined) return undefined;
  const translate: Translate = (message, params) => inEnglish(texts[message] ?? message, params);
  const found = computed(asked, asked === request ? result : compute(asked), { sample, inputs, translate });
  return found && exportFormats.find(({ id }) => id === format)?.write(found);
}
