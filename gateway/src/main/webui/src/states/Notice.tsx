import './states.css';
import type { ReactNode } from 'react';

interface NoticeProps {
  kind?: 'plain' | 'good' | 'warning' | 'wrong';
  title?: string;
  children?: ReactNode;
}

/** Something that the reader must not miss; the kind is said in words too, never by colour alone. */
export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
