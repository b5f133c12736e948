import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { Page } from '../../frame/Page.tsx';
import { Notice } from '../../states/Notice.tsx';
import { Waiting } from '../../states/Waiting.tsx';
import { useDates } from '../../texts/useDates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DownloadCsv } from '../parts/DownloadCsv.tsx';
import { searchOf, TRAILS, trailOf, useTrails, type TrailRecord } from './useTrails.ts';

export type AuditRecord = Schema<'AuditRecordView'>;

const NOTHING_LOOKED_FOR = { actor: '', action: '', subject: '', from: '', to: '' };

/** Who did what, when and why, in every service that shows its trail. */
export default function AuditPage() {
  const { t } = useTexts();
  const [filter, setFilter] = useState(NOTHING_LOOKED_FOR);
  const trails = useTrails(filter);
  return (
    <Page title={t('place.audit')}>
      <p>{t('audit.intro')}</p>
      <div className="row">
        {(['actor', 'action', 'subject'] as const).map((name) => (
          <label key={name}>
            <span>{t(`audit.${name}`)}</span>
            <input
              value={filter[name]}
              onChange={(event) => setFilter({ ...filter, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            <span>{t(`audit.${name}`)}</span>
            <input
              type="date"
              value={filter[name]}
              onChange={(event) => setFilter({ ...filter, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      {trails.silent.length > 0 && (
        <Notice title={t('audit.silent', { services: trails.silent.join(', ') })} />
      )}
      {trails.waiting ? <Waiting /> : <Records records={trails.records} />}
      <ul className="steps-taken">
        {Object.keys(TRAILS)
          .filter((service) => !trails.silent.includes(service))
          .map((service) => (
            <li key={service}>
              <a href={`${trailOf(service)}/export.csv?${searchOf(filter)}`}>
                {t('audit.whole', { service })}
              </a>
            </li>
          ))}
      </ul>
      {trails.hasMore && (
        <p>
          <button type="button" className="quiet" onClick={trails.more}>
            {t('audit.more')}
          </button>
        </p>
      )}
    </Page>
  );
}

function Records({ records }: { records: readonly TrailRecord[] }) {
  const { t } = useTexts();
  const { moment } = useDates();
  if (records.length === 0) return <p>{t('audit.none')}</p>;
  const titles = [
    t('audit.at'),
    t('audit.actor'),
    t('audit.action'),
    t('audit.subject'),
    t('act.reason'),
    t('audit.service'),
  ];
  return (
    <div className="table-block">
      <table className="data-table compared">
        <caption className="unseen">{t('place.audit')}</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className="words">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={`${record.service} ${record.id}`}>
              <th scope="row">{moment(record.at)}</th>
              <td className="words" data-title={titles[1]}>
                {record.actor}
                <br />
                <span className="aside">{record.unit}</span>
              </td>
              <td className="words" data-title={titles[2]}>
                {record.action}
              </td>
              <td className="words" data-title={titles[3]}>
                {record.subject}
              </td>
              <td className="words" data-title={titles[4]}>
                {record.reason ?? '–'}
              </td>
              <td className="words" data-title={titles[5]}>
                {record.service}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DownloadCsv
        name="audit.csv"
        rows={() => [
          titles,
          ...records.map((one) => [
            one.at,
            one.actor,
            one.action,
            one.subject,
            one.reason ?? '',
            one.service,
          ]),
        ]}
      />
    </div>
  );
}
