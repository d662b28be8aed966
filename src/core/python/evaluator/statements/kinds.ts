import type { PythonNode } from '../../syntax/pythonNode';
import type { Completion, Frame, Running } from '../frame';
import { forStatement, whileStatement } from './loops';
import { ifStatement } from './branches';
import { classStatement, decoratedStatement, functionStatement } from './definitionStatements';
import { futureImport, importFromStatement, importStatement } from './imports';
import { matchStatement } from './match';
import {
  assertStatement,
  deleteStatement,
  execStatement,
  expressionStatement,
  globalStatement,
  nonlocalStatement,
  passStatement,
  printStatement,
  raiseStatement,
  returnStatement,
} from './simple';
import { tryStatement } from './try';
import { withStatement } from './with';

/** How each kind of statement is run, by its name in the grammar: at once, or in steps. */
export const statementKinds: Readonly<
  Record<string, (node: PythonNode, frame: Frame) => Completion | Running | undefined>
> = {
  expression_statement: expressionStatement,
  print_statement: printStatement,
  exec_statement: execStatement,
  assert_statement: assertStatement,
  delete_statement: deleteStatement,
  global_statement: globalStatement,
  nonlocal_statement: nonlocalStatement,
  pass_statement: passStatement,
  line_continuation: passStatement,
  raise_statement: raiseStatement,
  return_statement: returnStatement,
  break_statement: () => ({ kind: 'break' }),
  continue_statement: () => ({ kind: 'continue' }),
  import_statement: importStatement,
  import_from_statement: importFromStatement,
  future_import_statement: futureImport,
  if_statement: ifStatement,
  for_statement: forStatement,
  while_statement: whileStatement,
  match_statement: matchStatement,
  try_statement: tryStatement,
  with_statement: withStatement,
  function_definition: functionStatement,
  class_definition: classStatement,
  decorated_definition: decoratedStatement,
};
