import '../table/table.css';
import './law.css';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { today } from '../format/dates.ts';
import { Page } from '../frame/Page.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useRegimes } from '../whatif/useWhatIf.ts';
import { LawComparison } from './LawComparison.tsx';

/** The law as the suite reads it: which regime was in force on a day, and how two of them differ. */
export default function LawPage() {
  return (
    <Bundle name="further">
      <Laws />
    </Bundle>
  );
}

function Laws() {
  const { t, say } = useTexts();
  const dates = useDates();
  const [search, setSearch] = useSearchParams();
  const day = useId();
  const regimes = useRegimes();
  const on = search.get('on') ?? '';
  const all = regimes.data ?? [];
  const shown = all.filter(({ from, until }) => !on || (from <= on && (!until || on < until)));
  const set = (name: string, value: string) =>
    setSearch(
      (known) => {
        if (value) known.set(name, value);
        else known.delete(name);
        return known;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <Page title={t('law.title')}>
      <p>{t('law.intro')}</p>
      {regimes.error && <Trouble error={regimes.error} onRetry={() => void regimes.refetch()} />}
      {regimes.isPending && <Waiting />}
      {regimes.data && (
        <>
          <div className="law-day">
            <label htmlFor={day}>{t('law.onWhichDay')}</label>
            <input
              id={day}
              type="date"
              min="1999-05-06"
              value={on}
              onChange={(event) => set('on', event.target.value)}
            />
            <button type="button" className="quiet" onClick={() => set('on', today())}>
              {t('law.today')}
            </button>
            {on && (
              <button type="button" className="quiet" onClick={() => set('on', '')}>
                {t('law.anyDay')}
              </button>
            )}
          </div>
          <table className="data-table compared">
            <caption>{on ? t('law.inForce', { day: dates.day(on) }) : t('law.all')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('law.regime')}</th>
                <th scope="col" className="words">
                  {t('law.from')}
                </th>
                <th scope="col" className="words">
                  {t('law.until')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((regime) => (
                <tr key={regime.id}>
                  <th scope="row">
                    <Link to={`/law/${regime.id}`}>{say(regime.name)}</Link>
                  </th>
                  <td className="words" data-title={t('law.from')}>
                    {dates.day(regime.from)}
                  </td>
                  <td className="words" data-title={t('law.until')}>
                    {regime.until ? dates.day(regime.until) : t('law.stillInForce')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length === 0 && <p role="status">{t('law.noneInForce')}</p>}
          <LawComparison
            regimes={all}
            left={search.get('left') ?? 'mazhilis-2021'}
            right={search.get('right') ?? 'mazhilis-2023'}
            onChoose={set}
          />
        </>
      )}
    </Page>
  );
}
