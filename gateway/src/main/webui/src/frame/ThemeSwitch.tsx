import { useTexts } from '../texts/useTexts.ts';
import { Segments } from './Segments.tsx';
import { THEMES, useTheme, type Theme } from './theme.ts';

const signs: Record<Theme, string> = {
  light:
    'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0-4v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5 13 13M3 13l1.5-1.5M11.5 4.5 13 3',
  dark: 'M13.5 10A6 6 0 0 1 6 2.5a6 6 0 1 0 7.5 7.5Z',
  auto: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 0v12M8 5l4 0M8 8h6M8 11h4.5',
};

export function ThemeSwitch() {
  const { t } = useTexts();
  const [theme, choose] = useTheme();
  const segments = THEMES.map((value) => ({
    value,
    name: t(`theme.${value}`),
    label: (
      <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[value]} />
      </svg>
    ),
  }));
  return <Segments legend={t('frame.theme')} segments={segments} value={theme} onChoose={choose} />;
}
