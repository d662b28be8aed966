import type { Reporter, TestModule } from 'vitest/node';
import { addTallies, closingLine, emptyTally, type Tally } from './lib/tally';

function tallyOf(module: TestModule): Tally {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const count = (state: string): number => states.filter((each) => each === state).length;
  // A file that could not be loaded holds no tests; it counts as one failure.
  const broken = module.errors().length > 0 ? 1 : 0;
  return { passed: count('passed'), failed: count('failed') + broken, skipped: count('skipped') + count('pending') };
}

/** A vitest reporter that ends the output with the line that every suite of this project ends with. */
export default class VitestClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    console.log(closingLine(modules.map(tallyOf).reduce(addTallies, emptyTally)));
  }
}
