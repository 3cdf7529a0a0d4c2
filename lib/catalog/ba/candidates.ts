import type { Model } from '#lib/model/model.ts'
import type { BaTemplate } from './ba-template.ts'
import { coverProposals, type CoverProposal } from './cover.ts'
import { baLibrary } from './library.ts'

export interface BaCandidate {
  readonly template: BaTemplate
  readonly proposals: readonly CoverProposal[]
}

/**
 * Entries of the library that may have a say in this model, those that may cover most data first (UC-27): what the data is, who has
 * rights in it, and between whom it is given. What a ba of the model was copied from is left out.
 */
export function baCandidates(model: Model): readonly BaCandidate[] {
  const used = new Set(Object.values(model.bas).flatMap((ba) => ba.template?.id ?? []))
  return baLibrary
    .filter((template) => !used.has(template.id))
    .map((template) => ({ template, proposals: coverProposals(model, template) }))
    .filter(({ proposals }) => proposals.length > 0)
    .toSorted((a, b) => b.proposals.length - a.proposals.length)
}
