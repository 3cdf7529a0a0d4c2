import { AppError } from '#server/errors.ts'

/** The body of a request as text, refused as soon as it is known to be longer than `limit` bytes (S-7). */
export async function limitedBody(request: Request, limit: number): Promise<string> {
  const stated = Number(request.headers.get('content-length') ?? 0)
  if (stated > limit) throw new AppError('too-large', 'body-limit', { limit })
  if (request.body === null) return ''
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw new AppError('too-large', 'body-limit', { limit })
    }
    parts.push(part.value)
  }
  return decoded(Buffer.concat(parts))
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('invalid', 'body')
  }
}
