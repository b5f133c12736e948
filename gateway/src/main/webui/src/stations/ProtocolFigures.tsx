import '../table/table.css';
import type { Schema } from '../api/client.ts';
import type { ListResult } from '../api/types.ts';
import { ListLabel } from '../lists/ListLabel.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { fieldsOf, figureOf, useFieldNames, type Figures } from './fields.ts';

interface ProtocolFiguresProps {
  protocol: Schema<'ProtocolHistory'>;
  lists: readonly ListResult[];
  copies: readonly Schema<'CopyView'>[];
}

interface Reading {
  key: string;
  title: string;
  figures: Figures;
  counts: boolean;
}

/** The paper form, figure by figure: every version that counted, and observers' copies beside them. */
export function ProtocolFigures({ protocol, lists, copies }: ProtocolFiguresProps) {
  const { t, language, whole } = useTexts();
  const name = useFieldNames(lists);
  const counted = protocol.versions.find(({ counts }) => counts) ?? protocol.versions.at(-1);
  const inWords = counted?.inWords[language === 'ru' ? 'ru' : 'kk'] ?? {};
  const readings: Reading[] = [
    ...protocol.versions.map(({ version, counts, figures }) => ({
      key: `v${version}`,
      title: t(counts ? 'protocol.versionCounts' : 'protocol.version', { version }),
      figures,
      counts,
    })),
    ...copies.map(({ id, figures }, index) => ({
      key: id,
      title: t('protocol.copy', { number: index + 1 }),
      figures,
      counts: false,
    })),
  ];
  if (!counted) return <p>{t('protocol.none')}</p>;

  return (
    <section>
      <h2>{t('protocol.title')}</h2>
      <table className="data-table compared protocol">
        <caption>{t('protocol.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('protocol.field')}</th>
            {readings.map(({ key, title }) => (
              <th scope="col" key={key}>
                {title}
              </th>
            ))}
            <th scope="col" className="words">
              {t('protocol.inWords')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fieldsOf(lists).map((field) => {
            const standing = figureOf(counted.figures, field);
            return (
              <tr key={field}>
                <th scope="row">
                  {field.startsWith('votes.') ? (
                    <ListLabel id={field.slice('votes.'.length)}>{name(field)}</ListLabel>
                  ) : (
                    name(field)
                  )}
                </th>
                {readings.map(({ key, title, figures }) => {
                  const figure = figureOf(figures, field);
                  const differs = figure !== standing;
                  return (
                    <td key={key} data-title={title} className={differs ? 'differs' : undefined}>
                      {figure === null ? '–' : whole(figure)}
                      {differs && <span className="unseen">{t('protocol.differs')}</span>}
                    </td>
                  );
                })}
                <td
                  className="words aside"
                  lang={language === 'ru' ? 'ru' : 'kk'}
                  data-title={t('protocol.inWords')}
                >
                  {inWords[field]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {counted.findings.length > 0 && <Findings findings={counted.findings} />}
    </section>
  );
}

/** Control relations that the paper breaks or that ask for a step; they stay on record. */
function Findings({ findings }: { findings: readonly Schema<'Finding'>[] }) {
  const { t, say } = useTexts();
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.relation}>
          <span className="badge">{finding.relation}</span> {say(finding.message)}{' '}
          <span className="aside">{t('protocol.article', { article: finding.article })}</span>
        </li>
      ))}
    </ul>
  );
}
