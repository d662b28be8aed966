import type { WhatIfState } from '../../../protocol/whatIf';
import { usePage } from '../../page';
import { wayMarks, wayWords } from './words';

/** The numbers that matter most, in words. */
export function Strongest({ whatIf }: { readonly whatIf: WhatIfState }) {
  const { label, send } = usePage();
  const { role, strongest, goal } = whatIf;
  if (strongest.length === 0) return null;
  return (
    <table class="strongest">
      <caption>{label('whatIf.strongest')}</caption>
      <thead>
        <tr>
          <th scope="col">{label('whatIf.where')}</th>
          <th scope="col">{label('whatIf.value')}</th>
          <th scope="col">{label('whatIf.derivative')}</th>
          <th scope="col">{label(goal === undefined ? 'whatIf.wayHigher' : 'whatIf.way')}</th>
        </tr>
      </thead>
      <tbody>
        {strongest.map(({ at, index, value, derivative, way }) => (
          <tr key={at}>
            <th scope="row">
              <button
                type="button"
                class="link"
                title={label('whatIf.choose', { name: role + index })}
                onClick={() => send('chooseElement', { at })}
              >
                {role + index}
              </button>
            </th>
            <td>{value}</td>
            <td>{derivative}</td>
            <td class="strongest-way">
              {wayMarks[way]} {label(wayWords[way])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
