import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Ba, BaDemand } from '#lib/model/ba.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { BaTemplate, BaTemplateVersion } from './ba-template.ts'

/**
 * What puts a version of a template into a model as the ba `id` (UC-25): the ba, which remembers what it was copied from, and its
 * column of 3-1. It never has members: which data it covers is for people to say.
 */
export function copyBa(
  template: BaTemplate,
  version: BaTemplateVersion,
  { id, parties }: { readonly id: string; readonly parties: readonly string[] },
): readonly Command[] {
  const value: Ba = {
    ...givenFacts(template, version),
    name: template.name,
    normType: template.normType,
    ...(template.category === undefined ? {} : { category: template.category }),
    ...(template.jurisdiction === undefined ? {} : { jurisdiction: template.jurisdiction }),
    parties: [...parties],
    template: { id: template.id, version: version.id },
    members: [],
    purposes: [],
    duties: version.duties.map((duty) => ({ ...duty })),
    clauses: version.clauses.map((clause) => ({ ...clause })),
  }
  return [
    { type: 'add', in: 'bas', id, value },
    ...demandsOf(version).map(([row, demand]): Command => ({
      type: 'put',
      cell: 'demands',
      key: demandKey(id, row),
      value: demand,
    })),
  ]
}

/** The column of 3-1 a version brings. */
function demandsOf(version: BaTemplateVersion): readonly (readonly [AttributeRowId, BaDemand])[] {
  return Object.entries(version.demands).map(([row, demand]) => [row as AttributeRowId, demand])
}

/** Fields of a ba that follow from template and version alone and may be absent. */
export const factFields = [
  'short',
  'effectiveFrom',
  'effectiveTo',
  'crossBorder',
  'document',
] as const
type Facts = Partial<Pick<Ba, (typeof factFields)[number]>>

/** What a template and its version say in {@link factFields}. */
export function givenFacts(template: BaTemplate, version: BaTemplateVersion): Facts {
  const { short, source } = template
  const { effectiveFrom, effectiveTo, crossBorder } = version
  return {
    ...(short === undefined ? {} : { short }),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
    ...(crossBorder === undefined ? {} : { crossBorder }),
    ...(source === undefined ? {} : { document: { ...source } }),
  }
}
