import { useEffect, useState } from 'react';

export const THEMES = ['light', 'dark', 'auto'] as const;

export type Theme = (typeof THEMES)[number];

// The same key is read by public/theme.js before the first paint.
const STORED = 'mandat.theme';

const system = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that the reader chose; `auto` follows the system, also while the page is open. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => THEMES.find((known) => known === localStorage.getItem(STORED)) ?? 'auto',
  );

  useEffect(() => {
    const show = () => {
      const dark = theme === 'dark' || (theme === 'auto' && system().matches);
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    show();
    const wishes = system();
    wishes.addEventListener('change', show);
    return () => wishes.removeEventListener('change', show);
  }, [theme]);

  const choose = (chosen: Theme) => {
    localStorage.setItem(STORED, chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
