import type { BaTemplate } from './ba-template.ts'
import { dataProvision, nda } from './forms/contracts.ts'
import { entrustment, jointUse } from './forms/handling.ts'
import { consentForm, termsOfUse } from './forms/persons.ts'
import { consortiumRules, internalRule } from './forms/rules.ts'
import { appi } from './laws/appi.ts'
import { installmentSales, pciDss } from './laws/cards.ts'
import { gdpr } from './laws/gdpr.ts'
import { copyright, ucpa } from './laws/secrets.ts'
import { insiderTrading, medicalData, telecom } from './laws/social.ts'
import { ear, fefa } from './laws/technology.ts'

/** 場のライブラリ / every ba that can be copied into a model, in the order in which it is offered. */
export const baLibrary: readonly BaTemplate[] = [
  appi,
  gdpr,
  medicalData,
  ucpa,
  copyright,
  fefa,
  ear,
  installmentSales,
  pciDss,
  telecom,
  insiderTrading,
  nda,
  dataProvision,
  jointUse,
  entrustment,
  consentForm,
  termsOfUse,
  internalRule,
  consortiumRules,
]

/** The entry with this id; a model may remember one this program does not have. */
export function baTemplate(id: string): BaTemplate | undefined {
  return baLibrary.find((template) => template.id === id)
}
