import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { FaultLines } from '../act/FaultLines.tsx';
import { ListFigures } from './ListFigures.tsx';

/** What the law says of a list: quota, cap, what is broken, the deposit, the documents to bring. */
export function ListReport({ report }: { report: Schema<'ListReport'> }) {
  const { t, say, whole } = useTexts();
  const { figures, faults, deposit, documents } = report;
  const ofList = faults.filter(({ field }) => !(field ?? '').startsWith('persons['));
  return (
    <aside className="builder-report panel" aria-label={t('build.report')}>
      <p>
        <span className={`state state-${report.passes ? 'good' : 'wrong'}`}>
          {t(report.passes ? 'build.passes' : 'build.fails')}
        </span>
      </p>
      <ListFigures figures={figures} />
      <FaultLines faults={ofList} />
      {deposit && (
        <section>
          <h2>{t('build.deposit', { due: whole(deposit.due) })}</h2>
          <details>
            <summary>{t('build.depositWhy')}</summary>
            {deposit.steps.map((step) => (
              <p key={step.text.en} className="aside">
                {say(step.text)} {t('act.article', { article: step.article })}
              </p>
            ))}
          </details>
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{t('build.documents')}</h2>
          <ul className="steps-taken">
            {documents.map(({ document, count, article, title }) => (
              <li key={document}>
                <b>{whole(count)} ×</b> {say(title)}{' '}
                <span className="aside">{t('act.article', { article })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
