import type { ReadyState } from '../../protocol/panel';
import { useChosenSample } from '../useChosenSample';
import { Views } from '../views/Views';
import { Bars } from './Bars';
import { Findings } from './Findings';
import { FunctionChooser } from './FunctionChooser';
import { InputChips } from './InputChips';
import { Issues } from './Issues';
import { Params } from './Params';
import { PrecisionChoice } from './PrecisionChoice';
import { ResultNumber } from './ResultNumber';

/** A result, in the order in which people ask: what is this, of what, how much, is something odd, why, what else. */
export function ReadyPage({ state }: { readonly state: ReadyState }) {
  const { function: chosen, candidates, inputs, canSwap, params, precision, result, issues, worked } = state;
  const [sample, chooseSample] = useChosenSample(worked);
  return (
    <>
      <h1 class="visually-hidden">{chosen.name}</h1>
      <header class="what">
        <FunctionChooser chosen={chosen} candidates={candidates} />
        <p class="library">{chosen.library}</p>
        <PrecisionChoice precision={precision} />
      </header>
      <InputChips inputs={inputs} canSwap={canSwap} />
      <Params key={chosen.id} params={params} />
      <div class="how-much">
        <ResultNumber result={result} takeAway={state.takeAway} />
        {result !== undefined && <Bars result={result} sample={sample} onChoose={chooseSample} />}
      </div>
      <Issues issues={issues} />
      <Findings findings={state.findings} onChooseSample={chooseSample} />
      <Views state={state} sample={sample} onChooseSample={chooseSample} />
    </>
  );
}
