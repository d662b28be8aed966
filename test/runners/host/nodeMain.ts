import { load } from 'virtual:host-tests';
import Mocha from 'mocha';
import { reporter, settle, testTimeout, wantedTests } from './report';

/** VS Code calls this in the Node extension host, on a desktop and in the npm-hosted server alike. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testTimeout,
    reporter: reporter as unknown as Mocha.ReporterConstructor,
  });
  if (wantedTests !== '') mocha.fgrep(wantedTests);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      settle(failures, resolve, reject);
    });
  });
}
