import { parseArgs } from 'node:util'

export interface Options {
  /** scenarios by the beginning of their names; none: all */
  readonly only: readonly string[]
  readonly repetitions: number
  readonly port: number
  /** folder of the results; null: only shown */
  readonly out: string | null
  /** every frame of every gesture on standard output */
  readonly frames: boolean
  /** leaves a processor profile of each gesture beside the results, which are then slower than they are */
  readonly profile: boolean
}

/** Reads the command line; a flag it does not know is an error that names it. */
export function readOptions(args: readonly string[], out: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      repeat: { type: 'string', default: '3' },
      port: { type: 'string', default: '3134' },
      out: { type: 'string', default: out },
      frames: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  })
  return {
    only: values.only.split(',').filter((id) => id !== ''),
    repetitions: Number(values.repeat),
    port: Number(values.port),
    out: values.dry ? null : values.out,
    frames: values.frames,
    profile: values.profile,
  }
}
