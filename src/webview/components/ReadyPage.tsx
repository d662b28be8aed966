import type { ReadyState } from '../../protocol/panel';
import { useChosenSample } from '../useChosenSample';
import { Views } from '../views/Views';
import { Bars } from './Bars';
import { BesideResult } from './BesideResult';
import { Findings } from './Findings';
import { Following } from './Following';
import { FunctionChooser } from './FunctionChooser';
import { InputChips } from './InputChips';
import { Issues } from './Issues';
import { Params } from './Params';
import { PrecisionChoice } from './PrecisionChoice';
import { RoleChoices } from './RoleChoices';
import { ResultNumber } from './ResultNumber';

/** A result, in the order in which people ask: what is this, of what, how much, is something odd, why, what else. */
export function ReadyPage({ state }: { readonly state: ReadyState }) {
  const {
    function: chosen,
    candidates,
    inputs,
    canSwap,
    params,
    precision,
    result,
    issues,
    worked,
    isStreamed = false,
  } = state;
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
      <Following live={state.live} />
      {!isStreamed && <RoleChoices roles={state.roles} />}
      <Params key={chosen.id} params={params} />
      <div class="how-much">
        <ResultNumber
          result={result}
          takeAway={state.takeAway}
          isPinned={isStreamed ? undefined : state.pin?.isShown === true}
        />
        {result !== undefined && <Bars result={result} sample={sample} onChoose={chooseSample} />}
      </div>
      <BesideResult changes={state.changes} pin={state.pin} onChooseSample={chooseSample} />
      <Issues issues={issues} />
      <Findings findings={state.findings} onChooseSample={chooseSample} />
      <Views state={state} sample={sample} onChooseSample={chooseSample} />
    </>
  );
}
