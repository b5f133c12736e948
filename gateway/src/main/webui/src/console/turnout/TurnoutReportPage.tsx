import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useQueryClient } from '@tanstack/react-query';
import { ActForm } from '../act/ActForm.tsx';
import { useAnnounce } from '../act/announce.ts';
import type { ActField } from '../act/fields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAsk } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ContestChoice } from '../contests/ContestChoice.tsx';
import { useOwnTerritory } from '../territories/useTerritories.ts';

const HOURS = ['10:00', '12:00', '14:00', '16:00', '18:00', '20:00'];

/** How many voters had received ballots by an hour: the report of a station, and what came in. */
export default function TurnoutReportPage() {
  const { t } = useTexts();
  const me = useMe();
  return (
    <Page title={t('place.turnout')}>
      <ContestChoice>
        {({ election }) => (
          <>
            {me.has('precinct', 'territorial') && <Report election={election.id} />}
            <Reported election={election.id} />
          </>
        )}
      </ContestChoice>
    </Page>
  );
}

function Report({ election }: { election: string }) {
  const { t } = useTexts();
  const { unit } = useMe();
  const [jump, setJump] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const own = unit?.kind === 'station' ? unit.id : null;
  const fields: ActField[] = [
    ...(own ? [] : [{ name: 'station', label: 'protocols.station' } as const]),
    {
      name: 'at',
      label: 'report.hour',
      kind: 'choice',
      choices: HOURS.map((hour) => ({ value: hour, label: hour })),
    },
    { name: 'voters', label: 'paper.V', kind: 'whole' },
    { name: 'issued', label: 'paper.I', kind: 'whole' },
    {
      name: 'reason',
      label: 'report.reason',
      hint: 'report.reasonMore',
      kind: 'text',
      optional: true,
    },
  ];
  return (
    <div className="panel">
      <ActForm
        key={election}
        title={t('report.title')}
        label={t('report.send')}
        intro={t('report.more')}
        fields={fields}
        to={`/api/turnout/${election}/reports`}
        fixed={own ? { station: own } : {}}
        keptAs={`turnout.${election}`}
        done={t('report.sent')}
        onDone={(answer) => {
          setJump((answer as Schema<'TurnoutReportView'>).jump);
          announce(t('report.sent'));
          void queries.invalidateQueries();
        }}
      />
      {jump && <Notice kind="warning" title={t('report.jump')} />}
    </div>
  );
}

function Reported({ election }: { election: string }) {
  const { t, say, whole, percent } = useTexts();
  const territory = useOwnTerritory();
  const turnout = useAsk<Schema<'TurnoutView'>>(`/api/turnout/${election}?territory=${territory}`, {
    live: true,
  });
  return (
    <Asked answer={turnout} empty={<p>{t('report.none')}</p>}>
      {({ territories }) => {
        const [own] = territories;
        if (!own || own.reported.length === 0) return <p>{t('report.none')}</p>;
        return (
          <table className="data-table compared">
            <caption>{t('report.caption', { territory: say(own.name) })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('report.hour')}</th>
                <th scope="col">{t('report.stations')}</th>
                <th scope="col">{t('paper.I')}</th>
                <th scope="col">{t('report.percent')}</th>
              </tr>
            </thead>
            <tbody>
              {own.reported.map((row) => (
                <tr key={row.at}>
                  <th scope="row">{row.at}</th>
                  <td data-title={t('report.stations')}>
                    {t('board.of', {
                      count: whole(row.stationsReported),
                      all: whole(row.stationsExpected),
                    })}
                  </td>
                  <td data-title={t('paper.I')}>{whole(row.issued)}</td>
                  <td data-title={t('report.percent')}>{percent(row.percent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      }}
    </Asked>
  );
}
