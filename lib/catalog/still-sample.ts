import type { LocalText } from '#lib/model/local-text.ts'
import { idsOfUseCases } from './template-ids.ts'
import { templates } from './templates.ts'

/** Whether a model begun from a template is still called an example (F-250): of a use case, and under the title that came with it. */
export function isStillSample(template: string | null, title: LocalText): boolean {
  const id = idsOfUseCases.find((one) => one === template)
  return id !== undefined && templates[id].model.meta.title.ja === title.ja
}
