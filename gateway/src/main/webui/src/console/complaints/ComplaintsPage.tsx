import { Page } from '../../frame/Page.tsx';
import type { Schema } from '../../api/client.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import type { KnownContest } from '../contests/useContests.ts';
import { ComplaintCard } from './ComplaintCard.tsx';

export type ComplaintView = Schema<'ComplaintView'>;

/** The register of complaints and acts: filing, terms, decisions. */
export default function ComplaintsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('place.complaints')}>
      <ContestChoice>{(contest) => <Register contest={contest} />}</ContestChoice>
    </Page>
  );
}

function Register({ contest }: { contest: KnownContest }) {
  const { t } = useTexts();
  const me = useMe();
  const complaints = useAskAll<ComplaintView>(`/api/complaints?contest=${contest.id}&limit=1000`, {
    live: true,
  });
  return (
    <>
      {me.has('observer', 'party') && (
        <div>
          <Act
            title={t('complaints.file')}
            intro={t('complaints.fileMore')}
            fields={[
              {
                name: 'kind',
                label: 'complaints.kind',
                kind: 'choice',
                choices: (['complaint', 'act'] as const).map((value) => ({
                  value,
                  label: t(`complaints.${value}`),
                })),
              },
              {
                name: 'station',
                label: 'complaints.station',
                hint: 'complaints.stationMore',
                optional: true,
              },
              {
                name: 'territory',
                label: 'complaints.territory',
                hint: 'complaints.territoryMore',
                optional: true,
              },
              { name: 'text', label: 'complaints.text', kind: 'text' },
            ]}
            to="/api/complaints"
            fixed={{ contest: contest.id }}
            done={t('complaints.filed')}
          />
        </div>
      )}
      <Asked answer={complaints} empty={<p>{t('complaints.none')}</p>}>
        {(found) => found.map((one) => <ComplaintCard key={one.id} complaint={one} />)}
      </Asked>
    </>
  );
}
