import type { KeyboardEvent } from 'react';
import { ApiError, type FieldFault } from '../../api/get.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { FaultLines } from '../act/FaultLines.tsx';
import type { DraftPerson } from './person.ts';

type PersonText = 'surname' | 'givenName' | 'patronymic' | 'occupation' | 'workplace' | 'residence';

interface PersonRowProps {
  person: DraftPerson;
  number: number;
  /** The groups of the quota that the person counts for. */
  groups: readonly string[];
  faults: readonly FieldFault[];
  refusal: Error | null;
  onChange: (person: DraftPerson) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One person; Alt with the arrows moves the row, wherever in it the focus is. */
export function PersonRow(props: PersonRowProps) {
  const { t } = useTexts();
  const { person, number, groups, faults, refusal, onChange, onMove, onRemove } = props;
  const inPlace = `persons[${number - 1}]`;
  const refused =
    refusal instanceof ApiError
      ? refusal.faults.filter(({ field }) => (field ?? '').startsWith(inPlace))
      : [];
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const text = (name: PersonText) => (
    <input
      type="text"
      aria-label={t(`person.${name}At`, { number })}
      placeholder={t(`person.${name}`)}
      value={person[name]}
      onChange={(event) => onChange({ ...person, [name]: event.currentTarget.value })}
    />
  );
  return (
    // The row hears only which key moves it; what is interactive stands inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="builder-person" onKeyDown={keys}>
      <span className="builder-number">{number}</span>
      <div className="builder-fields">
        {text('surname')}
        {text('givenName')}
        {text('patronymic')}
        <select
          aria-label={t('person.sexAt', { number })}
          value={person.sex}
          onChange={(event) =>
            onChange({ ...person, sex: event.currentTarget.value as DraftPerson['sex'] })
          }
        >
          <option value="">{t('person.sex')}</option>
          <option value="female">{t('person.female')}</option>
          <option value="male">{t('person.male')}</option>
        </select>
        <input
          type="date"
          aria-label={t('person.bornOnAt', { number })}
          value={person.bornOn}
          onChange={(event) => onChange({ ...person, bornOn: event.currentTarget.value })}
        />
        <label className="ask-yes">
          <input
            type="checkbox"
            checked={person.disability}
            onChange={(event) => onChange({ ...person, disability: event.currentTarget.checked })}
          />
          <span>{t('person.disability')}</span>
        </label>
        {text('occupation')}
        {text('workplace')}
        {text('residence')}
      </div>
      <div className="builder-move">
        <button
          type="button"
          className="quiet"
          data-move
          aria-label={t('person.up', { number })}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={t('person.down', { number })}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button
          type="button"
          className="quiet grave"
          aria-label={t('person.remove', { number })}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <div className="builder-about">
        {groups.length > 0 && (
          <span className="state state-good">
            {t('person.counts', {
              groups: groups.map((group) => t(`group.${group as 'women'}`)).join(', '),
            })}
          </span>
        )}
        <FaultLines faults={[...faults, ...refused]} />
      </div>
    </li>
  );
}
