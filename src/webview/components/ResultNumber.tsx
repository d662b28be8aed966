import { useEffect, useState } from 'preact/hooks';
import type { TakeAwayState } from '../../protocol/copyFormats';
import type { PanelResult } from '../../protocol/panel';
import { usePage } from '../page';
import { CopyMenu } from './CopyMenu';
import { Icon } from './Icon';
import { NumberText } from './NumberText';
import { ResultTable } from './ResultTable';
import { PinButton } from './PinButton';
import { ScrollBox } from './ScrollBox';

interface ResultNumberProps {
  readonly result: PanelResult | undefined;
  readonly takeAway: TakeAwayState | undefined;
  /** Others are compared with it; undefined where it cannot be. */
  readonly isPinned: boolean | undefined;
}

/** The answer: one large number, or the list when nothing is averaged; what it averages over; which way is better. */
export function ResultNumber({ result, takeAway, isPinned }: ResultNumberProps) {
  const { label } = usePage();
  if (result === undefined) return <p class="result-none">{label('result.none')}</p>;
  const { value, fullValue, scalar, named, over, better } = result;
  return (
    <div class={scalar && named === undefined ? 'result' : 'result is-list'}>
      {named !== undefined ? (
        <ResultTable named={named} />
      ) : scalar ? (
        <p class="result-value" style={{ '--length': String(value.length) }} title={fullValue}>
          <NumberText text={value} />
        </p>
      ) : (
        <ScrollBox label={label('result.label')} class="result-list" tall>
          <span title={fullValue}>{value}</span>
        </ScrollBox>
      )}
      <div class="result-notes">
        <p>{[over, better].filter((note) => note !== '').join(' · ')}</p>
        <CopyButtons value={fullValue} takeAway={takeAway} />
        {isPinned !== undefined && <PinButton isPinned={isPinned} />}
      </div>
    </div>
  );
}

const thanksMilliseconds = 1500;

interface CopyButtonsProps {
  readonly value: string;
  readonly takeAway: TakeAwayState | undefined;
}

/** The value by one click, other forms by a menu. */
function CopyButtons({ value, takeAway }: CopyButtonsProps) {
  const { label, send } = usePage();
  const [copied, setCopied] = useState(false);

  useEffect(() => setCopied(false), [value]);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), thanksMilliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  }, [copied]);

  return (
    <>
      <button
        type="button"
        class="icon-button"
        title={`${label('result.copy')}: ${value}`}
        aria-label={label('result.copy')}
        onClick={() => {
          send('copyValue', {});
          setCopied(true);
        }}
      >
        <Icon name={copied ? 'check' : 'copy'} />
        <span class="visually-hidden" role="status">
          {copied ? label('result.copied') : ''}
        </span>
      </button>
      {takeAway !== undefined && <CopyMenu takeAway={takeAway} onCopied={() => setCopied(true)} />}
    </>
  );
}
