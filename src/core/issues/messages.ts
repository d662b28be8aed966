import { fileMessages } from './fileMessages';

/**
 * Every message about a user's data, in English, by code. `{name}` stands for a parameter of the issue.
 *
 * Grammar: what, where; expected X; received Y; how to mend it.
 */
export const messages = {
  ...fileMessages,
  'array.broadcast':
    'Shapes {a} and {b} do not broadcast: axis {axis} has sizes {left} and {right}. Expected equal sizes, or 1. Reshape one of the arrays.',
  'array.broadcast-trap':
    'Shapes {a} and {b} are broadcast to {result}, as the library does: every value of one meets every value of the other. To compare them one by one, reshape one to the shape of the other.',
  'arrays.changed': 'The arrays are not taken as they were read: {changes}.',
  'arrays.tried': '{name} is {value} here, and {given} in the text.',
  'batches.agree': 'The two are the same here, as for any mean over samples in batches of equal size.',
  'batches.averaged':
    '{function} keeps no state: the values of the samples are averaged over all batches, as keras.metrics.Mean does.',
  'batches.missing':
    'This batch has no {name}, but the batches before it have; expected the same arrays in every batch.',
  'batches.no-mean':
    'The two differ because the value is no mean over samples: it is computed from all samples at once, and a ratio of totals is not the mean of the ratios.',
  'batches.none': 'There is no batch; expected one to be added first.',
  'batches.not-kept': 'The batches hold {received} numbers; up to {limit} are kept when the window is reloaded.',
  'batches.other-function':
    'The batches are of {expected}; received {received}. Reset the batch session first, or leave out the function and its parameters.',
  'batches.other-shape':
    '{name} has shape {received} in this batch; expected {expected}, as in the batches before it. Reset the batch session to begin with other arrays.',
  'batches.other-values':
    '{name} has other values in this batch; expected those of the batches before it, since they belong to the function.',
  'batches.single-number':
    '{name} is a single number, which cannot be put together with others; expected a list with one number for each sample.',
  'batches.together': '{function} keeps no state: after each batch it is computed again from all samples so far.',
  'batches.too-many': 'The batches would hold {received} {what}; expected at most {limit}. Reset the batch session.',
  'batches.undefined-batch': 'Batch {batch} alone gives nan, and so the mean of batches is nan.',
  'batches.unequal-sizes':
    'The two differ because the batches have {sizes} samples: the pooled value counts every sample once, the mean of batches counts every batch once.',
  'batches.unexpected':
    'This batch has {name}, but the batches before it have not; expected the same arrays in every batch.',
  'text.cancelled': 'Reading was cancelled before every number was read.',
  'text.cast-changed':
    '{count} values are not as {dtype} holds them: {before} became {after}. If that was not meant, remove the conversion.',
  'text.complex':
    '"{text}" is a complex number; expected real numbers. Take its real part or its absolute value first.',
  'text.cut-off':
    'The values are cut off by "..."; expected every number. Print the array in full (NumPy: np.set_printoptions(threshold=sys.maxsize)).',
  'text.dtype': 'dtype {text} holds no real numbers that are known here; expected a float, integer or boolean dtype.',
  'text.empty-item':
    'Nothing stands between two commas; expected a number. Write the missing value, or remove a comma.',
  'text.goes-on': 'The text goes on with "{text}"; only the array before it was read.',
  'text.integers-rounded':
    '{count} integers are beyond 2^53 and not held exactly: {text} was read as {value}. Compare such numbers as text.',
  'text.missing-comma':
    'No comma stands before "{text}"; expected commas everywhere, as in the rest of the array, or nowhere. Add the comma.',
  'text.missing-value':
    '"{text}" is a missing value; expected a number. Fill it in, or leave out the sample in every array.',
  'text.no-arrays': 'There is no array of numbers in this document; expected one such as y_true = [0, 1, 1].',
  'text.no-call':
    'There is no call of a loss, metric or activation here whose arguments are known; expected one such as mse(y_true, y_pred).',
  'text.no-document': 'The document {uri} cannot be opened; expected the address of a text.',
  'text.no-editor':
    'There is no text to read; expected an open editor. Open a file with arrays in it, or select a cell.',
  'text.not-a-number':
    '"{text}" is not a number; expected every value to be written out, since nothing is executed. Print the array and use what is printed.',
  'text.nothing':
    'There is nothing to read here; expected an array such as [0.1, 0.9]. Received {text}. Select the brackets with the numbers in them.',
  'text.out-of-range':
    '{value} does not fit into {dtype}; expected a number from {lowest} to {highest}. Use a wider dtype.',
  'text.ragged':
    'The list at {place} has length {received}; expected {expected}, as before it. Rows must be equally long: fill it up, or shorten the others.',
  'text.ragged-list':
    'At {place} stands a list; expected a number, as before it. Every row must be nested equally deep.',
  'text.ragged-number':
    'At {place} stands a number; expected a list, as before it. Every row must be nested equally deep.',
  'text.reshape':
    '{count} values do not fit into the shape {shape} asked for here; expected sizes whose product is {count}.',
  'text.reshaped-later': '{name} is given the shape {shape} in line {line}; it is read with that shape.',
  'text.rows-from-lines':
    'Each line was read as a row, {shape} in all. Put brackets around the numbers if they are one list.',
  'text.set': 'A set has no order and drops repeated values; expected a list. Write [...] instead of {...}.',
  'text.shape-printed':
    'The text says shape {shape}, which holds {expected} values. Received {received}: part of the array is missing. Copy it in full.',
  'text.string':
    'The text {text} stands among the numbers; expected numbers only. Convert it, or select a column without text.',
  'text.too-deep': 'The brackets are nested too deeply; expected at most {limit} levels.',
  'text.too-long':
    'The document has {received} characters; expected at most {limit}. Copy the arrays into a document of their own.',
  'text.unclosed':
    'The bracket "{bracket}" is not closed; expected "{closer}" after the last number. Close it, or extend the selection to its end.',
  'text.unread-argument': '"{text}" was not taken into account; the array was read as written.',
  'compute.missing-input': '{function} needs {role}, which was not given. Select or name that array too.',
  'compute.param-range': '{name} is {received}; expected {expected}.',
  'compute.param-type': '{name} is {received}; expected {expected}.',
  'compute.too-large':
    '{function} would need {received} numbers at once, in its step {step}; expected at most {limit}. Select fewer samples, or reshape an array that is stretched against the other.',
  'compute.too-large-for-exact':
    'Exact arithmetic was asked for {received} numbers; expected at most {limit}. The value was computed in float64.',
  'compute.unknown-function-alone':
    'Unknown function "{name}"; expected the id or an alias of a loss, metric or activation, such as "mean_squared_error".',
  'compute.unknown-function':
    'Unknown function "{name}"; expected the id or an alias of a loss, metric or activation. Did you mean {suggestions}?',
  'compute.unknown-param': '{function} has no parameter "{name}"; expected one of: {expected}.',
  'custom.invalid': '{place} is {received}; expected {expected}.',
  'custom.name':
    '"{name}" cannot be the name of a {what}; expected a letter, then letters, digits and _, at most {limit} in all, and no word of the formula language.',
  'custom.name-taken': '"{name}" is the name of {other} already; expected another name for the {what}.',
  'custom.no-formula': 'There is no formula; expected one such as mean((y_true - y_pred)^2).',
  'custom.no-inputs': 'The formula reads no array; expected at least one of y_true, y_pred.',
  'custom.result-reads-inputs':
    'The result reads {role}; expected it to read the state variables alone ({state}), so that batches add up. Make a state variable of what it needs.',
  'custom.shadowed': '"{name}" means {id}, which is found first; your own is custom.{name}.',
  'custom.state-of-samples':
    'The state variable {name} has shape {received}, which grows with the samples; expected a total, of the same shape for every batch. Take its sum.',
  'custom.too-intricate':
    'Step {name} is made of {received} operations when every step in it is written out; expected at most {limit}, nested at most {depth} deep.',
  'custom.too-long': 'The formulas have {received} characters together; expected at most {limit}.',
  'custom.too-many': 'There are {received} {what}; expected at most {limit}.',
  'custom.unknown-key': '"{name}" says nothing here; expected one of: {expected}.',
  'custom.unknown-state': '"{name}" is not a step; expected state to name some of: {expected}.',
  'derivative.independent': 'The value of {function} does not depend on {role}; expected an input that changes it.',
  'derivative.jumps':
    'There is no derivative by {role}: step {step} counts or compares ({function}), so that small changes change nothing.',
  'derivative.no-input': '{function} was not given {role}; expected the derivative by one of its inputs.',
  'derivative.no-rule': 'There is no derivative by {role}: no rule is known for {function}, which step {step} calls.',
  'derivative.too-large':
    'The derivative of {function} would need {received} numbers at once; expected at most {limit}. Select fewer samples.',
  'expected.not-a-number': '"{text}" is not a number; expected one as it is printed: 0.8149, 81.5 % or 1e-07.',
  'formula.arity': '{name} takes {expected} values; received {received}.',
  'formula.axis': '{name} was asked for axis {axis}; expected an axis of an array of shape {shape}.',
  'formula.not-a-number': 'A number is needed in the formula; received {received}.',
  'formula.not-allowed':
    '"{part}" is not allowed in a formula; expected numbers, names, + - * / ^, comparisons, and, or, not, "a ? b : c" and function calls.',
  'formula.shapes-do-not-fit':
    'Shapes {left} and {right} do not fit together; expected equal sizes, or 1, on every axis. Reshape one of the arrays.',
  'formula.syntax': 'The formula cannot be read at character {character}: {reason}.',
  'formula.too-deep': 'The brackets are nested too deeply; expected at most {limit} levels.',
  'formula.too-large':
    'The formula is too large; expected at most {limit} numbers, names and operators. Split it into steps.',
  'formula.too-long': 'The formula has {received} characters; expected at most {limit}.',
  'formula.unknown-function': '"{name}" is not a function of the formula language.',
  'formula.unknown-name': '"{name}" is not an input, a parameter or an earlier step.',
  'identifier.base-class': '{name} is a base class of Keras, which computes nothing; expected one of its subclasses.',
  'identifier.needs-arguments':
    'Keras cannot make the {kind} {name} of its name alone ({exception}); expected the arguments {expected}. Pass an object: {name}(…).',
  'identifier.unknown':
    'Keras could not interpret the {kind} identifier "{name}" ({exception}); expected the name of a {kind} of Keras 3. Did you mean {suggestions}?',
  'identifier.unknown-alone':
    'Keras could not interpret the {kind} identifier "{name}" ({exception}); expected the name of a {kind} of Keras 3.',
  'panel.failed': 'Metric Lens failed at this; its output channel says how.',
  'panel.text-gone': '{name} was read at {place}, but that text is not there any more. Select the arrays again.',
  'params.output-weights':
    'multioutput has {received} weights; expected {expected}, one for each output, and more than one output.',
  'request.empty': 'The list at {place} is empty; expected at least one number.',
  'request.invalid': 'The request cannot be used at {place}: {reason}.',
  'request.misfit': 'The lists do not form an array at {place}; expected {expected}. Received {received}.',
  'request.too-deep': 'The lists of {role} are nested too deeply; expected at most {limit} levels.',
  'resolution.binary-loss': '"{name}" is {chosen} here, by the rule of {library}: the loss is {loss}.',
  'resolution.class-indices':
    '"{name}" is {chosen} here, by the rule of {library}: y_true of shape {y_true} holds class indices beside y_pred of shape {y_pred}, having fewer axes or a last one of size 1.',
  'resolution.not-a-metric':
    '"{name}" stands for a loss alone in Keras 3; among the metrics of compile() it is refused. Write "{instead}" there.',
  'resolution.one-output':
    '"{name}" is {chosen} here, by the rule of {library}: y_pred of shape {y_pred} ends in an axis of size 1.',
  'resolution.one-per-class':
    '"{name}" is {chosen} here, by the rule of {library}: the last axes of y_true, {y_true}, and y_pred, {y_pred}, are both taken for the classes.',
  'resolution.other-loss':
    '"{name}" is {chosen} here, by the rule of {library}: y_pred of shape {y_pred} has more than one column, and the loss {loss} is neither binary nor sparse.',
  'resolution.others': 'In place of {chosen}, these would give: {others} (– where they do not take such shapes).',
  'resolution.sparse-loss': '"{name}" is {chosen} here, by the rule of {library}: the loss is {loss}.',
  'shapes.expected': '{name} has shape {received}; expected {expected}.',
  'shapes.flattened':
    '{name} of shape {before} is read as {after}: the library flattens both arrays and compares their values in order.',
  'shapes.indices':
    'y_true has shape {received}; expected class indices of shape {expected} beside y_pred rows of shape {rows}. If y_true is one-hot, use the categorical form.',
  'shapes.must-be-equal': 'y_true has shape {received}; expected {expected}, the shape of y_pred.',
  'shapes.ragged-curves':
    'The curves have {lengths} points. The library returns a list of curves; here the shorter ones are filled up with NaN.',
  'shapes.rows':
    'y_true has shape {received}; expected one row for each row of y_pred, {expected}. For class indices use the sparse form.',
  'shapes.same-rank':
    '{name} of shape {before} is read as {after}, as Keras does, so that both arrays have the same rank.',
  'shapes.weights':
    'sample_weight has shape {received}, which does not broadcast to the values {values}; expected one weight for each value, or one for all.',
  'values.expected': '{name} holds {received}; expected {expected}.',
  'values.outside-classes':
    '{count} values of {name} are outside the classes 0 to {last}; they count nowhere, as in the library. Set num_classes if there are more classes.',
  'values.rows-not-normalised':
    'Row {row} of y_pred sums to {received}; the library takes it as it is. Expected 1: divide each row by its sum.',
  'work.cancelled': 'The computation was cancelled; nothing was computed.',
  'work.died':
    'The computation ended before it was done, most likely for want of memory ({reason}). The next one starts afresh.',
} as const satisfies Record<string, string>;

export type IssueCode = keyof typeof messages;
