import type { ListResult, TerritoryTotals } from '../api/types.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { useListNames } from '../lists/useListNames.ts';
import { useTexts } from '../texts/useTexts.ts';
import { leadingList, percentFor } from './measures.ts';

interface LeadingListProps {
  lists: readonly ListResult[];
  totals: TerritoryTotals;
}

/** The mark, short name and share of the leading list, or a dash. */
export function LeadingList({ lists, totals }: LeadingListProps) {
  const { percent } = useTexts();
  const { short } = useListNames();
  const leader = leadingList(totals);
  const list = lists.find(({ id }) => id === leader?.id);
  if (!list) return '–';
  return (
    <ListLabel id={list.id}>
      {short(list)} {percent(percentFor('leading', totals))}
    </ListLabel>
  );
}
