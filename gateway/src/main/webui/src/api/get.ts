/** What the API said when it did not give what was asked: the code of its problem details. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }

  get isMissing() {
    return this.status === 404;
  }
}

/** Reads one address of the API; the browser revalidates what it already holds by its ETag. */
export async function get<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    cache: 'no-cache',
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? null : await response.json()) as Answer;
}

async function errorOf(response: Response) {
  const problem = await response
    .json()
    .then((body: { code?: string }) => body)
    .catch(() => ({}) as { code?: string });
  return new ApiError(response.status, problem.code ?? 'unknown');
}
