import { sql } from 'kysely'
import { stringify } from 'superjson'
import { must } from '#lib/base/must.ts'
import { answerApi } from '#server/api/answer.ts'
import { operations } from '#server/api/operations.ts'
import { TRPCError } from '@trpc/server'
import type { Caller } from '#tests/support/actors.ts'
import type { TestDatabase } from '#tests/support/pg.ts'
import { testOrigin } from '#tests/support/runtime.ts'
import { procedures } from './procedures.ts'

/** What a procedure answers or refuses with, as it goes out. */
export async function answerOf(caller: Caller, path: string, input: unknown): Promise<string> {
  let at: unknown = caller
  for (const part of path.split('.')) at = must((at as Record<string, unknown>)[part], path)
  try {
    return stringify(await (at as (input: unknown) => Promise<unknown>)(input))
  } catch (thrown) {
    if (!(thrown instanceof TRPCError)) throw thrown
    const { code, message, cause } = thrown
    // Reason and details are own fields of the cause; its message is not, and is told too.
    return `refused ${JSON.stringify([code, message, cause?.message, cause])}`
  }
}

/** The procedures of these types. */
export const paths = (...types: string[]) =>
  procedures.filter(({ type }) => types.includes(type)).map(({ path }) => path)

/** Where it is asked, and with what. */
interface Walk {
  readonly workspaceId: string
  readonly modelId: string
  readonly inputs: Readonly<Record<string, unknown>>
}

/** What every question is answered to somebody, by `who` and its name; procedures and doors for programs. */
export async function asks(
  { workspaceId, modelId, inputs }: Walk,
  who: string,
  { caller, cookie }: { readonly caller: Caller; readonly cookie: string },
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const path of paths('query')) {
    answers.set(`${who} ${path}`, await answerOf(caller, path, inputs[path]))
  }
  for (const { id, method, path } of operations.filter((one) => one.method === 'GET')) {
    const at = path.replace('{id}', path.includes('/models/{id}') ? modelId : workspaceId)
    const request = new Request(`${testOrigin}${at}`, {
      method,
      headers: { cookie, host: '127.0.0.1:3000' },
    })
    answers.set(`${who} ${id}`, await (await answerApi(request)).text())
  }
  return answers
}

/** The answers in which one of the texts stands. */
export const holding = (answers: ReadonlyMap<string, string>, texts: readonly string[]) =>
  [...answers].flatMap(([at, answer]) => (texts.some((text) => answer.includes(text)) ? [at] : []))

/** The tables in which a text stands, as text or in bytes. */
export async function tablesHolding(pg: TestDatabase, text: string): Promise<readonly string[]> {
  const tables = await pg.owner.db.introspection.getTables()
  const hex = Buffer.from(text).toString('hex')
  const found: string[] = []
  for (const { name } of tables.filter((table) => table.schema === 'public')) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} t
      where strpos(t::text, ${text}) > 0 or strpos(t::text, ${hex}) > 0`.execute(pg.owner.db)
    if (must(rows[0], 'a count').n > 0) found.push(name)
  }
  return found.toSorted()
}
