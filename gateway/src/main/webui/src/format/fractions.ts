/** An exact number; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Makes a fraction in lowest terms. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction has no zero denominator');
  const divisor = greatestCommonDivisor(absolute(numerator), absolute(denominator));
  const sign = denominator < 0n ? -1n : 1n;
  return {
    numerator: (sign * numerator) / divisor,
    denominator: (sign * denominator) / divisor,
  };
}

/** Reads `1990573/23`, or a whole number. */
export function parseFraction(text: string): Fraction {
  const [numerator, denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator ?? ''), BigInt(denominator));
}

export const printFraction = ({ numerator, denominator }: Fraction) =>
  `${numerator}/${denominator}`;

export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isSame = (left: Fraction, right: Fraction) => compareFractions(left, right) === 0;

/** Rounds half up to `digits` decimals, as a plain number text: `53.90`. For a non-negative fraction. */
export function toDecimal({ numerator, denominator }: Fraction, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const scaled = (2n * numerator * scale + denominator) / (2n * denominator);
  if (digits === 0) return scaled.toString();
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The share of a whole in per cent, rounded half up to `digits` decimals; null without a whole. */
export function percentOf(part: number | bigint, whole: number | bigint, digits: number) {
  return BigInt(whole) === 0n
    ? null
    : toDecimal({ numerator: BigInt(part) * 100n, denominator: BigInt(whole) }, digits);
}

const absolute = (value: bigint) => (value < 0n ? -value : value);

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
