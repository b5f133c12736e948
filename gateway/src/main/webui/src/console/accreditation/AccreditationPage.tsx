import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { REASON } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { localOf } from '../format/moments.ts';
import { useTerm } from '../parts/useTerm.ts';
import { useOwnTerritory } from '../territories/useTerritories.ts';
import { AccreditationStateMark } from './AccreditationStateMark.tsx';

export type AccreditationView = Schema<'AccreditationView'>;

const KINDS = ['domestic', 'international', 'media'] as const;

/** Organisations, missions and media that apply for accreditation. */
export default function AccreditationPage() {
  const { t, say } = useTexts();
  const term = useTerm();
  const territory = useOwnTerritory();
  const [kind, setKind] = useState('');
  const accreditations = useAskAll<AccreditationView>(
    `/api/accreditations?limit=200${kind ? `&kind=${kind}` : ''}`,
    { live: true },
  );
  return (
    <Page title={t('place.accreditation')}>
      <div className="row">
        <label>
          <span>{t('accredit.kind')}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{t('protocols.any')}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`accredit.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Act
          title={t('accredit.apply')}
          intro={t('accredit.applyMore')}
          fields={[
            {
              name: 'kind',
              label: 'accredit.kind',
              kind: 'choice',
              choices: KINDS.map((value) => ({ value, label: t(`accredit.${value}`) })),
            },
            { name: 'name', label: 'accredit.name', kind: 'languages' },
            {
              name: 'appliedAt',
              label: 'accredit.appliedAt',
              kind: 'moment',
              initial: localOf(new Date().toISOString()),
            },
            { name: 'territory', label: 'accredit.territory', initial: territory },
            {
              name: 'country',
              label: 'accredit.country',
              hint: 'accredit.countryMore',
              optional: true,
            },
            {
              name: 'election',
              label: 'accredit.election',
              hint: 'accredit.electionMore',
              optional: true,
            },
            { name: 'charterNamesObservation', label: 'accredit.charter', kind: 'yes' },
            { name: 'throughForeignMinistry', label: 'accredit.ministry', kind: 'yes' },
            REASON,
          ]}
          to="/api/accreditations"
          done={t('accredit.applied')}
        />
      </div>
      <Asked answer={accreditations} empty={<p>{t('accredit.none')}</p>}>
        {(found) => (
          <ul className="steps-taken">
            {found.map((one) => (
              <li key={one.id}>
                <Link to={`/work/accreditation/${one.id}`}>{say(one.name)}</Link>{' '}
                <span className="aside">
                  {t(`accredit.${one.kind.toLowerCase() as 'domestic'}`)}
                  {one.country && ` · ${one.country}`}
                </span>
                <br />
                <AccreditationStateMark state={one.state} />{' '}
                {one.state.toLowerCase() === 'applied' &&
                  one.decisionUntil &&
                  term(one.decisionUntil)}
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Page>
  );
}
