import type * as vscode from 'vscode';
import { roles } from '../../core/catalogue/definition';
import type { ComputeRequest } from '../../core/compute/types';
import { loadEngine } from '../loadEngine';
import type { RoledArray } from '../session';
import { placeIn } from '../sources/placeIn';
import { pointedAt } from './pointedAt';
import type { PythonPrograms } from './pythonPrograms';

/** A call of the catalogue in a program, with exactly the arguments that it is given. */
export interface ProgramCall {
  readonly request: ComputeRequest;
  /** The arrays that the call takes. They stand nowhere in the text: their place is that of the call. */
  readonly arrays: readonly RoledArray[];
}

/** Finds the calls of the catalogue in the programs of documents. */
export class ProgramCalls {
  constructor(private readonly programs: PythonPrograms) {}

  /** The call that the value at an offset came from. */
  async at(document: vscode.TextDocument, offset: number): Promise<ProgramCall | undefined> {
    const [read, engine] = [await this.programs.read(document), await loadEngine()];
    const pointed = read && pointedAt(engine, read, offset);
    if (pointed === undefined) return undefined;
    const { request } = engine.originOf(pointed.expression.value) ?? {};
    if (request === undefined) return undefined;
    const place = placeIn(document, pointed.span);
    const arrays = roles.flatMap((role): RoledArray[] => {
      const array = request.inputs[role];
      return array === undefined ? [] : [{ role, array, name: undefined, place, input: role, remarks: [] }];
    });
    return { request, arrays };
  }
}
