import { ApiError } from '../../api/get.ts';
import { noticed } from './session.ts';

export type Method = 'POST' | 'PUT' | 'DELETE';

/** What is sent: JSON, or a file as it is with its media type. */
export type Body = { json: unknown } | { file: Blob | string; type: string } | null;

/** Writes to an address of the API; the same key with the same content is done once. */
export async function write<Answer>(
  method: Method,
  address: string,
  body: Body,
  key: string = crypto.randomUUID(),
): Promise<Answer> {
  const isFile = body !== null && 'file' in body;
  const response = await fetch(address, {
    method,
    headers: {
      Accept: 'application/json',
      'Idempotency-Key': key,
      ...(body ? { 'Content-Type': isFile ? body.type : 'application/json' } : {}),
    },
    ...(body ? { body: isFile ? body.file : JSON.stringify(body.json) } : {}),
  });
  if (!response.ok) throw noticed(await ApiError.of(response));
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as Answer;
}
