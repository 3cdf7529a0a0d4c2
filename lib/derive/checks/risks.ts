import { viewpoints, type Viewpoint } from '#lib/model/vocabulary.ts'
import type { Check } from '../check.ts'
import type { Reading } from '../reading.ts'
import { isAdopted } from './duties.ts'

/** F-40: viewpoints of an event that nobody has looked at (p19, p24; ). One finding an event. */
export const everyViewpoint: Check<'events'> = {
  id: 'F-40',
  step: 4,
  source: 'p19',
  of: 'events',
  find: (read, id) => {
    const looked = new Set<string | undefined>(read.settled(id).keys())
    for (const risk of read.who('risksAt', id)) looked.add(read.of('risks', risk)?.viewpoint)
    const open = viewpoints.filter((one) => !looked.has(one) && isOn(read, id, one))
    if (open.length === 0) return []
    const args = { event: { names: [id] }, viewpoints: { viewpoints: open } }
    return [{ severity: 'warn', says: 'plain', elements: [id], args }]
  },
}

/** F-41: all risks of an event come from one class of source (p24; ). */
export const severalSources: Check<'events'> = {
  id: 'F-41',
  step: 4,
  source: 'p24',
  of: 'events',
  find: (read, id) => {
    const risks = read.who('risksAt', id)
    const sources = new Set(risks.flatMap((risk) => read.of('risks', risk)?.source ?? []))
    if (risks.length < 2 || sources.size !== 1) return []
    return [
      {
        severity: 'info',
        says: 'plain',
        elements: [id, ...risks],
        args: { event: { names: [id] } },
      },
    ]
  },
}

/** F-45 of a risk: nothing is done about it (p19, p24). */
export const somethingIsDone: Check<'risks'> = {
  id: 'F-45',
  step: 4,
  source: 'p24',
  of: 'risks',
  find: (read, id, risk) => {
    if (risk.status === 'dismissed' || risk.status === 'accepted') return []
    const isMet = read
      .who('measuresFor', id)
      .some((measure) => read.of('measures', measure)?.status !== 'dropped')
    return isMet
      ? []
      : [{ severity: 'warn', says: 'noMeasure', elements: [id], args: { risk: { names: [id] } } }]
  },
}

/** F-45 of a measure: adopted, and neither a reference nor evidence says what it is (p24; ). */
export const measuresAreFounded: Check<'measures'> = {
  id: 'F-45',
  step: 4,
  source: 'p24',
  of: 'measures',
  find: (_read, id, measure) => {
    if (!isAdopted(measure) || measure.references.length > 0 || measure.evidence !== undefined)
      return []
    return [
      { severity: 'warn', says: 'unfounded', elements: [id], args: { measure: { names: [id] } } },
    ]
  },
}

/** F-54: two institutions differ, and nobody adjusts for it (p3; ). */
export const gapsAreAdjusted: Check<'institutionGaps'> = {
  id: 'F-54',
  step: 5,
  source: 'p3',
  of: 'institutionGaps',
  find: (_read, id, { left, right, relation, adjustment }) => {
    if (relation === 'equal' || adjustment !== undefined) return []
    const args = { left: { names: [left] }, right: { names: [right] } }
    return [{ severity: 'warn', says: 'plain', elements: [id, left, right], args }]
  },
}

/** The deck's five viewpoints always; ours where a ba of that category holds data of the event (CK-40). */
function isOn(read: Reading, id: string, viewpoint: Viewpoint): boolean {
  if (viewpoint !== 'sensitiveTechnology' && viewpoint !== 'socialFunction') return true
  const { inputs, outputs } = read.ends(id)
  const isOver = (state: string) =>
    read.facts(state).bas.some((ba) => read.of('bas', ba)?.category === viewpoint)
  return inputs.some(isOver) || outputs.some(isOver)
}
