import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECIDED_AT, DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';
import { localOf } from '../format/moments.ts';
import { DOCUMENTS, LIST_GROUNDS } from './grounds.ts';

interface ListActsProps {
  contest: string;
  list: Schema<'PartyListView'>;
}

/** What the commission may do about a list in its present state. */
export function ListActs({ contest, list }: ListActsProps) {
  const { t } = useTexts();
  const address = `/api/contests/${contest}/lists/${list.party}`;
  const done = t('decide.done');
  const ground: ActField = {
    name: 'ground',
    label: 'act.ground',
    kind: 'choice',
    choices: LIST_GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) })),
  };
  const registeredAt: ActField = {
    name: 'registeredAt',
    label: 'deskLists.registeredAt',
    hint: 'deskLists.registeredAtMore',
    kind: 'moment',
    initial: localOf(new Date().toISOString()),
  };
  if (list.state === 'registered') {
    return (
      <div className="act-buttons">
        <Act
          title={t('deskLists.cancel')}
          intro={t('deskLists.cancelMore')}
          fields={[DECIDED_AT, DECISION_NUMBER, ground, REASON]}
          to={`${address}/cancellation`}
          quiet
          grave
          done={done}
        />
      </div>
    );
  }
  if (list.state !== 'submitted') return null;
  return (
    <div className="act-buttons">
      <Act
        title={t('deskLists.register')}
        intro={t('deskLists.registerMore')}
        fields={[registeredAt, DECISION_NUMBER, REASON]}
        to={`${address}/registration`}
        done={done}
      />
      <Act
        title={t('defect.note')}
        fields={[
          {
            name: 'document',
            label: 'defect.document',
            kind: 'choice',
            choices: DOCUMENTS.map((value) => ({ value, label: t(`document.${value}`) })),
          },
          { name: 'person', label: 'defect.number', kind: 'whole', optional: true },
          { name: 'remark', label: 'defect.remark', kind: 'text' },
          { name: 'cureBy', label: 'defect.cureBy', kind: 'moment' },
        ]}
        to={`${address}/examination/defects`}
        quiet
        done={done}
      />
      <Act
        title={t('defect.correct')}
        fields={[
          { name: 'person', label: 'defect.number', kind: 'whole' },
          {
            name: 'field',
            label: 'defect.field',
            kind: 'choice',
            choices: (['surname', 'givenName', 'patronymic'] as const).map((value) => ({
              value,
              label: t(`person.${value}`),
            })),
          },
          { name: 'corrected', label: 'defect.corrected' },
          REASON,
        ]}
        to={`${address}/examination/corrections`}
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
    </div>
  );
}
