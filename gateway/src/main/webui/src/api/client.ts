import { ApiError } from './get.ts';
import type { components, paths } from './schema.d.ts';

/** The document names what a field is, not whether it is always there: absent and null mean the same. */
export type Whole<Item> = Item extends (infer Element)[]
  ? Whole<Element>[]
  : Item extends object
    ? { [Key in keyof Item]-?: Whole<Exclude<Item[Key], undefined>> }
    : Item;

/** An answer or a question of the API by the name that the OpenAPI document gives its shape. */
export type Schema<Name extends keyof components['schemas']> = Whole<components['schemas'][Name]>;

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Every address that the document describes for this verb. */
export type AddressOf<Method extends Verb> = {
  [Path in keyof paths]: paths[Path][Method] extends object ? Path : never;
}[keyof paths];

type Operation<Path extends keyof paths, Method extends Verb> = NonNullable<paths[Path][Method]>;

type ContentOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Whole<Body>
  : null;

type AnswerTo<Asked> = Asked extends { responses: infer Responses }
  ? ContentOf<Responses[keyof Responses & (200 | 201)]>
  : null;

type PathValues<Asked> = Asked extends { parameters: { path: infer Values } }
  ? { path: Values }
  : { path?: never };

type QueryValues<Asked> = Asked extends { parameters: { query?: infer Values } }
  ? {
      query?: {
        [Name in keyof NonNullable<Values>]?: NonNullable<Values>[Name] | null | undefined;
      };
    }
  : { query?: never };

type BodyOf<Asked> = Asked extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : { body?: unknown };

/** What an address asks for: the words of its path, its query and, for a write, its body. */
export type Question<Path extends keyof paths, Method extends Verb = 'get'> = PathValues<
  Operation<Path, Method>
> &
  QueryValues<Operation<Path, Method>> &
  (Method extends 'get' ? object : BodyOf<Operation<Path, Method>> & { idempotencyKey?: string });

/** The answer of an address as the document describes it. */
export type Answer<Path extends keyof paths, Method extends Verb = 'get'> = AnswerTo<
  Operation<Path, Method>
>;

type Value = string | number | boolean | null | undefined;

/** Fills the words of a path and appends its query; what is null or undefined is left out. */
export function addressOf(
  path: string,
  words: Record<string, Value> = {},
  query: Record<string, Value | readonly Value[]> = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(words[name])),
  );
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(query)) {
    for (const value of Array.isArray(given) ? given : [given]) {
      if (value !== null && value !== undefined) search.append(name, String(value));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

interface AnyQuestion {
  path?: object;
  query?: object;
  body?: unknown;
  idempotencyKey?: string;
}

/** Reads an address; the browser revalidates what it already holds by its ETag. */
export async function read<Path extends AddressOf<'get'>>(
  path: Path,
  question: Question<Path>,
  signal?: AbortSignal,
): Promise<Answer<Path>> {
  const { path: words, query } = question as AnyQuestion;
  const response = await fetch(addressOf(path, { ...words }, { ...query }), {
    headers: { Accept: 'application/json' },
    cache: 'no-cache',
    ...(signal ? { signal } : {}),
  });
  return answerOf(response);
}

/** Writes to an address; the same `idempotencyKey` is answered once, however often it is sent. */
export async function send<Method extends Exclude<Verb, 'get'>, Path extends AddressOf<Method>>(
  method: Method,
  path: Path,
  question: Question<Path, Method>,
): Promise<Answer<Path, Method>> {
  const { path: words, query, body, idempotencyKey } = question as AnyQuestion;
  const response = await fetch(addressOf(path, { ...words }, { ...query }), {
    method: method.toUpperCase(),
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotencyKey ?? crypto.randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answerOf(response);
}

async function answerOf<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw await ApiError.of(response);
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as Body;
}
