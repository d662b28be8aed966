import type { Precision } from '../../compute/types';
import type { Computed } from '../computed';
import { arrayLines, expectedLines } from './arrayLines';
import { callLines } from './call';
import { argumentsOf } from './elementType';
import type { ExpectedPart } from './expectedParts';
import { expectedParts } from './expectedParts';
import type { Library } from './library';
import { libraryFor, pathOf } from './library';
import { floatLiteral } from './literals';
import { toleranceArguments } from './tolerance';

/**
 * A Python script that makes the arrays, calls the library's function with its parameters, and asserts the value. It needs
 * the library and NumPy; arrays and values of more than 2,000 numbers are loaded from files, which a comment names.
 */
export function callScript(computed: Computed): string {
  const { definition, request, result, value } = computed;
  const library = libraryFor(definition);
  const float = result.precision === 'float32' ? 'float32' : 'float64';
  const given = argumentsOf(definition, request.inputs);
  const arrays = given.map((argument) =>
    arrayLines({
      name: argument.role,
      array: argument.array,
      elementType: library.elementType(argument, request.inputs),
      float,
      module: library.arrays,
    }),
  );
  const asserts = assertLines(expectedParts(result, value), library, result.precision);
  const blocks = [
    ...headBlocks(computed, library),
    arrays.join('\n'),
    callLines(computed, library).join('\n'),
    [...asserts, 'print(result)'].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the script is, the environment, the imports, the precision. */
function headBlocks({ definition, result }: Computed, library: Library): string[] {
  const [version = ''] = definition.source.split(' · ');
  const path = pathOf(definition, library);
  const about = `# ${path} on these arrays, with the value that is expected of ${version}.`;
  const environment = Object.entries(library.environment(result.precision));
  const variables = environment.map(([name, value]) => `os.environ["${name}"] = "${value}"`);
  const imports = importLines(path, library);
  const precision = result.precision === 'float32' ? undefined : library.setPrecision?.('float64');
  return [
    about,
    ...(variables.length === 0 ? [] : ['import os', variables.join('\n')]),
    imports.join('\n'),
    ...(precision === undefined ? [] : [precision]),
  ];
}

/** Keras has everything under its own name; other libraries have modules that must be imported one by one. */
function importLines(path: string, { arrays }: Library): string[] {
  const module = path.startsWith('keras.') ? 'keras' : path.slice(0, path.lastIndexOf('.'));
  const modules = [...new Set([module, 'numpy as np', ...(arrays === 'torch' ? ['torch'] : [])])];
  return modules.map((each) => `import ${each}`);
}

function assertLines(parts: readonly ExpectedPart[], library: Library, precision: Precision): string[] {
  const tolerance = toleranceArguments(precision, library.holdsFloat32);
  return parts.flatMap(({ of, array }, at) => {
    const name = parts.length === 1 ? 'expected' : `expected_${String(at)}`;
    // Entries of a dict are single numbers, of which there are many.
    if (parts.length > 1 && array.shape.length === 0) {
      const number = floatLiteral(array.data[0] ?? NaN, array.dtype === 'float32' ? 'float32' : 'float64');
      return [`np.testing.assert_allclose(${library.toNumpy(of)}, ${number}, ${tolerance})`];
    }
    return [expectedLines(name, array), `np.testing.assert_allclose(${library.toNumpy(of)}, ${name}, ${tolerance})`];
  });
}
