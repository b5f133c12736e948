import { Link } from 'react-router';
import { useTexts } from '../texts/useTexts.ts';
import { AccountLinks } from './AccountLinks.tsx';
import { ElectionChoice } from './ElectionChoice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** Election, language, theme and account, on every page. */
export function TopBar() {
  const { t } = useTexts();
  return (
    <div className="bar">
      <Link className="brand" to="/">
        <Emblem />
        <span>{t('frame.brand')}</span>
      </Link>
      <ElectionChoice />
      <div className="bar-tools">
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountLinks />
      </div>
    </div>
  );
}

function Emblem() {
  const seats = [
    [3, 17, 2.1],
    [5.4, 10.6, 2.1],
    [12, 7.8, 2.1],
    [18.6, 10.6, 2.1],
    [21, 17, 2.1],
    [8.6, 17, 1.7],
    [12, 13.6, 1.7],
    [15.4, 17, 1.7],
  ] as const;
  return (
    <svg className="emblem" viewBox="0 0 24 24" aria-hidden="true">
      {seats.map(([x, y, radius]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}
