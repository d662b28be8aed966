import * as vscode from 'vscode';
import { settingIds } from './ids';

const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration(settingIds.section);

/** The setting of the user's own metrics, as it stands. VS Code leaves out what an untrusted workspace says. */
export function ownMetricsSetting(): unknown {
  return configuration().get(settingIds.metrics);
}

/** The same as plain data; empty when it is no list. */
export function listedMetrics(): readonly unknown[] {
  const setting = ownMetricsSetting();
  return Array.isArray(setting) ? (JSON.parse(JSON.stringify(setting)) as readonly unknown[]) : [];
}

/** Where the setting stands: a list of the workspace hides that of the user. */
export function ownMetricsPlace(): 'user' | 'workspace' {
  return configuration().inspect(settingIds.metrics)?.workspaceValue === undefined ? 'user' : 'workspace';
}

/** Writes the list to where it stands; an empty one takes the setting away. */
export async function writeOwnMetrics(metrics: readonly unknown[]): Promise<void> {
  const target =
    ownMetricsPlace() === 'user' ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration().update(settingIds.metrics, metrics.length === 0 ? undefined : metrics, target);
}
