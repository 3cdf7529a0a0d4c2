import type { Command } from '#lib/model/commands.ts'
import type { Chance } from './chance.ts'

const ids = ['a', 'b', 'c', 'd'] as const
const words = ['血圧', '受信', 'A社', 'マスタ'] as const

/** Something a person might do in a small world, so that people get in each other's way. */
export function arbitrary(chance: Chance): Command {
  const id = chance.pick(ids)
  const ja = chance.pick(words)
  switch (chance.int(0, 7)) {
    case 0:
    case 1:
      return {
        type: 'add',
        in: 'stakeholders',
        id,
        value: { kind: 'organization', name: { ja }, members: [] },
      }
    case 2:
      return { type: 'set', in: 'stakeholders', id, field: 'name', value: { ja } }
    case 3:
      return { type: 'include', in: 'stakeholders', id, field: 'members', member: chance.pick(ids) }
    case 4:
      return { type: 'exclude', in: 'stakeholders', id, field: 'members', member: chance.pick(ids) }
    case 5:
      return { type: 'remove', in: 'stakeholders', id }
    case 6:
      return { type: 'clear', cell: 'places', key: id }
    default:
      return { type: 'put', cell: 'places', key: id, value: { x: chance.int(0, 9), y: 0 } }
  }
}
