import { load } from 'virtual:host-tests';
import 'mocha/mocha.js';
import { reporter, settle, testTimeout, wantedTests } from './report';

/** What mocha's browser build offers as a global. */
interface BrowserMocha {
  setup(options: { ui: 'bdd'; timeout: number; reporter: typeof reporter }): void;
  fgrep(text: string): void;
  run(done: (failures: number) => void): void;
}

/** VS Code calls this in the web-worker extension host. */
export async function run(): Promise<void> {
  const { mocha } = globalThis as unknown as { mocha: BrowserMocha };
  mocha.setup({ ui: 'bdd', timeout: testTimeout, reporter });
  if (wantedTests !== '') mocha.fgrep(wantedTests);
  await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      settle(failures, resolve, reject);
    });
  });
}
