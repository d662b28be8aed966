/** Messages about files of numbers. Offsets are bytes from the start of the file. */
export const fileMessages = {
  'files.cancelled': 'Reading was cancelled; nothing was computed.',
  'files.compressed-fortran':
    'The array has {received} values, compressed and in Fortran order; expected at most {limit}, since all of them must be in memory. Save it in C order (np.ascontiguousarray).',
  'files.decimal-comma':
    '"{text}" in column {column}, line {line} (byte {offset}), has a decimal comma; expected a decimal point. Ask for decimal commas if that is how the file is written.',
  'files.empty': 'There is nothing to read at byte {offset}; expected numbers.',
  'files.encoding': 'The file is UTF-16, as its first bytes say (byte {offset}); expected UTF-8.',
  'files.ending': 'The file {name} cannot be read; expected one that ends in {expected}.',
  'files.gone': 'The file {name} cannot be read: {reason}',
  'files.integers-rounded':
    '{count} integers are beyond 2^53 and not held exactly; each is rounded to the nearest float64.',
  'files.json-array': 'The array at character {offset} cannot be read. {reason}',
  'files.json-line': 'Line {line} (byte {offset}) is not JSON; expected an object, a list or a number on each line.',
  'files.json-row':
    '{key} in line {line} (byte {offset}) does not fit; expected numbers of shape {expected}, as in the first line.',
  'files.json-too-long':
    'The file has {received} bytes; expected at most {limit}, since a JSON file is read as a whole. Write a line for each sample (.jsonl), or save the arrays as .npy.',
  'files.lengths': 'One array ends after {received} rows, where another goes on; expected equally many in each.',
  'files.long-row': 'The row at byte {offset} does not end; expected rows of at most {limit} bytes.',
  'files.missing-value':
    'There is no value in column {column}, line {line} (byte {offset}); expected a number. Fill it in, or leave out the sample.',
  'files.no-arrays': 'There are no numbers in {name}; expected an array, or a column of numbers.',
  'files.no-member': 'There is no "{name}" in the file; expected one of: {expected}.',
  'files.no-single-value':
    '{function} gives a value for every sample; expected a loss or a metric, which gives one for a whole file.',
  'files.not-a-number':
    '"{text}" in column {column}, line {line} (byte {offset}), is not a number; expected one in every row.',
  'files.not-exact':
    'Files are read chunk by chunk, and computed in float64 at most; exact digits need all numbers at once.',
  'files.npy-dtype':
    'The values are {received} (header at byte {offset}); expected integers, booleans, or floats of 16, 32 or 64 bits.',
  'files.npy-header': 'The header at byte {offset} cannot be read: {reason}; expected one as numpy.save writes it.',
  'files.npy-length':
    'The header says shape {shape} of {dtype}, which is {expected} bytes from byte {offset} on. Received {received}: the file was cut off, or is not what it says.',
  'files.npy-magic':
    'The file does not begin as a .npy file does (byte {offset}); expected the bytes 93 4E 55 4D 50 59.',
  'files.npy-version':
    'The file is of version {received} of the .npy format (byte {offset}); expected 1.0, 2.0 or 3.0.',
  'files.quote':
    'The quoted field at byte {offset} is not closed before the end of the field; expected a quote there, and quotes within doubled.',
  'files.row-length': 'Line {line} (byte {offset}) has {received} columns; expected {expected}, as the first line has.',
  'files.single-number': 'The array is a single number (byte {offset}); expected one with an entry for each sample.',
  'files.together':
    '{function} needs all scores at once: {received} values were held in memory, and it was computed in one go.',
  'files.too-many':
    '{function} needs all values at once, and there are more than {limit}; expected a function that adds up, such as keras.metrics.AUC in the place of an exact area.',
  'files.truncated':
    'The file ends too early: {expected} bytes were expected from byte {offset} on. Received {received}.',
  'files.wide-row': 'A row has {received} values; expected at most {limit}.',
  'files.whole-file-limit':
    'The file {name} has {received} bytes; expected at most {limit}, since files that are not on this machine are read as a whole.',
  'files.zip-end':
    'The directory of the zip archive cannot be read at byte {offset}; expected a complete archive, as numpy.savez writes it.',
  'files.zip-entry': 'The entry {name} of the zip archive cannot be read (byte {offset}): {reason}.',
} as const satisfies Record<string, string>;
