import { Link } from 'react-router';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Act } from '../act/Act.tsx';
import { dayField } from '../act/commonFields.ts';
import { Asked } from '../api/Asked.tsx';
import { useAskAll } from '../api/asking.ts';
import { useMe } from '../account/unit.ts';
import { ApplicationStateMark } from './ApplicationStateMark.tsx';

export type ApplicationView = Schema<'ApplicationView'>;

/** The applications to found a party: one's own, or all for the justice authority. */
export default function ApplicationsPage() {
  const { t, say } = useTexts();
  const { day } = useDates();
  const me = useMe();
  const applications = useAskAll<ApplicationView>('/api/applications?limit=200', { live: true });
  return (
    <Page title={t('place.applications')}>
      {me.has('applicant') && (
        <div>
          <Act
            title={t('founding.notice')}
            intro={t('founding.noticeMore')}
            fields={[
              {
                name: 'name',
                label: 'founding.name',
                hint: 'founding.nameMore',
                kind: 'languages',
              },
              dayField('on'),
              {
                name: 'committee',
                label: 'founding.committee',
                hint: 'founding.committeeMore',
                kind: 'text',
              },
            ]}
            to="/api/applications"
            shape={(body) => ({ ...body, committee: committeeOf(String(body['committee'])) })}
            done={t('founding.noticed')}
          />
        </div>
      )}
      <Asked answer={applications} empty={<p>{t('founding.none')}</p>}>
        {(found) => (
          <ul className="steps-taken">
            {found.map((one) => (
              <li key={one.id}>
                <Link to={`/work/applications/${one.id}`}>{say(one.name)}</Link>{' '}
                <span className="aside">{day(one.noticedOn)}</span>
                <br />
                <ApplicationStateMark state={one.state} />
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Page>
  );
}

/** `IIN; surname; given name; patronymic; contact` a line. */
function committeeOf(text: string) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [iin, surname, givenName, patronymic, contact] = line
        .split(';')
        .map((part) => part.trim() || null);
      return { iin, surname, givenName, patronymic, contact };
    });
}
