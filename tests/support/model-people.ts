import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { TestDatabase } from './pg.ts'
import { buildModel, buildWorkspace, type BuiltMember } from './rows.ts'

type Seats = Parameters<typeof buildWorkspace>[1]

/**
 * A model of a workspace with these people, made by the first of them, people of another workspace, and the way to act as each in the
 * database.
 */
export async function modelPeople(pg: TestDatabase, ours: Seats, theirs: Seats = {}) {
  const here = await buildWorkspace(pg.owner.db, ours)
  const there = await buildWorkspace(pg.owner.db, theirs)
  const person = (key: string): BuiltMember => must(here.members[key] ?? there.members[key], key)
  const [first] = Object.keys(ours)
  const modelId = await buildModel(pg.owner.db, person(must(first, 'somebody')))
  return {
    modelId,
    person,
    as: async <T>(key: string, fn: (tx: TenantTx) => Promise<T>) =>
      await inWorkspace(pg.web.db, person(key), fn),
  }
}
