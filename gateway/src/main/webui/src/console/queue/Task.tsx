import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../texts/useTexts.ts';

interface TaskProps {
  to: string;
  title: string;
  /** How many wait; a task with none is done and says so quietly. */
  count?: number | undefined;
  urgent?: boolean;
  children?: ReactNode;
}

/** One thing that waits, and the way to it. */
export function Task({ to, title, count, urgent = false, children }: TaskProps) {
  const { whole } = useTexts();
  const done = count === 0;
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
