import type { ReactNode } from 'react';
import { ListMark } from './ListMark.tsx';

/** The name of a list with its mark before it. */
export function ListLabel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="list-name">
      <ListMark id={id} />
      <span>{children}</span>
    </span>
  );
}
