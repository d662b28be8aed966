/** What the page says about a group of rows. */
export interface Section {
  readonly title: string;
  readonly about: string;
}

const library = (name: string, about: string): Section => ({
  title: `Against ${name}`,
  about: `How many times as long ${name} takes: the best rounds of both. ${about}`,
});

const sections: Readonly<Record<string, Section>> = {
  'Metric Lens': {
    title: 'Time of a formula',
    about:
      'A function of the catalogue from arrays to its result in float64, in one thread: parameters, binding to the shapes, evaluation by blocks. The arrays are where a worker holds them, which computes on so many numbers: in the memory of the kernels. The same work is what other libraries are raced against below. A function that takes half a second is not measured at the next size.',
  },
  NumPy: library(
    'NumPy',
    'It computes what a person writes with it (at the end of the page), on the same float64 numbers in its own memory; "tuned by hand" is without a temporary array, for comparison.',
  ),
  'scikit-learn': library(
    'scikit-learn',
    'The functions are its own, with their checks of the arrays, as people call them.',
  ),
  'TensorFlow.js, cpu': library('TensorFlow.js on its CPU backend', 'It computes in float32, up to 1e6 numbers.'),
  'TensorFlow.js, wasm': library(
    'TensorFlow.js on its WebAssembly backend',
    'It computes in float32, half the bytes, and adds up in it: a sum of 1e7 numbers is off by a percent.',
  ),
  mathjs: library(
    'mathjs',
    'An expression compiled once, over plain arrays as it is mostly called, up to 1e5 numbers; its own matrices for comparison.',
  ),
  evaluation: {
    title: 'Evaluation',
    about:
      'Time of a formula as a multiple of a hand-written loop over the same typed arrays, which from 1e5 numbers on lie where a worker holds them, and other ways to ask for it.',
  },
  reading: {
    title: 'Reading text',
    about:
      'How many times as fast a text becomes an array as JSON.parse and flattening make the same numbers of a JSON text.',
  },
  'reading in JavaScript': {
    title: 'Reading text without WebAssembly',
    about: 'The same where the kernels do not run, as a share of the speed of JSON.parse and flattening.',
  },
  scanning: { title: 'Scanning', about: 'Finding the arrays of a document; no numbers are read yet.' },
  hover: {
    title: 'Hover',
    about:
      'From the cursor to the finished text of a hover, without VS Code around it. The first hover of a process counts under "first time" alone.',
  },
  python: { title: 'Programs in Python', about: 'A program is read and evaluated after each edit, without being run.' },
  files: { title: 'Files', about: 'Files of numbers that are read in chunks.' },
  bundles: {
    title: 'Bundles',
    about:
      'What the extension loads, and when: each bundle in a fresh process. Activation loads `extension.js` alone (`extension.web.js` in a web worker, whose engine runs when it is needed), which a test in the real extension host proves.',
  },
};

/** The words about a group; one that has none is its own title. */
export function sectionOf(group: string): Section {
  const title = group.charAt(0).toUpperCase() + group.slice(1);
  return sections[group] ?? { title, about: `Figures of ${group}.` };
}
