import { toCsv } from '../../format/csv.ts';
import type { Cell } from '../../table/columns.ts';
import { useTexts } from '../../texts/useTexts.ts';

interface DownloadCsvProps {
  name: string;
  rows: () => Cell[][];
}

/** Saves what the page shows as a CSV file. */
export function DownloadCsv({ name, rows }: DownloadCsvProps) {
  const { t } = useTexts();
  const save = () => {
    // The mark at the beginning tells spreadsheets that the letters are UTF-8.
    const file = new Blob([`\ufeff${toCsv(rows())}`], { type: 'text/csv;charset=utf-8' });
    const address = URL.createObjectURL(file);
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="quiet" onClick={save}>
      {t('file.save')}
    </button>
  );
}
