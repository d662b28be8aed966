// Compiles AssemblyScript to WebAssembly for every tool that bundles or runs the source, which imports the modules below.
// Compiling takes a second or two, so what it made is kept in dist/kernels until a source changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** The folder that each module is compiled from. @type {Readonly<Record<string, string>>} */
const folders = {
  'virtual:kernels': 'src/core/formula/kernels/assembly',
  'virtual:text-kernels': 'src/core/text/kernels/assembly',
};

/** No garbage collector, no imports: loops over numbers in 1 MB, which grows when formulas need more. */
const options = [
  '--enable',
  'simd',
  '--runtime',
  'stub',
  '--initialMemory',
  '16',
  '-O3',
  '--noAssert',
  '--use',
  'abort=',
];

/**
 * @param {string} folder
 * @returns {Record<string, string>} the sources by file name
 */
function readSources(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * @param {Record<string, string>} sources
 * @returns {Promise<Uint8Array>} the WebAssembly module
 */
async function compile(sources) {
  const asc = await import('assemblyscript/asc');
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernels.wasm', ...options], {
    readFile: (name) => sources[name] ?? null,
    writeFile: (_name, contents) => {
      binary = /** @type {Uint8Array} */ (contents);
    },
    listFiles: () => [],
  });
  if (error !== null || binary === undefined) throw new Error(`the kernels do not compile:\n${stderr.toString()}`);
  return binary;
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the compiled kernels in base64
 */
async function compiledKernels(folder) {
  const sources = readSources(folder);
  const { version } = createRequire(import.meta.url)('assemblyscript/package.json');
  const hash = createHash('sha256')
    .update(JSON.stringify([version, options, sources]))
    .digest('hex');
  const file = join(root, 'dist/kernels', `${hash.slice(0, 16)}.wasm`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${String(process.pid)}`;
    writeFileSync(unfinished, await compile(sources));
    // Other processes may be at the same: none of them must see half a file.
    renameSync(unfinished, file);
  }
  return readFileSync(file, 'base64');
}

/**
 * @param {string} name that of the module
 * @returns {Promise<string>} the text of the module that programs import
 */
async function moduleText(name) {
  return `export const kernelsInBase64 = ${JSON.stringify(await compiledKernels(join(root, folders[name])))};`;
}

/** @type {import('esbuild').Plugin} */
export const kernelsForEsbuild = {
  name: 'kernels',
  setup(plugin) {
    const filter = new RegExp(`^(?:${Object.keys(folders).join('|')})$`);
    plugin.onResolve({ filter }, ({ path }) => ({ path, namespace: 'kernels' }));
    plugin.onLoad({ filter, namespace: 'kernels' }, async ({ path }) => ({
      contents: await moduleText(path),
      loader: 'js',
    }));
  },
};

/** @type {import('vitest/config').Plugin} */
export const kernelsForVite = {
  name: 'kernels',
  resolveId: (id) => (id in folders ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0') && id.slice(1) in folders ? moduleText(id.slice(1)) : undefined),
};
