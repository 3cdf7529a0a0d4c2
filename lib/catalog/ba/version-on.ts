import type { Ba } from '#lib/model/ba.ts'
import type { BaTemplate, BaTemplateVersion } from './ba-template.ts'
import { baTemplate } from './library.ts'

/** The version to copy on a day (UC-23): the last that is in force, else the first; a form has only editions and gives its last. */
export function versionOn(template: BaTemplate, day: string): BaTemplateVersion {
  const begun = template.versions.filter((version) => (version.effectiveFrom ?? '') <= day)
  const version = begun.at(-1) ?? template.versions[0]
  if (version === undefined) throw new Error(`${template.id} has no version`)
  return version
}

export interface LaterVersion {
  readonly template: BaTemplate
  /** the version the ba was copied from */
  readonly from: BaTemplateVersion
  readonly to: BaTemplateVersion
}

/**
 * A later version of what a ba was copied from that is in force on `day` (UC-23); undefined when there is none, the library does
 * not know the template or the version, or somebody passed that version over (M-28).
 */
export function laterVersion(origin: Ba['template'], day: string): LaterVersion | undefined {
  const template = origin === undefined ? undefined : baTemplate(origin.id)
  if (origin === undefined || template === undefined) return undefined
  const at = template.versions.findIndex((version) => version.id === origin.version)
  const from = template.versions[at]
  const to = versionOn(template, day)
  if (from === undefined || template.versions.indexOf(to) <= at) return undefined
  return to.id === origin.passedOver ? undefined : { template, from, to }
}
