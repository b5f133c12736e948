import './queue.css';
import { Page } from '../../frame/Page.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { useMe } from '../account/unit.ts';
import { useUnitName } from '../account/useUnitName.ts';
import { QueueTasks } from './QueueTasks.tsx';

/** What waits for the signed-in person, the most pressing first. */
export default function QueuePage() {
  const { t } = useTexts();
  const me = useMe();
  const unit = useUnitName();
  return (
    <Page title={t('place.queue')}>
      <p className="aside">
        {me.roles.map((role) => t(`role.${role}`)).join(', ')}
        {unit && ` · ${unit}`}
      </p>
      <QueueTasks />
    </Page>
  );
}
