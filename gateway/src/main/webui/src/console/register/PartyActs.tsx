import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField, REASON } from '../act/commonFields.ts';
import type { PartyView } from './PartiesPage.tsx';

const LIQUIDATION = ['own-decision', 'court-decision', 'two-elections-missed'] as const;

/** What the justice authority may enter for a registered party. */
export function PartyActs({ party }: { party: PartyView }) {
  const { t } = useTexts();
  const address = `/api/parties/${party.id}`;
  const fixed = { version: party.version };
  const effective = dayField('effectiveOn', 'deskParty.effectiveOn');
  const done = t('decide.done');
  const state = party.state.toLowerCase();
  return (
    <div className="act-buttons">
      {state !== 'liquidated' && (
        <Act
          title={t('deskParty.change')}
          intro={t('deskParty.changeMore')}
          fields={[
            effective,
            { name: 'name', label: 'founding.name', kind: 'languages', optional: true },
            { name: 'certificateNumber', label: 'founding.certificate', optional: true },
            { name: 'leader', label: 'deskParty.leader', optional: true },
            { name: 'address', label: 'deskParty.address', optional: true },
            { name: 'charterOn', label: 'deskParty.charterOn', kind: 'day', optional: true },
            REASON,
          ]}
          to={`${address}/changes`}
          fixed={fixed}
          quiet
          done={done}
        />
      )}
      {state === 'registered' && (
        <Act
          title={t('deskParty.suspend')}
          fields={[effective, { name: 'until', label: 'deskParty.until', kind: 'day' }, REASON]}
          to={`${address}/suspension`}
          fixed={fixed}
          quiet
          grave
          done={done}
        />
      )}
      {state === 'suspended' && (
        <Act
          title={t('deskParty.reinstate')}
          fields={[effective, REASON]}
          to={`${address}/reinstatement`}
          fixed={fixed}
          quiet
          done={done}
        />
      )}
      {state !== 'liquidated' && (
        <Act
          title={t('deskParty.liquidate')}
          intro={t('deskParty.liquidateMore')}
          fields={[
            effective,
            {
              name: 'ground',
              label: 'act.ground',
              kind: 'choice',
              choices: LIQUIDATION.map((value) => ({ value, label: t(`liquidation.${value}`) })),
            },
            REASON,
          ]}
          to={`${address}/liquidation`}
          fixed={fixed}
          quiet
          grave
          done={done}
        />
      )}
    </div>
  );
}
