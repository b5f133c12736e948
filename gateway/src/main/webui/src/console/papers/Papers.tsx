import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { useTerm } from '../parts/useTerm.ts';
import { PaperActs } from './PaperActs.tsx';
import { paperCounts } from './paperCounts.ts';
import { WaitingPapers } from './WaitingPapers.tsx';

export type PapersView = Schema<'PapersView'>;

interface PapersProps {
  contest: string;
  /** The party of a list, or the code of a candidate. */
  holder: string;
}

/** The papers that the law wants for a registration: missing, brought, accepted, or with a defect. */
export function Papers({ contest, holder }: PapersProps) {
  const { t, whole } = useTexts();
  const me = useMe();
  const term = useTerm();
  const address = `/api/contests/${contest}/nominees/${holder}/papers`;
  const papers = useAsk<PapersView>(
    me.has('party', 'central', 'territorial', 'district') ? address : null,
    { live: true },
  );
  const found = papers.data;
  if (!found) return null;
  const waiting = found.papers.filter(({ state }) => state === 'filed');
  const faulty = found.papers.filter(({ state }) => state === 'defective');
  return (
    <section>
      <h2>{t('papers.title')}</h2>
      <p>
        <span className={`state state-${found.complete ? 'good' : 'waits'}`}>
          {found.complete
            ? t('papers.complete')
            : t('papers.missing', { count: found.missing.length })}
        </span>
      </p>
      <table className="data-table compared">
        <caption className="unseen">{t('papers.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('papers.kind')}</th>
            {(['missing', 'filed', 'accepted'] as const).map((state) => (
              <th key={state} scope="col">
                {t(`papersState.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paperCounts(found).map(({ kind, ...counts }) => (
            <tr key={kind}>
              <th scope="row">{t(`paperKind.${kind}`)}</th>
              {(['missing', 'filed', 'accepted'] as const).map((state) => (
                <td key={state} data-title={t(`papersState.${state}`)}>
                  {whole(counts[state])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="steps-taken">
        {faulty.map(({ id, kind, person, remark, cureBy, article }) => (
          <li key={id}>
            <b>{t(`paperKind.${kind}`)}</b>
            {person > 0 && ` · ${t('defect.person', { number: person })}`}: {remark}{' '}
            <span className="aside">
              {t('act.article', { article })} {term(cureBy)}
            </span>
          </li>
        ))}
      </ul>
      <PaperActs address={address} papers={found} />
      {waiting.length > 0 && me.has('central', 'territorial', 'district') && (
        <WaitingPapers address={address} papers={waiting} />
      )}
    </section>
  );
}
