import { LANGUAGE_MARKS, LANGUAGES } from '../texts/languages.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Segments } from './Segments.tsx';

export function LanguageSwitch() {
  const { t, language, speak } = useTexts();
  const segments = LANGUAGES.map((value) => ({
    value,
    label: LANGUAGE_MARKS[value],
    name: t(`language.${value}`),
    lang: value,
  }));
  return (
    <Segments legend={t('frame.language')} segments={segments} value={language} onChoose={speak} />
  );
}
