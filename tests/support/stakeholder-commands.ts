import type { Command } from '#lib/model/commands.ts'

/** A new organisation of this id. */
export const organisation = (id: string, ja = id): Command => ({
  type: 'add',
  in: 'stakeholders',
  id,
  value: { kind: 'organization', name: { ja }, members: [] },
})

/** It is called something else. */
export const renamed = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'stakeholders',
  id,
  field: 'name',
  value: { ja },
})
