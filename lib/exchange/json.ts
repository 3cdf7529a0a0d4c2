import { canonicalJson } from '#lib/base/canonical-json.ts'
import { modelJsonSchema } from '#lib/model/json-schema.ts'
import type { Model } from '#lib/model/model.ts'
import { parseModel } from '#lib/model/parse.ts'
import type { Problem } from '#lib/model/plain-json.ts'

/** Name and version of the native format; the version rises when an older reader could misread it. */
const nativeFormat = { format: 'yoriai.model', schema: 1 } as const

/** The native JSON of a model: `{format, schema, model}`, keys in canonical order, so that equal models are equal bytes. */
export function exportModel(model: Model): string {
  return canonicalJson({ ...nativeFormat, model })
}

/**
 * A model from native JSON that was parsed already, or what is wrong and where. A `$schema` member is allowed, as
 * editors write it; any other unknown member is refused.
 */
export function importModel(
  document: unknown,
): { readonly model: Model } | { readonly problems: readonly Problem[] } {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return problem('', 'not-an-object')
  }
  const { $schema, format, schema, model, ...others }: Record<string, unknown> = { ...document }
  if (format !== nativeFormat.format) return problem('format', 'unknown-format')
  if (schema !== nativeFormat.schema) return problem('schema', 'unknown-version')
  if ($schema !== undefined && typeof $schema !== 'string')
    return problem('$schema', 'invalid_type')
  const unknown = Object.keys(others).slice(0, 5)
  if (unknown.length > 0) return problem('', `unknown-field: ${unknown.join(', ').slice(0, 200)}`)
  const parsed = parseModel(model)
  return 'model' in parsed
    ? parsed
    : { problems: parsed.problems.map((p) => ({ ...p, path: `model/${p.path}` })) }
}

/** A model from the text of a native JSON file. */
export function importModelText(
  text: string,
): { readonly model: Model } | { readonly problems: readonly Problem[] } {
  try {
    return importModel(JSON.parse(text) as unknown)
  } catch {
    // JSON.parse says where in its own words; for the person it is enough that the file is not JSON.
    return problem('', 'not-json')
  }
}

/** JSON Schema of the native format, as published. */
export function nativeJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, $defs, ...model } = modelJsonSchema()
  return {
    $schema,
    title: 'Yoriai model',
    type: 'object',
    required: ['format', 'schema', 'model'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      format: { const: nativeFormat.format },
      schema: { const: nativeFormat.schema },
      model,
    },
    ...($defs === undefined ? {} : { $defs }),
  }
}

function problem(path: string, issue: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ path, issue }] }
}
