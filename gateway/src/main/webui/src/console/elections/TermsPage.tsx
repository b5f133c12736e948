import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { DECISION_NUMBER, REASON } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { localOf, untilThen } from '../format/moments.ts';
import { useTerm } from '../parts/useTerm.ts';

const GROUNDS = ['set-at-call', 'fewer-than-two', 'dropped-out'] as const;

/** Every term of the election in local time with its article; a decision may move its end. */
export default function TermsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.terms')}>
      <ContestChoice>{({ election }) => <Calendar election={election.id} />}</ContestChoice>
    </Page>
  );
}

function Calendar({ election }: { election: string }) {
  const { t, say } = useTexts();
  const { moment } = useDates();
  const term = useTerm();
  const me = useMe();
  // Where the law's single article is not known, the service names its source in words.
  const groundOf = (article: string) =>
    /^\d/.test(article) ? t('act.article', { article }) : article;
  const terms = useAskAll<Schema<'TermView'>>(`/api/elections/${election}/calendar`);
  return (
    <Asked answer={terms}>
      {(found) => (
        <ul className="steps-taken">
          {found.map((one) => (
            <li key={one.step}>
              <b>{say(one.title)}</b>{' '}
              <span className="aside">
                {groundOf(one.article)}
                {one.unverified &&
                  !one.article.includes('unverified') &&
                  ` · ${t('terms.unverified')}`}
              </span>
              <br />
              {one.from && <span>{t('terms.from', { when: moment(one.from) })} </span>}
              {one.until && (
                <span className={`state state-${untilThen(one.until).past ? 'good' : 'waits'}`}>
                  {term(one.until)}
                </span>
              )}
              {!one.until && !one.from && <span className="aside">{t('terms.later')}</span>}
              {one.decision && (
                <p className="aside">{t('terms.moved', { number: String(one.decision.number) })}</p>
              )}
              {one.until && me.has('central', 'territorial', 'district') && (
                <div>
                  <Act
                    title={t('terms.move', { term: say(one.title) })}
                    label={t('terms.moveShort')}
                    fields={[
                      {
                        name: 'until',
                        label: 'terms.until',
                        kind: 'moment',
                        initial: localOf(one.until),
                      },
                      {
                        name: 'ground',
                        label: 'act.ground',
                        kind: 'choice',
                        choices: GROUNDS.map((value) => ({
                          value,
                          label: t(`termGround.${value}`),
                        })),
                      },
                      DECISION_NUMBER,
                      REASON,
                    ]}
                    to={`/api/elections/${election}/calendar/${one.step}/decisions`}
                    quiet
                    done={t('decide.done')}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Asked>
  );
}
