import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField, REASON } from '../act/commonFields.ts';
import type { ActField } from '../act/fields.ts';
import { useMe } from '../account/unit.ts';
import type { ApplicationView } from './ApplicationsPage.tsx';

const DAY_AND_REASON = [dayField('on'), REASON];
const GROUNDS = [
  'initiative-group',
  'founding-procedure',
  'documents',
  'name',
  'member-list',
] as const;

/** What the committee or the justice authority may do about an application in its present state. */
export function ApplicationActs({ application }: { application: ApplicationView }) {
  const { t } = useTexts();
  const me = useMe();
  const address = `/api/applications/${application.id}`;
  const state = application.state.toLowerCase().replaceAll('_', '-');
  const is = (...states: string[]) => states.includes(state);
  const done = t('decide.done');
  const ground: ActField = {
    name: 'ground',
    label: 'act.ground',
    kind: 'choice',
    choices: GROUNDS.map((value) => ({ value, label: t(`foundingGround.${value}`) })),
  };
  return (
    <div className="act-buttons">
      {me.has('applicant') && (
        <>
          {is('confirmed') && (
            <Act
              title={t('founding.congress')}
              fields={[
                dayField('on'),
                { name: 'present', label: 'founding.present', kind: 'whole' },
                { name: 'proxies', label: 'founding.proxies', kind: 'whole', initial: '0' },
                { name: 'minutesNumber', label: 'founding.minutesNumber' },
              ]}
              to={`${address}/congress`}
              done={done}
            />
          )}
          {is('congress-held') && (
            <Act
              title={t('founding.submit')}
              intro={t('founding.submitMore')}
              fields={[
                dayField('on'),
                { name: 'charterCopies', label: 'founding.charterCopies', kind: 'whole' },
                { name: 'programmeCopies', label: 'founding.programmeCopies', kind: 'whole' },
                { name: 'minutes', label: 'founding.minutes', kind: 'yes' },
                { name: 'memberListOnPaper', label: 'founding.memberListOnPaper', kind: 'yes' },
                { name: 'feeReceipt', label: 'founding.feeReceipt', optional: true },
              ]}
              to={`${address}/submission`}
              done={done}
            />
          )}
          {is('interrupted') && (
            <Act
              title={t('founding.cure')}
              fields={DAY_AND_REASON}
              to={`${address}/cure`}
              done={done}
            />
          )}
          {is('refused') && (
            <Act
              title={t('founding.appeal')}
              fields={DAY_AND_REASON}
              to={`${address}/appeal`}
              done={done}
            />
          )}
        </>
      )}
      {me.has('justice') && (
        <>
          {is('noticed') && (
            <Act
              title={t('founding.confirm')}
              fields={DAY_AND_REASON}
              to={`${address}/confirmation`}
              done={done}
            />
          )}
          {is('examined') && (
            <>
              <Act
                title={t('founding.register')}
                intro={t('founding.registerMore')}
                fields={[
                  dayField('on'),
                  { name: 'party', label: 'founding.partyId', hint: 'founding.partyIdMore' },
                  { name: 'certificateNumber', label: 'founding.certificate' },
                  REASON,
                ]}
                to={`${address}/registration`}
                done={done}
              />
              <Act
                title={t('founding.interrupt')}
                fields={DAY_AND_REASON}
                to={`${address}/interruption`}
                quiet
                done={done}
              />
            </>
          )}
          {is('noticed', 'examined', 'interrupted') && (
            <Act
              title={t('deskLists.refuse')}
              fields={[dayField('on'), ground, REASON]}
              to={`${address}/refusal`}
              quiet
              grave
              done={done}
            />
          )}
          {is('appealed') && (
            <Act
              title={t('founding.court')}
              fields={[
                dayField('on'),
                { name: 'granted', label: 'founding.granted', kind: 'yes' },
                REASON,
              ]}
              to={`${address}/appeal-decision`}
              done={done}
            />
          )}
        </>
      )}
    </div>
  );
}
