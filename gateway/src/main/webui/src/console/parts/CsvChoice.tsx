import { rowsOfCsv, type FileRow } from './personFile.ts';

interface CsvChoiceProps {
  label: string;
  hint: string;
  onRead: (rows: FileRow[]) => void;
}

/** A CSV file that is read here; nothing of it is sent before it is confirmed. */
export function CsvChoice({ label, hint, onRead }: CsvChoiceProps) {
  return (
    <div className="file-send">
      <label className="picture-choice">
        <span>{label}</span>
        <input
          type="file"
          accept=".csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void file.text().then((text) => onRead(rowsOfCsv(text)));
          }}
        />
      </label>
      <p className="aside">{hint}</p>
    </div>
  );
}
