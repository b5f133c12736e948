import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../texts/useTexts.ts';

interface TaskProps {
  to: string;
  title: string;
  /** How many wait. */
  count?: number;
  urgent?: boolean;
  /** Nothing is left to do; said quietly. */
  done?: boolean;
  children?: ReactNode;
}

/** One thing that waits, and the way to it. */
export function Task({ to, title, count, urgent = false, done = false, children }: TaskProps) {
  const { whole } = useTexts();
  return (
    <li className={done ? 'task task-done' : urgent ? 'task task-urgent' : 'task'}>
      <Link to={to}>
        {count !== undefined && <b className="task-count">{whole(count)}</b>}
        <span className="task-title">{title}</span>
      </Link>
      {children && <div className="task-more">{children}</div>}
    </li>
  );
}
