import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

type Holder = Record<string, object>;

/** In a web worker there is no `process`. */
interface NodeGlobal {
  readonly process?: { readonly getBuiltinModule?: (name: string) => Holder };
}

/** Where WebAssembly and threads are started, in either host. */
function starters(): readonly (readonly [holder: Holder, name: string])[] {
  const assembly = WebAssembly as unknown as Holder;
  const { process } = globalThis as unknown as NodeGlobal;
  const threads = process?.getBuiltinModule?.('node:worker_threads');
  const found = [
    ...['Module', 'compile', 'compileStreaming', 'instantiate', 'instantiateStreaming'].map(
      (name) => [assembly, name] as const,
    ),
    [threads ?? {}, 'Worker'] as const,
    [globalThis as unknown as Holder, 'Worker'] as const,
  ];
  return found.filter(([holder, name]) => holder[name] !== undefined);
}

/** The names of what is called of `starters` while something runs. */
async function startedDuring(run: () => PromiseLike<unknown>): Promise<readonly string[]> {
  const started: string[] = [];
  const undo = starters().map(([holder, name]) => {
    const original = holder[name] ?? {};
    holder[name] = new Proxy(original, {
      apply: (target, self, given) => {
        started.push(name);
        return Reflect.apply(target as () => unknown, self, given) as unknown;
      },
      construct: (target, given) => {
        started.push(name);
        return Reflect.construct(target as new () => object, given) as object;
      },
    });
    return (): void => {
      holder[name] = original;
    };
  });
  try {
    await run();
  } finally {
    for (const restore of undo) restore();
  }
  return started;
}

/** The extension's own files that Node has loaded; undefined in a web worker, which loads one file only. */
function loadedFiles(folder: vscode.Uri): readonly string[] | undefined {
  const cache = typeof require === 'function' ? (require.cache as object | undefined) : undefined;
  if (cache === undefined) return undefined;
  const dist = vscode.Uri.joinPath(folder, 'dist').fsPath;
  const own = Object.keys(cache).filter((file) => file.startsWith(dist));
  return own.map((file) => file.split(/[\\/]/).at(-1) ?? file).filter((file) => !file.startsWith('host.'));
}

describe('activation', () => {
  it('succeeds in this extension host, and starts no WebAssembly and no worker while nothing is open', async () => {
    const extension = vscode.extensions.getExtension('metric-lens.metric-lens');
    assert.ok(extension, 'the extension is not installed here');
    assert.deepEqual(await startedDuring(() => extension.activate()), []);
    assert.ok(extension.isActive);
  });

  it('loads nothing of mathjs, KaTeX and the catalogue, which are in files of their own', function () {
    const extension = vscode.extensions.getExtension('metric-lens.metric-lens');
    assert.ok(extension);
    const files = loadedFiles(extension.extensionUri);
    if (files === undefined) this.skip();
    assert.deepEqual(files, ['extension.js']);
  });
});
