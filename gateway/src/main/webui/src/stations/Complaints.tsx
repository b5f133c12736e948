import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import { useComplaints } from './stationQueries.ts';

/** Complaints and acts about a station or a whole contest: their term and how they ended. */
export function Complaints({ contest, station }: { contest: string; station?: string }) {
  const { t } = useTexts();
  const dates = useDates();
  const complaints = useComplaints(contest, station);
  if (!complaints.data) return null;
  return (
    <section>
      <h2>{t('complaint.title')}</h2>
      {complaints.data.items.length === 0 && <p className="aside">{t('complaint.none')}</p>}
      <ul className="copies">
        {complaints.data.items.map((complaint) => (
          <li key={complaint.id}>
            <strong>{t(`complaint.kind.${complaint.kind}` as 'complaint.kind.act')}</strong>{' '}
            {!station && complaint.station}{' '}
            <span className="aside">{dates.moment(complaint.filedAt)}</span>{' '}
            {complaint.outcome ? (
              <span className="badge badge-quiet">
                {t(`complaint.outcome.${complaint.outcome}` as 'complaint.outcome.upheld')}
              </span>
            ) : (
              complaint.decideBy && (
                <span className={complaint.late ? 'badge' : 'badge badge-quiet'}>
                  {t(complaint.late ? 'complaint.late' : 'complaint.decideBy', {
                    day: dates.day(complaint.decideBy),
                  })}
                </span>
              )
            )}
            {complaint.decisionNumber && (
              <span className="aside">
                {' '}
                {t('decision.number', { number: complaint.decisionNumber })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
