import type { DraftPreview, MetricDraft } from '../../../protocol/ownMetrics';
import type { Engine } from '../../loadEngine';
import type { Report } from '../../report';
import type { Words } from '../../words';
import type { Work } from '../../work/work';
import { draftPreview, writtenMetric, type Beside } from './draftPreview';

/** Reads drafts: at once, or with the value coming later from a worker where the arrays are large. The same draft once. */
export class DraftReading {
  #last: { readonly of: readonly unknown[]; readonly preview: DraftPreview } | undefined;
  #controller = new AbortController();

  /** @param tell called when a value is there */
  constructor(
    private readonly words: Words,
    private readonly work: Pick<Work, 'run'>,
    private readonly report: Pick<Report, 'guard'>,
    private readonly tell: () => void,
  ) {}

  /** @param setting what the other metrics are read from */
  read(engine: Engine, draft: MetricDraft, beside: Beside, setting: readonly unknown[]): DraftPreview {
    const { before, session } = beside;
    const of = [setting, draft, before, session?.arrays, session?.precision];
    if (this.#last?.of.every((part, at) => part === of[at]) === true) return this.#last.preview;
    this.#controller.abort();
    const written = writtenMetric(draft, beside);
    const isLarge = engine.tasks.preview.cost(written) > engine.longestInHost;
    const found = engine.previewOn(isLarge ? { ...written, arrays: [] } : written);
    const preview = draftPreview(engine, draft, beside, this.words, found);
    this.#last = { of, preview: isLarge ? { ...preview, value: '', over: '' } : preview };
    if (isLarge) void this.#readLarge(engine, draft, beside, of);
    return this.#last.preview;
  }

  async #readLarge(engine: Engine, draft: MetricDraft, beside: Beside, of: readonly unknown[]): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    const { signal } = controller;
    const found = await this.report.guard('preview', () =>
      this.work.run('preview', writtenMetric(draft, beside), { signal }),
    );
    if (found === undefined || signal.aborted) return;
    this.#last = { of, preview: draftPreview(engine, draft, beside, this.words, found) };
    this.tell();
  }
}
