import type { Issue } from '../../issues/issue';

/** What there is to say about many chunks: once what holds of several. */
export class Remarks {
  readonly #byCode = new Map<string, Issue>();

  add(issues: readonly Issue[]): void {
    for (const each of issues) if (!this.#byCode.has(each.code)) this.#byCode.set(each.code, each);
  }

  get all(): readonly Issue[] {
    return [...this.#byCode.values()];
  }
}

/** What there is to say about two parts of the same rows: what is counted adds up. */
export function joinRemarks(first: readonly Issue[], second: readonly Issue[]): readonly Issue[] {
  const left = [...second];
  const joined = first.map((each) => {
    const at = left.findIndex(({ code }) => code === each.code);
    const [other] = at === -1 ? [] : left.splice(at, 1);
    return other === undefined ? each : withBothCounts(each, other);
  });
  return [...joined, ...left];
}

function withBothCounts(a: Issue, b: Issue): Issue {
  const [first, second] = [a.params.count, b.params.count];
  return typeof first === 'number' && typeof second === 'number'
    ? { ...a, params: { ...a.params, count: first + second } }
    : a;
}
