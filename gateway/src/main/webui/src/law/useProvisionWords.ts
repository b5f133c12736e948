import { parseFraction, toDecimal } from '../format/fractions.ts';
import type { TextKey } from '../texts/texts.ts';
import { useDates } from '../texts/useDates.ts';
import { useTexts } from '../texts/useTexts.ts';
import type { Moment, Provided, Provision, Term } from './provisions.ts';

// Shares are said in per cent, factors as numbers.
const FACTORS = new Set(['coefficient', 'factor', 'fundFactorForRepeatVoting']);
const DURATION = /^P(\d+)([DMY])$/;
const AGES = /^(\d+)\.\.<(\d+)$/;
const FRACTION = /^\d+\/\d+$/;
const UNITS: Readonly<Record<string, TextKey>> = { D: 'law.days', M: 'law.months', Y: 'law.years' };

/** A law in words: what a value is, how much it is, where it stands. */
export function useProvisionWords() {
  const { t, whole, decimal, percent } = useTexts();
  const dates = useDates();

  const fraction = (text: string, key: string) => {
    const value = parseFraction(text);
    if (FACTORS.has(key.split('.').at(-1) ?? '')) return decimal(plain(toDecimal(value, 2)));
    const hundredths = { ...value, numerator: value.numerator * 100n };
    return hundredths.numerator % hundredths.denominator === 0n
      ? percent(toDecimal(hundredths, 0))
      : text.replace('/', '\u2215');
  };

  const code = (text: string) => t(`law.value.${text}` as TextKey);

  const value = ({ value: given, key }: Pick<Provision, 'value' | 'key'>): string => {
    if (typeof given === 'boolean') return t(given ? 'why.yes' : 'why.no');
    if (typeof given === 'number') return whole(given);
    if (Array.isArray(given)) return given.map(code).join(', ');
    const duration = DURATION.exec(given);
    const unit = UNITS[duration?.[2] ?? ''];
    if (duration && unit) return t(unit, { count: Number(duration[1]) });
    const ages = AGES.exec(given);
    if (ages?.[1] === '0') return t('law.agesUnder', { to: Number(ages[2]) });
    if (ages) return t('law.ages', { from: Number(ages[1]), to: Number(ages[2]) });
    return FRACTION.test(given) ? fraction(given, key) : code(given);
  };

  const name = ({ key, race, from, until, above }: Provision): string => {
    const about = [
      race && t(`law.race.${race}` as TextKey),
      above && t('law.fromShare', { share: fraction(above, 'share') }),
      from && t('law.since', { day: dates.day(from) }),
      until && t('law.before', { day: dates.day(until) }),
    ].filter(Boolean);
    const what = t(`law.key.${key}` as TextKey);
    return about.length > 0 ? `${what} (${about.join(', ')})` : what;
  };

  const place = ({ article, law, source }: Pick<Provided, 'article' | 'law' | 'source'>) =>
    article
      ? law
        ? t('law.articleOf', { article, law: t(`law.of.${law}` as TextKey) })
        : t('law.article', { article })
      : (source ?? '');

  const moment = ({ anchor, day, time }: Moment) => {
    const said = t(`law.anchor.${anchor}` as TextKey);
    const days = t('law.days', { count: Math.abs(day) });
    const when =
      day === 0
        ? t('law.onDay', { anchor: said })
        : t(day < 0 ? 'law.beforeDay' : 'law.afterDay', { anchor: said, days });
    return time ? `${when}, ${time}` : when;
  };

  const term = ({ from, until }: Term) =>
    [
      from && t('law.fromMoment', { moment: moment(from) }),
      until && t('law.untilMoment', { moment: moment(until) }),
    ]
      .filter(Boolean)
      .join('; ');

  return { value, name, place, term };
}

const plain = (text: string) => text.replace(/\.?0+$/, '');
