import * as vscode from 'vscode';
import { lineReporter } from './lineReporter';

/** In a browser-driven run the report travels among VS Code's own log lines; the tag tells them apart. */
const tag = vscode.env.uiKind === vscode.UIKind.Web ? '[test] ' : '';

export const reporter = lineReporter((line) => {
  console.log(`${tag}${line}`);
});

/** Which tests to run: `npm run test:host -- --grep TEXT` arrives as a setting, which both hosts can read. */
export const wantedTests = vscode.workspace.getConfiguration('metricLensTests').get<string>('grep', '');

export const testTimeout = 20_000;

/** Turns the count of failures into what VS Code expects of a test run: an error when anything failed. */
export function settle(failures: number, resolve: () => void, reject: (error: Error) => void): void {
  if (failures === 0) resolve();
  else reject(new Error(`${String(failures)} failed`));
}
