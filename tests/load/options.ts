import { parseArgs } from 'node:util'
import { serverNames, type ServerName } from './codec.ts'

export interface Options {
  readonly only: readonly string[]
  readonly servers: readonly ServerName[]
  readonly repetitions: number
  /** durations are multiplied by it */
  readonly scale: number
  readonly kills: number
  readonly seed: number
  /** folder of the results; null: only shown */
  readonly out: string | null
  /** leaves a profile of each server beside the results, which are then slower than they are */
  readonly profile: boolean
}

/** Reads the command line; a flag it does not know is an error that names it. */
export function readOptions(args: readonly string[], out: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      servers: { type: 'string', default: serverNames.join(',') },
      repeat: { type: 'string' },
      scale: { type: 'string' },
      kills: { type: 'string' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      out: { type: 'string', default: out },
      profile: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  })
  const named = values.servers.split(',')
  const servers = serverNames.filter((name) => named.includes(name))
  if (servers.length !== named.length) throw new Error(`--servers takes ${serverNames.join(',')}`)
  return {
    only: values.only.split(',').filter((id) => id !== ''),
    servers,
    repetitions: Number(values.repeat ?? (values.quick ? 1 : 3)),
    scale: Number(values.scale ?? (values.quick ? 0.3 : 0.7)),
    kills: Number(values.kills ?? (values.quick ? 2 : 10)),
    seed: Number(values.seed),
    profile: values.profile,
    out: values.dry ? null : values.out,
  }
}
