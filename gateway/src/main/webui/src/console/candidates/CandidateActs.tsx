import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECIDED_AT, DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';
import { CANDIDATE_GROUNDS } from '../lists/grounds.ts';

/** What the commission may do about a candidate in the present state. */
export function CandidateActs({ candidate }: { candidate: Schema<'CandidateView'> }) {
  const { t } = useTexts();
  const address = `/api/contests/${candidate.contest}/candidates/${candidate.id}`;
  const done = t('decide.done');
  const ground: ActField = {
    name: 'ground',
    label: 'act.ground',
    kind: 'choice',
    choices: CANDIDATE_GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) })),
  };
  const isNominated = candidate.state === 'nominated';
  return (
    <div className="act-buttons">
      {isNominated && (
        <>
          <Act
            title={t('candidate.register')}
            fields={[
              {
                name: 'registeredAt',
                label: 'deskLists.registeredAt',
                hint: 'candidate.registeredAtMore',
                kind: 'moment',
                optional: true,
              },
              DECISION_NUMBER,
              REASON,
            ]}
            to={`${address}/registration`}
            done={done}
          />
          <Act
            title={t('candidate.sheets')}
            intro={t('candidate.sheetsMore')}
            fields={[
              {
                name: 'sheets',
                label: 'candidate.sheetsText',
                hint: 'candidate.sheetsHint',
                kind: 'text',
              },
            ]}
            to={`${address}/signature-sheets`}
            shape={(body) => ({ sheets: sheetsOf(String(body['sheets'])) })}
            quiet
            done={done}
          />
          <Act
            title={t('deskLists.refuse')}
            fields={[DECIDED_AT, DECISION_NUMBER, ground, REASON]}
            to={`${address}/refusal`}
            quiet
            grave
            done={done}
          />
        </>
      )}
      {candidate.state === 'registered' && (
        <Act
          title={t('deskLists.cancel')}
          fields={[DECIDED_AT, DECISION_NUMBER, ground, REASON]}
          to={`${address}/cancellation`}
          quiet
          grave
          done={done}
        />
      )}
      {(isNominated || candidate.state === 'registered') && (
        <Act
          title={t('candidate.withdraw')}
          fields={[DECIDED_AT, REASON]}
          to={`${address}/withdrawal`}
          quiet
          done={done}
        />
      )}
    </div>
  );
}

/** `number; signatures; invalid; reason` a line. */
function sheetsOf(text: string) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [number, signatures, invalid, reason] = line.split(';').map((part) => part.trim());
      return {
        number: Number(number),
        signatures: Number(signatures),
        invalid: Number(invalid || 0),
        ...(reason ? { reason } : {}),
      };
    });
}
