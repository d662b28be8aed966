import * as vscode from 'vscode';
import { isSettledWithin } from '../breather';
import { percentage } from './percentage';

/** Work that takes no longer than this, in milliseconds, needs no notification. */
const longMilliseconds = 1000;

/** Why work was given up when the user said so. */
export const cancelledByUser = 'cancelled by the user';

/** How far work has come: told as parts of 1. */
export interface Fraction {
  told?: (fraction: number) => void;
}

/** Work that takes long gets a notification with its progress, which can cancel it. */
export async function offerCancel(
  work: Promise<unknown>,
  title: string,
  controller: AbortController,
  fraction: Fraction,
): Promise<void> {
  const over = work.then(
    () => undefined,
    () => undefined,
  );
  if (await isSettledWithin(over, longMilliseconds)) return;
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  await vscode.window.withProgress(options, (progress, token) => {
    fraction.told = percentage(progress);
    token.onCancellationRequested(() => controller.abort(cancelledByUser));
    return over;
  });
}
