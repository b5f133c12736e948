export const LIST_GROUNDS = [
  'rules-of-nomination',
  'documents-missing',
  'early-campaign',
  'more-than-half-left',
  'slander-found-by-court',
  'bribery-found-by-court',
] as const;

export const PERSON_GROUNDS = [
  'requirements-not-met',
  'office-misused',
  'early-campaign',
  'slander-found-by-court',
  'bribery-found-by-court',
  'false-declaration',
  'withdrawn-by-nominator',
] as const;

export const CANDIDATE_GROUNDS = [
  'rules-of-nomination',
  'documents-missing',
  ...PERSON_GROUNDS,
  'special-check-failed',
] as const;

export const DOCUMENTS = [
  'minutes',
  'consent',
  'biography',
  'tax-certificate',
  'deposit',
  'membership',
  'disability-certificate',
  'person',
] as const;
