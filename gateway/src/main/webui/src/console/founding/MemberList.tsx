import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { CSV, FileSend, XLSX } from '../parts/FileSend.tsx';
import type { ApplicationView } from './ApplicationsPage.tsx';
import { RegionCounter } from './RegionCounter.tsx';

interface MemberListProps {
  application: ApplicationView;
  kind: 'initiative' | 'members';
}

/** A list of citizens: uploaded, counted by region against its minimum, faults to send back. */
export function MemberList({ application, kind }: MemberListProps) {
  const { t, say, whole, language } = useTexts();
  const me = useMe();
  const address = `/api/applications/${application.id}/lists/${kind}`;
  const list = useAsk<Schema<'MemberListView'>>(address);
  const found = list.data;
  return (
    <section>
      <h2>{t(`members.${kind}`)}</h2>
      {me.has('applicant') && (
        <FileSend
          label={t('members.upload')}
          hint={t('members.uploadMore')}
          accept=".csv,.xlsx"
          to={{ [CSV]: address, [XLSX]: address }}
        />
      )}
      {list.data === null && <p className="aside">{t('members.none')}</p>}
      {found && (
        <div className="panel">
          <p>
            <span className={`state state-${found.minimumMet ? 'good' : 'warns'}`}>
              {t(found.minimumMet ? 'members.met' : 'members.notMet')}
            </span>{' '}
            {t('members.counted', { accepted: whole(found.accepted), rows: whole(found.rows) })}
          </p>
          <RegionCounter regions={found.regions} />
          {found.rules.length > 0 && (
            <>
              <h3>{t('members.faults')}</h3>
              <ul className="steps-taken">
                {found.rules.map((rule) => (
                  <li key={rule.rule}>
                    <b>{whole(rule.rows)}</b> {say(rule.message)}
                  </li>
                ))}
              </ul>
              <p>
                <a href={`${address}/report.csv?lang=${language}`}>{t('members.report')}</a>
              </p>
            </>
          )}
          {found.errorsAreNoGround && <p className="aside">{t('members.noGround')}</p>}
        </div>
      )}
    </section>
  );
}
