import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import type { ActField } from '../act/fields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { Terms } from '../elections/Terms.tsx';
import { ListStateMark } from '../lists/ListStateMark.tsx';
import { Papers } from '../papers/Papers.tsx';
import { CandidateActs } from './CandidateActs.tsx';

type CandidateView = Schema<'CandidateView'>;

/** The candidates of a constituency: nominated by a party, or recorded and decided by the commission. */
export default function CandidatesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.candidates')}>
      <ContestChoice only="district">
        {(contest) => (
          <>
            <Terms election={contest.election.id} only={['nomination', 'registration']} />
            <Nomination contest={contest.id} />
            <Candidates contest={contest.id} />
          </>
        )}
      </ContestChoice>
    </Page>
  );
}

function Candidates({ contest }: { contest: string }) {
  const { t } = useTexts();
  const me = useMe();
  const decides = me.has('district', 'territorial', 'central');
  const candidates = useAskAll<CandidateView>(
    `/api/contests/${contest}/candidates${decides ? '/all' : ''}`,
    { live: true },
  );
  return (
    <Asked answer={candidates} empty={<p>{t('candidate.none')}</p>}>
      {(found) =>
        found.map((one) => (
          <article key={one.id} className="panel" aria-label={`${one.surname} ${one.givenName}`}>
            <h2>{[one.surname, one.givenName, one.patronymic].filter(Boolean).join(' ')}</h2>
            <p>
              <ListStateMark state={one.state} />{' '}
              <span className="aside">
                {one.bornIn} · {t(`nominator.${one.nominator.kind}`)} {one.nominator.party}
              </span>
            </p>
            {decides && one.state === 'nominated' && <Papers contest={contest} holder={one.id} />}
            {decides && <CandidateActs candidate={one} />}
          </article>
        ))
      }
    </Asked>
  );
}

function Nomination({ contest }: { contest: string }) {
  const { t } = useTexts();
  const { unit, has } = useMe();
  const party = has('party') && unit?.kind === 'party' ? unit.id : null;
  const by: ActField[] = party
    ? []
    : [
        {
          name: 'nominatorKind',
          label: 'nominator.kind',
          kind: 'choice',
          choices: (['self', 'association', 'higher-akim'] as const).map((value) => ({
            value,
            label: t(`nominator.${value}`),
          })),
        },
        {
          name: 'association',
          label: 'nominator.associationName',
          kind: 'languages',
          optional: true,
        },
      ];
  const fields: ActField[] = [
    { name: 'surname', label: 'person.surname' },
    { name: 'givenName', label: 'person.givenName' },
    { name: 'patronymic', label: 'person.patronymic', optional: true },
    {
      name: 'sex',
      label: 'person.sex',
      kind: 'choice',
      choices: (['female', 'male'] as const).map((value) => ({
        value,
        label: t(`person.${value}`),
      })),
    },
    { name: 'bornOn', label: 'person.bornOn', kind: 'day' },
    { name: 'disability', label: 'person.disability', kind: 'yes' },
    { name: 'generated', label: 'person.generated', kind: 'yes' },
    { name: 'occupation', label: 'candidate.occupation', optional: true },
    { name: 'workplace', label: 'candidate.workplace', optional: true },
    { name: 'residence', label: 'candidate.residence', optional: true },
    ...by,
  ];
  return (
    <div>
      <Act
        title={t('candidate.nominate')}
        fields={fields}
        to={`/api/contests/${contest}/candidates`}
        shape={(body) => nominationOf(body, party)}
        done={t('candidate.nominated')}
      />
    </div>
  );
}

function nominationOf(body: Record<string, unknown>, party: string | null) {
  const { occupation, workplace, residence, nominatorKind, association, ...person } = body;
  const nominator = party
    ? { kind: 'party', party }
    : { kind: nominatorKind, ...(nominatorKind === 'association' ? { association } : {}) };
  return { person, nominator, occupation, workplace, residence };
}
