import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Model } from '#lib/model/model.ts'

/** The worked models a new one can be begun from. */
export const templateIds = ['uc2-elderly'] as const
export type TemplateId = (typeof templateIds)[number]

export const templates: Readonly<Record<TemplateId, Model>> = { 'uc2-elderly': elderlySupport }
