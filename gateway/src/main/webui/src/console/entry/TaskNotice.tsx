import type { Schema } from '../../api/client.ts';
import { Notice } from '../../states/Notice.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useAsk } from '../api/asking.ts';
import type { EntryTask } from './entryTask.ts';

/** Which reading of the paper this is, and why. */
export function TaskNotice({ task }: { task: EntryTask }) {
  const { t } = useTexts();
  const isAnew = task.kind === 'anew';
  const history = useAsk<Schema<'ProtocolHistory'>>(
    isAnew ? `/api/protocols/${task.protocol.id}/history` : null,
  );
  const last = history.data?.decisions.at(-1);
  switch (task.kind) {
    case 'second':
      return <Notice title={t('task.second')}>{t('task.secondMore')}</Notice>;
    case 'differing':
      return (
        <Notice kind="warning" title={t('task.differing')}>
          {t('task.differingMore')}
        </Notice>
      );
    case 'anew':
      return (
        <Notice kind="warning" title={t('task.anew', { version: task.version })}>
          {last && <p>{t('task.reason', { reason: last.reason })}</p>}
        </Notice>
      );
    default:
      return null;
  }
}
