// The bundles of the host tests: one for the Node extension host, one for the web-worker host.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kernelsForEsbuild } from '../../../kernels.mjs';

/**
 * `import { load } from "virtual:host-tests"` gives every test/host/**\/*.test.ts, found by reading the folder.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function hostTests(root) {
  const folder = join(root, 'test/host');
  return {
    name: 'hostTests',
    setup(plugin) {
      plugin.onResolve({ filter: /^virtual:host-tests$/ }, ({ path }) => ({ path, namespace: 'hostTests' }));
      plugin.onLoad({ filter: /.*/, namespace: 'hostTests' }, () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => file.endsWith('.test.ts'))
          .sort();
        const imports = files.map((file) => `await import(${JSON.stringify(`./${file}`)});`);
        return { contents: `export async function load() { ${imports.join('\n')} }`, loader: 'js', resolveDir: folder };
      });
    },
  };
}

/**
 * @param {string} root
 * @param {import('esbuild').BuildOptions} common settings of every bundle that VS Code's extension hosts load
 * @returns {import('esbuild').BuildOptions[]}
 */
export function hostTestBundles(root, common) {
  const shared = { ...common, minify: false, plugins: [hostTests(root), kernelsForEsbuild] };
  return [
    {
      ...shared,
      entryPoints: ['test/runners/host/nodeMain.ts'],
      outfile: 'dist/test/host.node.js',
      platform: 'node',
      external: ['vscode', 'mocha'],
    },
    {
      ...shared,
      entryPoints: ['test/runners/host/webMain.ts'],
      outfile: 'dist/test/host.web.js',
      platform: 'browser',
      define: { global: 'globalThis' },
      alias: {
        'node:assert': './test/runners/host/assertForWeb.ts',
        'node:assert/strict': './test/runners/host/assertForWeb.ts',
      },
    },
  ];
}
