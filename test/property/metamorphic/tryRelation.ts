import fc from 'fast-check';

import type { Definition } from '../../../src/core/catalogue/definition';
import { definitionOf } from '../../../src/core/catalogue/registry';
import { resolveParams } from '../../../src/core/compute/resolveParams';
import { requestsFor } from '../arbitraries';
import type { DrawnRequest } from '../arbitraries';
import { settings } from '../settings';
import type { Relation } from './relation';

export type Verdict =
  | { readonly outcome: 'holds' }
  /** Too few of the drawn requests could be compared. */
  | { readonly outcome: 'nothing to compare' }
  | { readonly outcome: 'fails'; readonly report: string };

/** Tries a relation on random requests for a definition, those that are `asked` for only; `times` as often as usual. */
export function tryRelation<Change>(
  relation: Relation<Change>,
  definition: Definition,
  asked: (request: DrawnRequest) => boolean,
  times = 1,
): Verdict {
  let compared = 0;
  const flat = requestsFor(definition, { ranks: [2], lastAxisOnly: true, weighted: relation.weighted === true });
  const deep = requestsFor(definition, { ranks: [3], lastAxisOnly: true, unweighted: true });
  const drawn = fc
    .oneof({ weight: 2, arbitrary: flat }, { weight: 1, arbitrary: deep })
    .map(withDefaults)
    .chain((request) => fc.tuple(fc.constant(request), relation.changes(request)));
  const details = fc.check(
    fc.property(drawn, ([request, change]) => {
      if (!asked(request)) return;
      const comparison = relation.compare(boundOf(request), request, change);
      if (comparison !== undefined) compared++;
      if (comparison?.equal === false) throw new Error(comparison.difference);
    }),
    { ...settings, numRuns: times * settings.numRuns, endOnFailure: times > 1 },
  );
  if (details.failed) return { outcome: 'fails', report: fc.defaultReportMessage(details) ?? '' };
  return { outcome: compared > settings.numRuns / 20 ? 'holds' : 'nothing to compare' };
}

/** A wrapper becomes the function that it wraps. */
function boundOf(request: DrawnRequest): Definition {
  const bound = definitionOf(request.function, request.params);
  if (bound === undefined) throw new Error(`no definition ${request.function}`);
  return bound;
}

/** The request with every parameter: those that were not drawn have their defaults. */
function withDefaults(request: DrawnRequest): DrawnRequest {
  const { value: params } = resolveParams(boundOf(request), request.params);
  return params === undefined ? request : { ...request, params };
}
