import { emptyModel, type Model } from '#lib/model/model.ts'
import type { LocalText } from '#lib/model/local-text.ts'

/** A new model without any element. `today` is the calendar day (`YYYY-MM-DD`) at which ba are asked to be in force. */
export function blankModel(title: LocalText, today: string): Model {
  return emptyModel({
    title,
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis'],
    asOf: today,
    catalogVersions: {},
  })
}
