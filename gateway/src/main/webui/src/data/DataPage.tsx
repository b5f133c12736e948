import './data.css';
import { Link } from 'react-router';
import { useLists, useResult } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import { useContest } from '../results/useContest.ts';
import { Notice } from '../states/Notice.tsx';
import { CopyCsv } from '../table/CopyCsv.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { addressesOf } from './addresses.ts';
import { rowsForAllocation } from './rowsForAllocation.ts';

/** Where the raw figures are, and how to check us without us. */
export default function DataPage() {
  const { t, say } = useTexts();
  const { contest } = useContest();
  const { data: result } = useResult(contest);
  const { data: lists } = useLists(contest);
  return (
    <Page title={t('data.title')}>
      {result?.note && (
        <Notice title={t('case.note')}>
          <p>{say(result.note)}</p>
        </Notice>
      )}
      <section>
        <h2>{t('data.raw')}</h2>
        <p>{t('data.rawMore')}</p>
        <dl className="addresses">
          {addressesOf(contest, result?.election).map(({ key, address }) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>
                <a href={address}>{address}</a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('data.check')}</h2>
        <ol className="ways">
          <li>
            {t('data.checkHere')}{' '}
            {contest && <Link to={`/results/${contest}/check`}>{t('check.place')}</Link>}
          </li>
          <li>
            {t('data.checkCommand')}
            {result && (
              <>
                <CopyCsv
                  label={t('data.copyVotes')}
                  rows={() => rowsForAllocation(result, lists ?? [])}
                />
                <pre>
                  <code>{`./mandat allocate --regime ${result.regime} votes.csv`}</code>
                </pre>
              </>
            )}
          </li>
          <li>{t('data.checkHand')}</li>
        </ol>
      </section>
      <section>
        <h2>{t('data.licences')}</h2>
        <p>
          {t('data.licencesMore')} <a href="/licences/inter.txt">{t('data.fontLicence')}</a>
        </p>
      </section>
    </Page>
  );
}
