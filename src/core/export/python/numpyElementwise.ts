import { asCondition, asNumbers, atom, binds, call, within } from './numpyText';
import type { NumpyText } from './numpyText';

/** Writes a function of the formula language; operands are in its order. */
export type ElementwiseWriter = (operands: readonly NumpyText[], shape: string) => NumpyText;

const nothing = atom('');

/** A function of NumPy that is called with the operands as numbers. */
const numpy =
  (name: string): ElementwiseWriter =>
  (operands) =>
    call(name, ...operands.map((operand) => asNumbers(operand).text));

/** An operator; the right operand is written one level tighter, since these group from the left. */
const operator =
  (sign: string, level: number): ElementwiseWriter =>
  ([left = nothing, right = nothing]) => ({
    text: `${within(asNumbers(left), level)} ${sign} ${within(asNumbers(right), level + 1)}`,
    binds: level,
  });

/** A comparison. Python would chain it with another one, so that operands stand in parentheses. */
const comparison =
  (sign: string): ElementwiseWriter =>
  ([left = nothing, right = nothing]) => ({
    text: `${within(asNumbers(left), binds.or)} ${sign} ${within(asNumbers(right), binds.or)}`,
    binds: binds.comparison,
    isCondition: true,
  });

const logic =
  (sign: '&' | '|', level: number): ElementwiseWriter =>
  ([left = nothing, right = nothing]) => ({
    text: `${within(asCondition(left), level)} ${sign} ${within(asCondition(right), level + 1)}`,
    binds: level,
    isCondition: true,
  });

/** The elementwise functions of the formula language that NumPy has, or has the parts of. */
export const elementwiseWriters: Readonly<Partial<Record<string, ElementwiseWriter>>> = {
  add: operator('+', binds.sum),
  subtract: operator('-', binds.sum),
  multiply: operator('*', binds.product),
  divide: operator('/', binds.product),
  // The formula has 0 where the divisor is 0, whatever is divided.
  divide_no_nan: ([a = nothing, b = nothing]) => {
    const [dividend, divisor] = [asNumbers(a), asNumbers(b)];
    const isZero = `${within(divisor, binds.or)} == 0`;
    return call('where', isZero, '0', call('divide', dividend.text, divisor.text).text);
  },
  pow: ([base = nothing, exponent = nothing]) => ({
    text: `${within(asNumbers(base), binds.atom)} ** ${within(asNumbers(exponent), binds.sign)}`,
    binds: binds.power,
  }),
  unaryMinus: ([x = nothing]) => ({ text: `-${within(asNumbers(x), binds.sign)}`, binds: binds.sign }),
  equal: comparison('=='),
  unequal: comparison('!='),
  larger: comparison('>'),
  largerEq: comparison('>='),
  smaller: comparison('<'),
  smallerEq: comparison('<='),
  and: logic('&', binds.and),
  or: logic('|', binds.or),
  not: ([x = nothing]) => ({ ...call('logical_not', asCondition(x).text), isCondition: true }),
  where: ([condition = nothing, yes = nothing, no = nothing]) => {
    const chosen = call('where', asCondition(condition).text, asNumbers(yes).text, asNumbers(no).text);
    return yes.isLiteral === true && no.isLiteral === true ? call('asarray', chosen.text, 'dtype') : chosen;
  },
  broadcast_to: ([x = nothing], shape) => call('broadcast_to', asNumbers(x).text, shape),
  float32: ([x = nothing]) => atom(`np.asarray(${asNumbers(x).text}, np.float32).astype(dtype)`),
  softplus: ([x = nothing]) => call('logaddexp', '0', asNumbers(x).text),
  square: numpy('square'),
  abs: numpy('abs'),
  exp: numpy('exp'),
  expm1: numpy('expm1'),
  log: numpy('log'),
  log1p: numpy('log1p'),
  sqrt: numpy('sqrt'),
  tanh: numpy('tanh'),
  maximum: numpy('maximum'),
  minimum: numpy('minimum'),
  clip: numpy('clip'),
  ceil: numpy('ceil'),
  trunc: numpy('trunc'),
  round: numpy('round'),
};
