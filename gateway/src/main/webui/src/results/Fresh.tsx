import { useTexts } from '../texts/useTexts.ts';

/** A figure that fades in when it changes, in the place it had. */
export function Fresh({ value }: { value: number }) {
  const { whole } = useTexts();
  return (
    <span key={value} className="fresh">
      {whole(value)}
    </span>
  );
}
