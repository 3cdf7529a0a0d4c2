import { blankModel } from '#lib/catalog/blank.ts'
import { keepParts } from '#lib/catalog/keep.ts'
import { keepableParts } from '#lib/catalog/keepable-parts.ts'
import { templates } from '#lib/catalog/templates.ts'
import { importModel } from '#lib/exchange/json.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import type { NewModel } from '../schemas.ts'

const shownProblems = 20

/** The first content of a new model. `invalid` with the first problems for native JSON that does not hold (S-6). */
export function contentOf(input: NewModel, now: Date): Model {
  switch (input.from) {
    case 'blank':
      return blankModel(input.title, now.toISOString().slice(0, 10))
    case 'template': {
      const model = keepParts(templates[input.template].model, new Set(input.keep ?? keepableParts))
      return input.title === undefined
        ? model
        : { ...model, meta: { ...model.meta, title: input.title } }
    }
    default:
      return imported(input.json)
  }
}

function imported(json: unknown): Model {
  const read = importModel(json)
  if ('model' in read) return read.model
  const problems = read.problems
    .slice(0, shownProblems)
    .map(({ path, issue }) => ({ path: path.slice(0, 200), issue: issue.slice(0, 200) }))
  throw new AppError('invalid', 'model-schema', { problems })
}
