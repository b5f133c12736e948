import type { ReactNode } from 'react';
import { ListMark, RingMark } from './ListMark.tsx';

interface ListLabelProps {
  id: string;
  /** The mark of the districts is a ring, not a list's. */
  ringed?: boolean;
  children: ReactNode;
}

/** The name of a list with its mark before it. */
export function ListLabel({ id, ringed = false, children }: ListLabelProps) {
  return (
    <span className="list-name">
      {ringed ? <RingMark /> : <ListMark id={id} />}
      <span>{children}</span>
    </span>
  );
}
