import type { Json } from '#lib/base/canonical-json.ts'

/** Two values of a schema that differ in one place alone. A `path` names fields, `[]` an element, `{}` a member, `|` a case. */
export interface Variation {
  readonly path: string
  readonly before: Json
  readonly after: Json
}

/** What is read of a JSON Schema (2020-12) as zod writes it. */
export interface Schema {
  readonly type?: string
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly minItems?: number
}

const samples = [
  'x1',
  'x2',
  'JP',
  'US',
  '2026-01-01',
  '2026-02-02',
  'P1Y',
  'P6M',
  'https://one.example/',
  'https://two.example/',
]

/** Every way in which a value of the schema can differ in one place: each leaf, each optional field, each list and each case. */
export function variationsOf(schema: Schema): readonly Variation[] {
  const cases = schema.anyOf ?? schema.oneOf
  if (cases !== undefined) {
    const [first, second] = cases.map((one) => leastOf(one))
    const change =
      first === undefined || second === undefined
        ? []
        : [{ path: '|', before: first, after: second }]
    return [...change, ...cases.flatMap((one) => variationsOf(one))]
  }
  if (schema.const !== undefined) return []
  if (schema.enum !== undefined) return pair(schema.enum[0], schema.enum[1])
  switch (schema.type) {
    case 'boolean':
      return pair(false, true)
    case 'integer':
    case 'number':
      return pair(schema.minimum ?? 0, (schema.minimum ?? 0) + 1)
    case 'string':
      return pair(textsOf(schema)[0], textsOf(schema)[1])
    case 'array':
      return ofList(schema)
    case 'object':
      return schema.properties === undefined ? ofRecord(schema) : ofObject(schema)
    default:
      throw new Error(`no variation of ${JSON.stringify(schema)}`)
  }
}

/** The least value of a schema: what is optional is left out, lists are as short as they may be. */
export function leastOf(schema: Schema): Json {
  const cases = schema.anyOf ?? schema.oneOf
  if (cases?.[0] !== undefined) return leastOf(cases[0])
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  switch (schema.type) {
    case 'boolean':
      return false
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'string':
      return textsOf(schema)[0] ?? ''
    case 'array': {
      const { items } = schema
      return items === undefined
        ? []
        : Array.from({ length: schema.minItems ?? 0 }, () => leastOf(items))
    }
    case 'object': {
      const { properties = {}, required = [] } = schema
      const told = Object.entries(properties).filter(([name]) => required.includes(name))
      return Object.fromEntries(told.map(([name, one]) => [name, leastOf(one)]))
    }
    default:
      throw new Error(`no value of ${JSON.stringify(schema)}`)
  }
}

function ofObject(schema: Schema): readonly Variation[] {
  const least = leastOf(schema) as Readonly<Record<string, Json>>
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const { [name]: _left, ...rest } = least
    const isOptional = !(schema.required ?? []).includes(name)
    const comes = isOptional
      ? [{ path: name, before: rest, after: { ...rest, [name]: leastOf(one) } }]
      : []
    const inside = variationsOf(one).map(({ path, before, after }) => ({
      path: `${name}.${path}`.replace(/\.$/, ''),
      before: { ...rest, [name]: before },
      after: { ...rest, [name]: after },
    }))
    return [...comes, ...inside]
  })
}

function ofList({ items, minItems = 0 }: Schema): readonly Variation[] {
  if (items === undefined) throw new Error('a list of nothing')
  const least = Array.from({ length: minItems }, () => leastOf(items))
  const inside = variationsOf(items).map(({ path, before, after }) => ({
    path: `[].${path}`.replace(/\.$/, ''),
    before: [before, ...least.slice(1)],
    after: [after, ...least.slice(1)],
  }))
  return [{ path: '[]', before: least, after: [...least, leastOf(items)] }, ...inside]
}

function ofRecord({ additionalProperties: one }: Schema): readonly Variation[] {
  if (typeof one !== 'object') throw new Error('a record of anything')
  const inside = variationsOf(one).map(({ path, before, after }) => ({
    path: `{}.${path}`.replace(/\.$/, ''),
    before: { x1: before },
    after: { x1: after },
  }))
  return [{ path: '{}', before: {}, after: { x1: leastOf(one) } }, ...inside]
}

function textsOf({ pattern, allOf = [] }: Schema): readonly string[] {
  const patterns = [pattern, ...allOf.map((one) => one.pattern)].flatMap((one) => one ?? [])
  const fitting = samples.filter((text) => patterns.every((one) => new RegExp(one, 'u').test(text)))
  if (fitting.length < 2) throw new Error(`no two samples for ${patterns.join(' ')}`)
  return fitting
}

function pair(before: Json | undefined, after: Json | undefined): readonly Variation[] {
  return before === undefined || after === undefined ? [] : [{ path: '', before, after }]
}
