import type { Engine } from '../loadEngine';
import type { Words } from '../words';
import type { RunTask } from '../work/runTask';
import { ExpectedSearch } from './expectedSearch';
import { expectedState } from './expectedState';
import { FindingsSearch } from './findings/findingsSearch';
import { findingsState } from './findings/findingsState';
import type { Beside, Computed } from './panelState';
import type { Pin } from './pin/pin';
import type { ArrayRoles } from './roles/arrayRoles';
import { SamplesWindow } from './samples/samplesWindow';
import { WhatIf } from './whatIf/whatIf';

/** What the panel shows beside its result: each part by a class of its own that knows none of the others. */
export class PanelParts {
  readonly search: ExpectedSearch;
  readonly samples = new SamplesWindow();
  readonly findings = new FindingsSearch();
  readonly whatIf: WhatIf;

  /** @param tell called when a part has something else to show */
  constructor(
    private readonly words: Words,
    readonly pin: Pin,
    readonly roles: ArrayRoles,
    tell: () => void,
  ) {
    this.search = new ExpectedSearch(tell);
    this.whatIf = new WhatIf(words);
  }

  /** What has to be there before a result is shown. */
  async follow(engine: Engine, computed: Computed, run: RunTask): Promise<void> {
    await Promise.all([
      this.whatIf.follow(engine, computed, run),
      this.samples.follow(engine, computed, run),
      this.pin.follow(computed, run),
    ]);
  }

  state(computed: Computed): Beside {
    const { session } = computed;
    const outcome = this.search.outcomeFor(session);
    return {
      expected: outcome && expectedState(outcome, this.words),
      samples: this.samples.state(computed),
      findings: findingsState(computed, this.findings.outcomeFor(session), this.words),
      whatIf: this.whatIf.state(computed),
      changes: this.whatIf.changes(computed),
      pin: this.pin.state(computed),
      roles: this.roles.state(computed),
    };
  }

  /** Ends what is under way, and forgets what was shown. */
  forget(): void {
    this.search.forget();
    this.samples.forget();
    this.findings.forget();
    this.whatIf.forget();
    this.roles.forget();
  }
}
