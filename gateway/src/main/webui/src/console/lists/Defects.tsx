import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { useTerm } from '../parts/useTerm.ts';

interface DefectsProps {
  contest: string;
  party: string;
  /** Only a list under examination has an examination. */
  open: boolean;
}

/** The defects of a list: what is wrong, until when it can be cured, what was answered. */
export function Defects({ contest, party, open }: DefectsProps) {
  const { t } = useTexts();
  const me = useMe();
  const term = useTerm();
  const address = `/api/contests/${contest}/lists/${party}/examination`;
  const examination = useAsk<Schema<'ExaminationView'>>(
    open && me.has('party', 'central', 'territorial') ? address : null,
    { live: true },
  );
  const found = examination.data;
  if (!found || found.defects.length + found.corrections.length === 0) return null;
  return (
    <section>
      <h2>{t('defect.title')}</h2>
      <ul className="steps-taken">
        {found.defects.map((defect) => (
          <li key={defect.id}>
            <b>{t(`document.${defect.document as 'consent'}`)}</b>
            {defect.person > 0 && ` · ${t('defect.person', { number: defect.person })}`}:{' '}
            {defect.remark}{' '}
            <span className="aside">{t('act.article', { article: defect.article })}</span>
            <br />
            <span className={`state state-${defect.cured ? 'good' : 'warns'}`}>
              {defect.cured ? t('defect.cured') : term(defect.cureBy)}
            </span>
            {defect.answer && (
              <p className="aside">{t('defect.answered', { text: defect.answer })}</p>
            )}
            {!defect.cured && (
              <div className="act-buttons">
                {me.has('party') && (
                  <Act
                    title={t('defect.answer')}
                    fields={[{ name: 'remark', label: 'defect.brought', kind: 'text' }]}
                    to={`${address}/defects/${defect.id}/answer`}
                    quiet
                    done={t('decide.done')}
                  />
                )}
                {me.has('central', 'territorial') && (
                  <Act
                    title={t('defect.close')}
                    fields={[{ name: 'remark', label: 'defect.foundOut', kind: 'text' }]}
                    to={`${address}/defects/${defect.id}/cure`}
                    quiet
                    done={t('decide.done')}
                  />
                )}
              </div>
            )}
          </li>
        ))}
        {found.corrections.map((one) => (
          <li key={`${one.person} ${one.field}`}>
            {t('defect.correction', {
              number: one.person,
              submitted: one.submitted,
              corrected: one.corrected,
            })}{' '}
            <span className="aside">{one.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
