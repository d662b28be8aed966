import type { RoleRow, RolesState } from '../../protocol/roles';
import { usePage } from '../page';

/** Behind a line that unfolds: what each array is to the function, to be chosen anew; arrays that are not used, too. */
export function RoleChoices({ roles: state }: { readonly roles: RolesState | undefined }) {
  const { label, send } = usePage();
  return (
    <details
      class="role-choices"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) send('showRoles', {});
      }}
    >
      <summary>{label('roles.title')}</summary>
      {state !== undefined && (
        <ul>
          {state.rows.map((row, at) => (
            <li key={`${row.place} ${row.name} ${String(at)}`}>
              <RoleChoice row={row} roles={state.roles} onChoose={(role) => send('setRole', { at, role })} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface RoleChoiceProps {
  readonly row: RoleRow;
  readonly roles: readonly string[];
  readonly onChoose: (role: string) => void;
}

function RoleChoice({ row: { name, shape, place, role }, roles, onChoose }: RoleChoiceProps) {
  const { label } = usePage();
  return (
    <label class="role-choice">
      <span class="select">
        <select value={role} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <option value="">{label('roles.none')}</option>
          {roles.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </span>
      <span class="role-name">{name}</span>
      <span class="role-shape">{shape}</span>
      <span class="role-place">{place}</span>
    </label>
  );
}
