import type { Localized } from './types.ts';

/** One fault of what was sent: the field, the rule, its article, and words where the law has them. */
export interface FieldFault {
  field: string;
  rule: string;
  line?: number;
  article?: string;
  message?: Localized;
}

interface Problem {
  code?: string;
  detail?: string;
  article?: string;
  errors?: FieldFault[];
}

/** What the API said when it did not give what was asked: its problem details. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(`${status} ${problem.code ?? 'unknown'}`);
    this.status = status;
    this.code = problem.code ?? 'unknown';
    this.problem = problem;
  }

  static async of(response: Response): Promise<ApiError> {
    const problem = await response
      .json()
      .then((body: Problem) => body)
      .catch(() => ({}) as Problem);
    return new ApiError(response.status, problem);
  }

  get isMissing() {
    return this.status === 404;
  }

  /** What is wrong with each field, if the server named fields. */
  get faults(): readonly FieldFault[] {
    return this.problem.errors ?? [];
  }
}

/**
 * Reads one address; unless told otherwise, the browser revalidates what it already holds by its
 * ETag.
 */
export async function get<Answer>(
  address: string,
  signal?: AbortSignal,
  cache: RequestCache = 'no-cache',
): Promise<Answer> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    cache,
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await ApiError.of(response);
  return (response.status === 204 ? null : await response.json()) as Answer;
}
