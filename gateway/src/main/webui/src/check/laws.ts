import { fraction, type Fraction } from '../format/fractions.ts';

/** What a list above the barrier alone must share with the next one; art. 97-1(2), maslikhats 111-1. */
export interface SoleListRule {
  coefficient: Fraction;
  minimum: bigint;
}

/** The parameters of the distribution of list mandates under one law. */
export interface Law {
  threshold: Fraction;
  soleList: SoleListRule | null;
}

const SEVEN_TENTHS = fraction(7n, 10n);
const FIVE_PER_CENT = fraction(5n, 100n);
const SEVEN_PER_CENT = fraction(7n, 100n);

const parliamentRule: SoleListRule = { coefficient: SEVEN_TENTHS, minimum: 2n };
const maslikhatRule: SoleListRule = { coefficient: SEVEN_TENTHS, minimum: 1n };

/** The laws by the id of their regime, as this page reads them: written apart from the server's own reading. */
export const laws: Readonly<Record<string, Law>> = {
  // Until 2009 no second list was admitted: all mandates go to the one (an interpretation).
  'mazhilis-2004': { threshold: SEVEN_PER_CENT, soleList: null },
  'mazhilis-2007': { threshold: SEVEN_PER_CENT, soleList: null },
  'mazhilis-2009': { threshold: SEVEN_PER_CENT, soleList: parliamentRule },
  'mazhilis-2021': { threshold: FIVE_PER_CENT, soleList: parliamentRule },
  'mazhilis-2023': { threshold: FIVE_PER_CENT, soleList: parliamentRule },
  'maslikhat-region-2023': { threshold: FIVE_PER_CENT, soleList: maslikhatRule },
  'kurultai-2026': { threshold: FIVE_PER_CENT, soleList: parliamentRule },
};
