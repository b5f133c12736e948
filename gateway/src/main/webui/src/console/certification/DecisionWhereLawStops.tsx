import type { Result } from '../../api/types.ts';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, dayField } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';

/** Where the law gives no answer the commission decides; nothing is drawn or guessed. */
export function DecisionWhereLawStops({ result }: { result: Result }) {
  const { t, say } = useTexts();
  const address = `/api/results/${result.contest}/decision`;
  const ground: ActField = { name: 'ground', label: 'act.ground', kind: 'text' };
  const isList = result.kind === 'list';
  return (
    <section>
      <h2>{t('stops.title')}</h2>
      <Notice kind="warning">{say(result.reason) || t('stops.more')}</Notice>
      <div className="act-buttons">
        {isList ? (
          <Act
            title={t('stops.mandates')}
            intro={t('stops.mandatesMore', { seats: result.seats })}
            fields={[
              {
                name: 'mandates',
                label: 'stops.mandatesText',
                hint: 'stops.mandatesHint',
                kind: 'text',
                initial: result.lists.map(({ id, whole }) => `${id}: ${whole ?? 0}`).join('\n'),
              },
              DECISION_NUMBER,
              ground,
            ]}
            to={address}
            fixed={{ kind: 'mandates' }}
            shape={(body) => ({ ...body, mandates: seatsOf(String(body['mandates'])) })}
            done={t('decide.done')}
          />
        ) : (
          <>
            <Act
              title={t('stops.elected')}
              fields={[
                {
                  name: 'elected',
                  label: 'stops.who',
                  kind: 'choice',
                  choices: result.lists.map(({ id, name }) => ({ value: id, label: say(name) })),
                },
                DECISION_NUMBER,
                ground,
              ]}
              to={address}
              fixed={{ kind: 'elected' }}
              done={t('decide.done')}
            />
            <Act
              title={t('stops.repeatVoting')}
              fields={[dayField('votingDay'), DECISION_NUMBER, ground]}
              to={address}
              fixed={{ kind: 'repeat-voting', candidates: result.lists.map(({ id }) => id) }}
              quiet
              done={t('decide.done')}
            />
            <Act
              title={t('stops.repeatElections')}
              fields={[dayField('votingDay'), DECISION_NUMBER, ground]}
              to={address}
              fixed={{ kind: 'repeat-elections' }}
              quiet
              done={t('decide.done')}
            />
          </>
        )}
      </div>
    </section>
  );
}

/** `amanat: 40` a line. */
function seatsOf(text: string): Record<string, number> {
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => line.split(':'))
      .filter(([id]) => id?.trim())
      .map(([id, seats]) => [id?.trim() ?? '', Number(seats)]),
  );
}
