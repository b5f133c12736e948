import type { TextKey } from '../../texts/texts.ts';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';
import { AppealAct } from './AppealAct.tsx';
import { useMe } from '../account/unit.ts';

const APPEALABLE = new Set(['refusal', 'cancellation', 'exclusion']);

interface ListDecision {
  id: string;
  kind: string;
  ground?: string;
  article?: string;
  decidedAt: string;
  number?: string;
  reason: string;
}

/** Every decision on a list with its ground, article and reason. */
export function ListDecisions({ contest, party }: { contest: string; party: string }) {
  const { t } = useTexts();
  const { moment } = useDates();
  const me = useMe();
  const decisions = useAskAll<ListDecision>(
    me.has('central', 'territorial', 'party', 'auditor')
      ? `/api/contests/${contest}/lists/${party}/decisions`
      : null,
  );
  if (!decisions.data?.length) return null;
  return (
    <section>
      <h2>{t('decide.taken')}</h2>
      <ol className="steps-taken">
        {decisions.data.map((one) => (
          <li key={one.id}>
            <b>
              {t(`listDecision.${one.kind}` as TextKey)}
              {one.number && ` № ${one.number}`}
            </b>{' '}
            <span className="aside">
              {moment(one.decidedAt)}
              {one.article && ` · ${t('act.article', { article: one.article })}`}
            </span>
            <br />
            {one.ground && `${t(`ground.${one.ground}` as TextKey)}. `}
            {one.reason}
            {me.has('party') && APPEALABLE.has(one.kind) && (
              <div>
                <AppealAct contest={contest} decision={one.id} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
