import type { Model } from '#lib/model/model.ts'
import { defaultEnd, isPath, pathsTo, type Path, type PathChoice } from './paths.ts'

/** What a link or a person asks to see; `path` are the ids of its states. */
interface Asked {
  readonly state?: string | undefined
  readonly path?: Path | undefined
}

/** What is shown, and from what else one may choose. */
export interface Shown {
  readonly end: string
  readonly path: Path
  /** the way that was asked for does not exist (any more), so another one is shown */
  readonly isOther: boolean
  readonly choice: PathChoice
}

/**
 * The path to show (P-30): the one asked for while it exists, else by the rule; nothing when the state does not exist or the
 * model has none. To choose from are the ways to the same state; when the shown one begins in the middle of the flow, those that
 * begin there.
 */
export function shownPath(model: Model, { state, path }: Asked): Shown | undefined {
  const isThere = path !== undefined && isPath(model, path)
  const end = state ?? (isThere ? path.at(-1) : defaultEnd(model))
  if (end === undefined) return undefined
  const all = pathsTo(model, end)
  const [best] = all.paths
  if (best === undefined) return undefined
  const asked = isThere && path.at(-1) === end ? path : undefined
  if (asked === undefined) {
    return { end, path: best, isOther: path !== undefined, choice: all }
  }
  return { end, path: asked, isOther: false, choice: around(model, asked, all) }
}

function around(model: Model, path: Path, all: PathChoice): PathChoice {
  const isIn = ({ paths }: PathChoice) => paths.some((p) => p.join() === path.join())
  if (isIn(all)) return all
  const same = pathsTo(model, path.at(-1) ?? '', path[0])
  return isIn(same) ? same : { ...same, paths: [path, ...same.paths] }
}
