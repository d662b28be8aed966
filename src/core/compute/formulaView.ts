import type { Definition } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import type { Dims } from '../formula/dims';
import { plainLetter, sizeSymbol } from '../formula/letters';
import { operandsOf } from '../formula/node';
import type { Node } from '../formula/node';
import { formulaTex } from '../formula/tex/formulaTex';
import { upright } from '../formula/tex/tex';
import { texNumber } from '../formula/tex/texNumber';
import { prepareComputation } from './prepareComputation';
import type { Computation } from './prepareComputation';
import type { ComputeRequest, FormulaView, LegendEntry } from './types';

/** The formula of a request in symbols, with what its symbols stand for. Empty when the request cannot be computed. */
export function formulaView(request: ComputeRequest): FormulaView {
  const { value: computation } = prepareComputation(request);
  return computation === undefined ? { tex: '', legend: [] } : formulaOf(computation);
}

/**
 * The same of a request that was made ready before.
 *
 * @param rows how many rows there are, where the request is about the first of them alone: sizes that follow from other
 *   values than these are left out
 */
export function formulaOf(
  { definition, formula }: Pick<Computation, 'definition' | 'formula'>,
  rows?: number,
): FormulaView {
  const legend: LegendEntry[] = [];
  const seen = new Set<string>();
  const sizes = new Map<string, number>();
  const visit = (node: Node): void => {
    if (rows === undefined) noteSizes(node.dims, sizes);
    switch (node.kind) {
      case 'constant':
        if (node.symbol !== undefined && !seen.has(node.symbol)) {
          seen.add(node.symbol);
          const constant = constantEntry(definition, node.symbol, node.value);
          if (constant !== undefined) legend.push(constant);
        }
        return;
      case 'input':
        seen.add(node.name);
        if (rows !== undefined) noteSizes(withRows(node.dims, rows), sizes);
        return;
      case 'list':
        if (!seen.has(node.symbol)) {
          seen.add(node.symbol);
          const list = constantEntry(definition, node.symbol);
          if (list !== undefined) legend.push(list);
        }
        return;
      default:
        operandsOf(node).forEach(visit);
    }
  };
  for (const step of formula.steps) visit(step.node);
  const inputs = roles.flatMap((role): LegendEntry[] => {
    const spec = definition.inputs[role] ?? definition.reduction?.inputs[role];
    return spec !== undefined && seen.has(role) ? [{ tex: spec.symbol, name: role, meaning: spec.doc }] : [];
  });
  const lengths = [...sizes].map(([letter, size]): LegendEntry => ({
    tex: `${sizeSymbol(letter)} = ${texNumber(size).tex}`,
    meaning: '',
  }));
  return { tex: formulaTex(formula), legend: [...inputs, ...legend, ...lengths] };
}

/** Parameters and named constants: their value, unless it is a list, and what they do. */
function constantEntry(definition: Definition, symbol: string, value?: number): LegendEntry | undefined {
  const specs = { ...definition.params, ...definition.reduction?.params };
  const param = Object.entries(specs).find(([name, spec]) => (spec.symbol ?? upright(name)) === symbol);
  const tex = value === undefined ? symbol : `${symbol} = ${texNumber(value).tex}`;
  if (param !== undefined) return { tex, name: param[0], meaning: param[1].doc };
  return symbol === '\\epsilon' ? { tex, meaning: '' } : undefined;
}

const withRows = ([first, ...rest]: Dims, rows: number): Dims =>
  first === undefined ? rest : [{ ...first, size: rows }, ...rest];

function noteSizes(dims: Dims, sizes: Map<string, number>): void {
  for (const dim of dims) {
    if (!dim.reduced) sizes.set(plainLetter(dim.letter), Math.max(sizes.get(plainLetter(dim.letter)) ?? 0, dim.size));
  }
}
