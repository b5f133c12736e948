import './whatIf.css';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { ApiError } from '../api/get.ts';
import { useElections, useResults } from '../api/queries.ts';
import { Page } from '../frame/Page.tsx';
import { parseFraction, percentOf } from '../format/fractions.ts';
import { useContest } from '../results/useContest.ts';
import { useElectionNames } from '../results/useElectionName.ts';
import { Notice } from '../states/Notice.tsx';
import { Trouble } from '../states/Trouble.tsx';
import { Waiting } from '../states/Waiting.tsx';
import { Bundle } from '../texts/Bundle.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { SuppositionForm } from './SuppositionForm.tsx';
import { searchOf, supposesNothing, suppositionOf } from './supposition.ts';
import { useListRegimes, usePastElections, useWhatIf } from './useWhatIf.ts';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';

/** What would have been: the same votes under another law or other votes; its address is its link. */
export default function WhatIfPage() {
  return (
    <Bundle name="further">
      <Supposing />
    </Bundle>
  );
}

function Supposing() {
  const { t } = useTexts();
  const [search, setSearch] = useSearchParams();
  const { contest } = useContest();
  const question = new URLSearchParams(search);
  question.delete('lang');
  if (contest && !question.has('contest')) question.set('contest', contest);
  const answer = useWhatIf(question);
  const regimes = useListRegimes();
  const asked = answer.data;

  return (
    <Page title={t('whatIf.title')}>
      <p>{t('whatIf.intro')}</p>
      {contest && (
        <VotesOf
          contest={contest}
          onChoose={(chosen) => setSearch(new URLSearchParams({ contest: chosen }))}
        />
      )}
      {answer.error && <Refusal error={answer.error} onRetry={() => void answer.refetch()} />}
      {!asked && !answer.error && <Waiting />}
      {contest && asked && (
        <>
          <SuppositionForm
            key={question.toString()}
            lists={asked.before.result.lists}
            regimes={regimes}
            asItWas={{
              regime: asked.before.regime,
              seats: asked.before.seats,
              threshold: thresholdOf(asked.before.result.threshold),
            }}
            supposition={suppositionOf(question)}
            onAsk={(supposition) =>
              setSearch(searchOf(contest, supposition), { preventScrollReset: true })
            }
            onClear={() => setSearch(new URLSearchParams({ contest }))}
          />
          {supposesNothing(question) ? (
            <p className="aside">{t('whatIf.nothing')}</p>
          ) : (
            <WhatIfAnswer answer={asked} link={linkTo(question, asked.version)} />
          )}
        </>
      )}
    </Page>
  );
}

/** Whose votes are counted again: those of a contest, or of an election of the past. */
function VotesOf({ contest, onChoose }: { contest: string; onChoose: (id: string) => void }) {
  const { t, say } = useTexts();
  const id = useId();
  const name = useElectionNames();
  const results = useResults();
  const elections = useElections();
  const past = usePastElections();
  const counted = (results.data ?? []).filter(
    ({ kind, protocolsReceived }) => kind === 'list' && protocolsReceived > 0,
  );
  return (
    <div className="supposition-field">
      <label htmlFor={id}>{t('whatIf.votesOf')}</label>
      <select id={id} value={contest} onChange={(event) => onChoose(event.target.value)}>
        {counted.map((result) => {
          const election = elections.data?.find((known) => known.id === result.election);
          return (
            <option key={result.contest} value={result.contest}>
              {election ? name(election) : result.contest}
            </option>
          );
        })}
        {past.data
          ?.filter(({ id: election }) => !counted.some((result) => result.election === election))
          .map((election) => (
            <option key={election.id} value={election.id}>
              {say(election.name)}
            </option>
          ))}
      </select>
    </div>
  );
}

/** A supposition that cannot be counted is explained by the server, field by field. */
function Refusal({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t, say } = useTexts();
  if (!(error instanceof ApiError) || error.faults.length === 0) {
    return <Trouble error={error} onRetry={onRetry} />;
  }
  return (
    <div role="alert">
      <Notice kind="wrong" title={t('whatIf.refused')}>
        <ul>
          {error.faults.map((fault) => (
            <li key={fault.field + fault.rule}>{say(fault.message)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The link names the version of the result, so that it says the same tomorrow. */
function linkTo(question: URLSearchParams, version: number | null): string {
  const search = new URLSearchParams(question);
  if (version) search.set('version', String(version));
  return `${window.location.origin}/what-if?${search}`;
}

function thresholdOf(threshold: string | null): string {
  if (!threshold) return '';
  const { numerator, denominator } = parseFraction(threshold);
  return String(Number(percentOf(numerator, denominator, 2)));
}
