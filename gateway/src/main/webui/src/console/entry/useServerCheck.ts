import { useEffect, useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { write } from '../api/write.ts';

export type CheckView = Schema<'CheckView'>;

const PAUSE_MILLISECONDS = 500;

/** What the service says of the form as it stands; null while it has not answered for this form. */
export function useServerCheck(form: Record<string, unknown>): CheckView | null {
  const content = JSON.stringify(form);
  const [answered, setAnswered] = useState<{ content: string; check: CheckView } | null>(null);

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      write<CheckView>('POST', '/api/protocols/check', { json: JSON.parse(content) })
        .then((check) => {
          if (wanted) setAnswered({ content, check });
        })
        // Without an answer the page's own relations stand.
        .catch(() => undefined);
    }, PAUSE_MILLISECONDS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [content]);

  return answered?.content === content ? answered.check : null;
}
