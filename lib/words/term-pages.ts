import type { TermId } from './areas/terms.ts'

/** Where the ministry's overview of the framework speaks of a term, as GLOSSARY.md has it; null: the term is ours (F-39). */
export const termPages: Readonly<Record<TermId, string | null>> = {
  model: null,
  ba: 'p4, p9',
  event: 'p4, p6-8',
  state: 'p4',
  attribute: 'p4, p18',
  stakeholder: 'p13-14',
  category: 'p10, p18',
  disclosureScope: 'p10',
  purpose: 'p10',
  controller: 'p10',
  rightsHolders: 'p10',
  value: 'p11, p18',
  location: 'p11, p18',
  usageTerm: 'p18',
  demand: 'p17',
  risk: 'p19, p24',
  measure: 'p3, p24',
  responsibilitySplit: 'p20',
  gap: null,
  unfilled: null,
  signOff: null,
}
