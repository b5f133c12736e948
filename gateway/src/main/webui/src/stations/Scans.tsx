import { useTexts } from '../texts/useTexts.ts';
import { useDates } from '../texts/useDates.ts';
import { useScans } from './stationQueries.ts';

/** The scanned paper of every accepted version, with the hashes of its files. */
export function Scans({ protocol }: { protocol: string }) {
  const { t, whole } = useTexts();
  const dates = useDates();
  const scans = useScans(protocol);
  return (
    <section>
      <h2>{t('stationScan.title')}</h2>
      {scans.data?.items.length === 0 && <p className="aside">{t('stationScan.none')}</p>}
      <ul className="scans">
        {scans.data?.items.map((scan) => (
          <li key={scan.id}>
            <a href={`/api/protocols/${protocol}/published-scans/${scan.id}`}>
              {t('stationScan.file', {
                version: scan.version,
                size: whole(Math.ceil(scan.size / 1024)),
                time: dates.moment(scan.uploadedAt),
              })}
            </a>
            <code className="aside">{scan.sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
