import { nativeJsonSchema } from '#lib/exchange/json.ts'
import { openApi } from './open-api.ts'

const files: Readonly<Record<string, () => unknown>> = {
  '/api/v1/openapi.json': openApi,
  '/api/v1/schemas/model.json': nativeJsonSchema,
}

/** What makes a document that is published to everybody, or null. */
export function published(pathname: string): (() => unknown) | null {
  return Object.hasOwn(files, pathname) ? (files[pathname] ?? null) : null
}
