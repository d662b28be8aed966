import * as vscode from 'vscode';
import { precisions, type Precision } from '../core/compute/types';
import { settingIds } from './ids';

const read = (scope?: vscode.ConfigurationScope): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration(settingIds.section, scope);

export function hoverEnabled(scope: vscode.ConfigurationScope): boolean {
  return read(scope).get(settingIds.hoverEnabled, true);
}

export function inlayHintsEnabled(scope: vscode.ConfigurationScope): boolean {
  return read(scope).get(settingIds.inlayHintsEnabled, true);
}

/** Whether stated values that are not the computed ones get a warning. */
export function claimsEnabled(scope: vscode.ConfigurationScope): boolean {
  return read(scope).get(settingIds.claimsEnabled, true);
}

/** The precision that new results start with. */
export function defaultPrecision(): Precision {
  const value = read().get<string>(settingIds.precision);
  return precisions.find((precision) => precision === value) ?? 'float32';
}
