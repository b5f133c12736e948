import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField, REASON } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { PartyActs } from './PartyActs.tsx';

export type PartyView = Schema<'PartyView'>;

/** The register of parties, and what the justice authority enters in it. */
export default function PartiesPage() {
  const { t, say } = useTexts();
  const { day } = useDates();
  const me = useMe();
  const parties = useAskAll<PartyView>('/api/parties?limit=200', { live: true });
  return (
    <Page title={t('place.parties')}>
      {me.has('justice') && (
        <div>
          <Act
            title={t('deskParty.register')}
            intro={t('deskParty.registerMore')}
            fields={[
              { name: 'id', label: 'founding.partyId', hint: 'founding.partyIdMore' },
              { name: 'name', label: 'founding.name', kind: 'languages' },
              dayField('registeredOn', 'deskParty.registeredOn'),
              { name: 'certificateNumber', label: 'founding.certificate' },
              REASON,
            ]}
            to="/api/parties"
            done={t('decide.done')}
          />
        </div>
      )}
      <Asked answer={parties} empty={<p>{t('deskParty.none')}</p>}>
        {(found) =>
          found.map((party) => (
            <article key={party.id} className="panel" aria-label={say(party.name)}>
              <h2>{say(party.name)}</h2>
              <p>
                <span
                  className={`state state-${party.state.toLowerCase() === 'registered' ? 'good' : 'warns'}`}
                >
                  {t(`partyState.${party.state.toLowerCase() as 'registered'}`)}
                </span>{' '}
                <span className="aside">
                  {t('deskParty.since', {
                    day: day(party.registeredOn),
                    number: party.certificateNumber,
                  })}
                </span>
              </p>
              <p>
                <a href={`/api/parties/${party.id}/certificate`}>{t('deskLists.certificate')}</a>
              </p>
              {me.has('justice') && <PartyActs party={party} />}
            </article>
          ))
        }
      </Asked>
    </Page>
  );
}
