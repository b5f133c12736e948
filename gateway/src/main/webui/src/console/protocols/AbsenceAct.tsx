import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';

/** The signed act that a station has no protocol. */
export function AbsenceAct({ contest, station }: { contest: string; station: string }) {
  const { t } = useTexts();
  return (
    <Act
      title={t('decide.absence', { station })}
      label={t('decide.absenceShort')}
      quiet
      grave
      fields={[DECISION_NUMBER, REASON]}
      to="/api/protocols/absences"
      fixed={{ contest, station }}
      done={t('decide.done')}
    />
  );
}
