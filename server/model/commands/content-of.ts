import { blankModel } from '#lib/catalog/blank.ts'
import { keepParts } from '#lib/catalog/keep.ts'
import { keepableParts, type KeepablePart } from '#lib/catalog/keepable-parts.ts'
import { templates } from '#lib/catalog/templates.ts'
import { importModel } from '#lib/exchange/json.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '../load-model.ts'
import type { InTx } from '../past-models.ts'
import type { NewModel } from '../schemas.ts'
import type { Origin } from './create-model.ts'

const shownProblems = 20

/** What a model begins with, and where that is from. */
interface Beginning {
  readonly model: Model
  readonly origin: Origin
}

/**
 * The first content of a new model. `invalid` with the first problems for native JSON that does not hold (S-6), `not-found` for a copy
 * of what is no model of the workspace (UC-29).
 */
export async function contentOf(input: NewModel, now: Date, inTx: InTx): Promise<Beginning> {
  switch (input.from) {
    case 'blank':
      return {
        model: blankModel(input.title, dayOf(now)),
        origin: { from: 'blank' },
      }
    case 'template': {
      const { template } = input
      return {
        model: onDay(withTitle(kept(templates[template].model, input.keep), input.title), now),
        origin: { from: 'template', template },
      }
    }
    case 'copy': {
      const { model } = await inTx((tx) => loadModel(tx, input.modelId))
      const source = { id: input.modelId, title: model.meta.title }
      return {
        model: withTitle(kept(model, input.keep), input.title),
        origin: { from: 'copy', source },
      }
    }
    default:
      return { model: imported(input.json), origin: { from: 'json' } }
  }
}

function kept(model: Model, keep: readonly KeepablePart[] = keepableParts): Model {
  return keepParts(model, new Set(keep))
}

function withTitle(model: Model, title: Model['meta']['title'] | undefined): Model {
  return title === undefined ? model : { ...model, meta: { ...model.meta, title } }
}

/** What is begun from an example speaks of the day it is begun, not of that of the example (F-251). */
function onDay(model: Model, now: Date): Model {
  return { ...model, meta: { ...model.meta, asOf: dayOf(now) } }
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}

function imported(json: unknown): Model {
  const read = importModel(json)
  if ('model' in read) return read.model
  const problems = read.problems
    .slice(0, shownProblems)
    .map(({ path, issue }) => ({ path: path.slice(0, 200), issue: issue.slice(0, 200) }))
  throw new AppError('invalid', 'model-schema', { problems })
}
