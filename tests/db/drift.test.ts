import { expect, test } from 'vitest'
import { columns } from '#db/columns.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

test('[T-10] the tables of a migrated database are those of tables.ts, column by column', async () => {
  const tables = await pg.owner.db.introspection.getTables()
  const found = Object.fromEntries(
    tables
      .filter((table) => table.schema === 'public' && !table.name.startsWith('kysely_'))
      .map((table) => [
        table.name,
        Object.fromEntries(
          table.columns.map((c) => [c.name, `${c.dataType}${c.isNullable ? '?' : ''}`]),
        ),
      ]),
  )
  expect(found).toEqual(columns)
})

test('[T-10] no column has a default: ids and times come from the application', async () => {
  const tables = await pg.owner.db.introspection.getTables()
  const defaults = tables
    .filter((table) => table.schema === 'public' && !table.name.startsWith('kysely_'))
    .flatMap((table) => table.columns.filter((c) => c.hasDefaultValue).map((c) => c.name))
  // Settings of what stood already when the column came; neither names nor dates anything.
  expect(defaults).toEqual(['acl_rev', 'schema_version', 'write_policy', 'offline_cache'])
})
