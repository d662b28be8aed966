/**
 * Every fixed label of the panel's page, in English, by key. `{name}` stands for a value that the page fills in.
 * The host sends them in the user's language with each state; a missing one falls back to this table.
 */
export const panelStrings = {
  'function.label': 'Loss or metric',
  'function.fits': 'Fits these arrays',
  'function.doesNotFit': 'Does not fit',
  'function.none': 'Nothing is called "{query}".',
  'function.found': '{count} found',
  'function.open': 'Show all losses and metrics',

  'precision.label': 'Precision',
  'precision.float32': 'Rounds to 32 bits after every step, as the libraries do',
  'precision.float64': 'Rounds to 64 bits after every step, as NumPy does',
  'precision.exact': '64 decimal digits: what the formula gives without rounding',

  'inputs.label': 'Read from',
  'inputs.reveal': 'Show in the editor',
  'inputs.swap': 'Swap y_true and y_pred',

  'params.label': 'Parameters',
  'params.reset': 'Reset {name} to {default}',
  'params.changed': 'changed, default {default}',
  'params.notANumber': '{name}: expected a number; received "{text}".',
  'params.notAnInteger': '{name}: expected a whole number; received "{text}".',
  'params.tooSmall': '{name}: expected {limit} or more; received {text}.',
  'params.tooLarge': '{name}: expected {limit} or less; received {text}.',

  'result.label': 'Result',
  'result.copy': 'Copy the value',
  'result.copied': 'Copied',
  'result.none': 'No result',

  'bars.sample': 'sample {sample}: {value}',
  'bars.run': 'samples {first} to {last}: {value} at worst',
  'bars.worst': 'worst',

  'issues.label': 'Worth knowing',
  'issues.error': 'Error',
  'issues.warning': 'Warning',
  'issues.info': 'Note',

  'views.label': 'Views',
  'steps.title': 'Steps',
  'steps.formula': 'Formula',
  'steps.symbols': 'Symbols',
  'steps.worked': 'Worked steps',
  'steps.name': 'Step',
  'steps.computation': 'Computation',
  'steps.value': 'Value',
  'steps.overall': 'over all samples',
  'steps.none': 'There is nothing to work through until the problem above is solved.',

  'sample.label': 'sample',
  'sample.of': 'of {count}',
  'sample.previous': 'Previous sample',
  'sample.next': 'Next sample',
  'sample.counted': 'Counted from 0, as in Python',

  'everything.title': 'Everything that applies',
  'everything.ask': 'Every other loss and metric that fits these arrays, at its default parameters.',
  'everything.compute': 'Compute everything that applies',
  'everything.function': 'Function',
  'everything.library': 'Library',
  'everything.value': 'Value',
  'everything.none': 'Nothing else fits these arrays.',

  'libraries.title': 'Libraries',
  'libraries.comparing': 'Comparing…',
  'libraries.how':
    'The same arrays in each library, in float64, with default parameters and those that you set where the name is the same.',
  'libraries.groups': 'What each library gives',
  'libraries.chosen': 'this function',
  'libraries.alone': 'No other library has a version of this function.',
  'libraries.related': 'Often mixed up with it',
  'libraries.refused': 'Do not take these arrays: {count}',

  'expected.label': 'I expected',
  'expected.find': 'Explain',
  'expected.stop': 'Stop',
  'expected.searching': 'Looking for a call that gives {text}…',
  'expected.tried': '{count} calls',
  'expected.one': 'One call gives {text}:',
  'expected.some': '{count} calls give {text}, the likeliest first:',
  'expected.likeliest': 'The likeliest of the {count} calls that give {text}:',
  'expected.none': 'No call of the {functions} functions gives {text}: looked at {tried} calls.',
  'expected.noneSoFar': 'None of the first {tried} calls gives {text}.',
  'expected.stopped': 'Stopped after {tried} calls.',
  'expected.outOfTime': 'It took too long: stopped after {tried} calls.',

  'empty.title': 'Which numbers?',
  'empty.how':
    'Select two arrays in an editor, the truth and the prediction, or put the cursor near them. Python, JSON, a log, a printed tensor: whatever holds the numbers.',
  'empty.compute': 'Compute a loss or metric…',
  'empty.computeAll': 'Compute everything that applies',

  'problem.title': 'These numbers could not be read',
  'problem.how': 'Mend the text, or select other arrays, and try again.',

  busy: 'Computing…',
} as const satisfies Record<string, string>;

export type PanelString = keyof typeof panelStrings;
