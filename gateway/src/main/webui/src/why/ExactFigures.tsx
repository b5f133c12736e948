import { useTexts } from '../texts/useTexts.ts';

/** The figures that a step used, exactly as the server published them. */
export function ExactFigures({ figures }: { figures: Record<string, unknown> }) {
  const { t } = useTexts();
  const entries = Object.entries(figures);
  if (entries.length === 0) return null;
  return (
    <details className="exact">
      <summary>{t('why.figures')}</summary>
      <dl>
        {entries.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof figure === 'string' ? figure : JSON.stringify(figure)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
