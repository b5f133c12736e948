import { useParams } from 'react-router';
import { Page } from '../frame/Page.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Path } from './Path.tsx';
import { StationList } from './StationList.tsx';

/** Every polling station of the country, to be found by its number or name. */
export default function StationsPage() {
  return (
    <Bundle name="further">
      <Stations />
    </Bundle>
  );
}

function Stations() {
  const { t } = useTexts();
  const { contest = '' } = useParams();
  return (
    <Page title={t('station.all')}>
      <Path contest={contest} territory="KZ">
        {t('station.all')}
      </Path>
      <p>{t('station.allMore')}</p>
      <StationList contest={contest} territory="KZ" />
    </Page>
  );
}
