import { useState } from 'react';
import { useTexts } from '../texts/useTexts.ts';

/** The address of what is shown, to be sent to somebody else; it can also be read and copied by hand. */
export function CopyLink({ link }: { link: string }) {
  const { t } = useTexts();
  const [answer, setAnswer] = useState<'table.copied' | 'whatIf.notCopied' | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setAnswer('table.copied');
    } catch {
      setAnswer('whatIf.notCopied');
    }
  };

  return (
    <div className="whatif-link">
      <p className="copy">
        <button type="button" className="quiet" onClick={() => void copy()}>
          {t('whatIf.copyLink')}
        </button>
        <span role="status">{answer && t(answer)}</span>
      </p>
      <p className="aside">
        <a href={link}>{link}</a>
      </p>
    </div>
  );
}
