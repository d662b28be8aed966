import type { Finding } from '../core/checks/finding';
import type { Fix } from '../core/checks/fix';
import type { Session } from './session';

/** A fix that was applied to a session, with what the words of its finding are filled with. */
export type AppliedFix = Pick<Finding, 'code' | 'params'> & { readonly fix: Fix };

/** The session with the fix of a finding; the same choices when the finding has none. */
export function withFix({ fixes = [] }: Session, { code, params, fix }: Finding): Pick<Session, 'fixes'> {
  return { fixes: fix === undefined ? fixes : [...fixes, { code, params, fix }] };
}

/** The session without one of its fixes: what it was before, when it had no other. */
export function withoutFix({ fixes = [] }: Session, at: number): Pick<Session, 'fixes'> {
  return { fixes: anyOf(fixes.filter((_, index) => index !== at)) };
}

/** The fixes that say nothing about a parameter: somebody sets it by hand. */
export function fixesWithoutParam(fixes: Session['fixes'], name: string): Session['fixes'] {
  return kept(fixes, (fix) => {
    if (fix.kind !== 'params') return fix;
    const params = Object.entries(fix.params).filter(([param]) => param !== name);
    return params.length === 0 ? undefined : { ...fix, params: Object.fromEntries(params) };
  });
}

/** The fixes that say nothing about the precision. */
export function fixesWithoutPrecision(fixes: Session['fixes']): Session['fixes'] {
  return kept(fixes, (fix) => (fix.kind === 'precision' ? undefined : fix));
}

/** The fixes of the arrays alone, which stay when another function takes them. */
export function fixesOfArrays(fixes: Session['fixes']): Session['fixes'] {
  return kept(fixes, (fix) => (fix.kind === 'inputs' ? fix : undefined));
}

/** True when a fix asks another function. */
export function changesFunction(fix: Fix): boolean {
  return functionOf(fix) !== undefined;
}

/** The function that a session asks in the end. */
export function askedFunction({ function: name, fixes = [] }: Pick<Session, 'function' | 'fixes'>): string {
  return functionOf({ kind: 'together', fixes: fixes.map(({ fix }) => fix) }) ?? name;
}

/** The function that a fix asks; undefined when it leaves it as it is. */
function functionOf(fix: Fix): string | undefined {
  if (fix.kind === 'function') return fix.id;
  return fix.kind === 'together' ? fix.fixes.flatMap((each) => functionOf(each) ?? []).at(-1) : undefined;
}

/** What is left of fixes when each simple one is kept, changed or left out. */
function kept(fixes: Session['fixes'], keep: (fix: Fix) => Fix | undefined): Session['fixes'] {
  return anyOf(
    (fixes ?? []).flatMap((applied): readonly AppliedFix[] => {
      const fix = keptOf(applied.fix, keep);
      return fix === undefined ? [] : [fix === applied.fix ? applied : { ...applied, fix }];
    }),
  );
}

function keptOf(fix: Fix, keep: (fix: Fix) => Fix | undefined): Fix | undefined {
  if (fix.kind !== 'together') return keep(fix);
  const fixes = fix.fixes.flatMap((part) => keptOf(part, keep) ?? []);
  return fixes.length === 0 ? undefined : { ...fix, fixes };
}

const anyOf = (fixes: readonly AppliedFix[]): Session['fixes'] => (fixes.length === 0 ? undefined : fixes);
