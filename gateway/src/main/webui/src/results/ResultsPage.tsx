import './results.css';
import { Link } from 'react-router';
import type { Result } from '../api/types.ts';
import { Page } from '../frame/Page.tsx';
import { TerritorySection } from '../territories/TerritorySection.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { CaseBlock } from './CaseBlock.tsx';
import { Chamber } from './Chamber.tsx';
import { Closeness } from './Closeness.tsx';
import { DistrictTable } from './DistrictTable.tsx';
import { useDistrictSeats } from './districtSeats.ts';
import { ListTable } from './ListTable.tsx';
import { useElectionName } from './useElectionName.ts';
import { WithResult } from './WithResult.tsx';

/** The result of one contest, from the sentence that states the case down to what was close. */
export default function ResultsPage() {
  const { t } = useTexts();
  return (
    <WithResult title={t('results.title')}>
      {(result) => <ShownResult result={result} />}
    </WithResult>
  );
}

function ShownResult({ result }: { result: Result }) {
  const { t } = useTexts();
  const election = useElectionName();
  const districts = useDistrictSeats(result);
  const ofList = result.kind === 'list';
  return (
    <Page title={t('results.title')} heading={election || t('results.title')}>
      {!ofList && (
        <p>
          {t('districts.one', { district: result.contest })}{' '}
          <Link to="/">{t('districts.back')}</Link>
        </p>
      )}
      <CaseBlock result={result} />
      <div className={ofList ? 'outcome' : 'outcome outcome-district'}>
        {ofList && <Chamber result={result} districts={districts} />}
        <ListTable result={result} />
      </div>
      <DistrictTable election={result.election} seats={districts} />
      {ofList && <TerritorySection result={result} />}
      <Closeness result={result} />
      <p className="onward">
        <Link to={`/results/${result.contest}/why`}>{t('results.toWhy')}</Link>
        <Link to={`/results/${result.contest}/check`}>{t('results.toCheck')}</Link>
        {result.status === 'certified' && ofList && (
          <Link to={`/results/${result.contest}/elected`}>{t('results.toElected')}</Link>
        )}
        <Link to={`/results/${result.contest}/stations`}>{t('results.toStations')}</Link>
        <Link to={`/results/${result.contest}/discrepancies`}>{t('results.toDiscrepancies')}</Link>
      </p>
    </Page>
  );
}
