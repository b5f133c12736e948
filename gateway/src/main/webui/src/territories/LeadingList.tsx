import type { ListResult } from '../api/types.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { useListNames } from '../lists/useListNames.ts';

interface LeadingListProps {
  lists: readonly ListResult[];
  leading: string | undefined;
}

/** The mark and short name of the leading list, or a dash. */
export function LeadingList({ lists, leading }: LeadingListProps) {
  const { short } = useListNames();
  const list = lists.find(({ id }) => id === leading);
  if (!list) return '–';
  return <ListLabel id={list.id}>{short(list)}</ListLabel>;
}
