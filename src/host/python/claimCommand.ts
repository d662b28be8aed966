import * as vscode from 'vscode';
import { issue } from '../../core/issues/issue';
import type { Claim } from '../../core/python/claims/claim';
import { toRefusal } from '../../core/export/toPlainResult';
import type { MetricLensRefusal } from '../api';
import { decodeArguments } from '../results/decodeRequest';
import { activeEditor, openDocument } from '../sources/gatherer';
import { placeIn } from '../sources/placeIn';
import { revealPlace } from '../sources/revealPlace';
import type { Words } from '../words';
import type { PythonPrograms } from './pythonPrograms';
import { verdictWords } from './verdictWords';

/** A stated value as the command returns it. */
export interface PlainClaim {
  /** From 0. */
  readonly line: number;
  readonly stated: string;
  /** Null when it is not known. */
  readonly computed: string | null;
  /** Null when it cannot be checked. */
  readonly holds: boolean | null;
}

/** What the command `metricLens.checkClaims` returns. */
export interface PlainClaims {
  readonly claims: readonly PlainClaim[];
}

interface PlacedClaim {
  readonly document: vscode.TextDocument;
  readonly claim: Claim;
}

/** Lists the values that a program states, with what is computed. */
export class ClaimCommand {
  constructor(
    private readonly programs: PythonPrograms,
    private readonly words: Words,
  ) {}

  /** Shows the list, unless a document is given: then it asks nothing. */
  async run(argument: unknown): Promise<PlainClaims | MetricLensRefusal> {
    const uri = decodeArguments(argument).value?.uri;
    const document = uri === undefined ? activeEditor()?.document : await openDocument(uri);
    const { translate } = this.words;
    if (document === undefined) {
      const refusal = toRefusal(
        [uri === undefined ? issue('text.no-editor', 'error') : issue('text.no-document', 'error', { uri })],
        translate,
      );
      if (uri === undefined) void vscode.window.showErrorMessage(refusal.issues[0]?.message ?? '');
      return refusal;
    }
    const read = await this.programs.read(document);
    const claims = (read?.texts ?? []).flatMap((text) => text.claims.map((claim) => ({ document, claim })));
    if (uri === undefined) void this.#show(claims);
    return { claims: claims.map(toPlain) };
  }

  async #show(claims: readonly PlacedClaim[]): Promise<void> {
    const { translate } = this.words;
    if (claims.length === 0) {
      void vscode.window.showInformationMessage(translate('This document states no values that could be checked.', {}));
      return;
    }
    const items = claims.map((placed) => ({ ...this.#item(placed), placed }));
    const chosen = await vscode.window.showQuickPick(items, {
      title: translate('Stated values', {}),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (chosen !== undefined) await revealPlace(placeIn(chosen.placed.document, chosen.placed.claim.span));
  }

  #item({ document, claim }: PlacedClaim): vscode.QuickPickItem {
    const line = document.positionAt(claim.span.start).line + 1;
    return {
      label: `$(${icons[claim.verdict.kind]}) ${claim.stated}`,
      description: this.words.translate('line {line}', { line }),
      detail: verdictWords(claim, this.words),
    };
  }
}

const icons: Readonly<Record<Claim['verdict']['kind'], string>> = {
  holds: 'check',
  'holds-of-mean': 'check',
  'holds-before': 'check',
  fails: 'warning',
  unknown: 'question',
};

function toPlain({ document, claim }: PlacedClaim): PlainClaim {
  const { verdict, stated, computed = null } = claim;
  const { line } = document.positionAt(claim.span.start);
  return { line, stated, computed, holds: verdict.kind === 'unknown' ? null : verdict.kind !== 'fails' };
}
