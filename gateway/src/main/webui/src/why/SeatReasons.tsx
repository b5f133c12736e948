import type { Result } from '../api/types.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { useDistrictSeats } from '../results/districtSeats.ts';
import { isOfDistrict, seatsOf } from '../results/seats.ts';
import { useSeatReason } from '../results/useSeatReason.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useTexts } from '../texts/useTexts.ts';

/** Every seat of the chamber with its reason: the table of the half-circle. */
export function SeatReasons({ result }: { result: Result }) {
  const { t } = useTexts();
  const { short } = useListNames();
  const { reason } = useSeatReason();
  const districts = useDistrictSeats(result);
  return (
    <section>
      <h2>{t('why.seats')}</h2>
      <details>
        <summary>{t('why.showSeats', { count: result.seats + districts.length })}</summary>
        <DataTable
          caption={t('why.seatsCaption')}
          rows={[...seatsOf(result), ...districts]}
          rowKey={(seat) => String(seat.number)}
          sortedBy={{ key: 'number', descending: false }}
          columns={[
            { key: 'number', title: t('why.seatNumber'), value: (seat) => seat.number },
            {
              key: 'list',
              title: t('lists.list'),
              words: true,
              value: (seat) => short(seat.list),
              show: (seat) => (
                <ListLabel id={seat.list.id} ringed={isOfDistrict(seat)}>
                  {short(seat.list)}
                </ListLabel>
              ),
            },
            { key: 'reason', title: t('why.reason'), value: reason, words: true },
          ]}
        />
      </details>
    </section>
  );
}
