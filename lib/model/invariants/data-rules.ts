import { circles, derivedStates } from '../chains.ts'
import type { Model } from '../model.ts'
import { resolver } from '../queries/resolver.ts'
import type { CategoryCode } from '../vocabulary.ts'
import type { Violation } from './violation.ts'

const aboutPersons: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  'pi',
  'pd',
  'special',
  'related',
  'pseudonymised',
])

/** I6: data about persons never has an empty list of rights holders once the list is concrete (p10; ). */
export function personalDataHasHolders(model: Model): Violation[] {
  const says = resolver(model)
  return Object.keys(model.states).flatMap((state) => {
    const category = says(state, 'category.personalData')?.value
    const isPersonal =
      category?.key === 'category' && category.codes.some((code) => aboutPersons.has(code))
    const cell = says(state, 'rightsHolders')
    const isEmpty =
      cell?.status === 'notApplicable' ||
      (cell?.value?.key === 'rightsHolders' && cell.value.holders.length === 0)
    return isPersonal && isEmpty
      ? [{ rule: 'I6', elements: [state], path: `attributes/${state}|rightsHolders` }]
      : []
  })
}

/** I7: no state is derived from itself, however long the way (p4; ). */
export function lineageIsAcyclic(model: Model): Violation[] {
  const inCircles = circles(Object.keys(model.states), derivedStates(model))
  return inCircles.map((state) => ({ rule: 'I7', elements: [state], path: `states/${state}` }))
}

/** I9: a risk names one event, and at least one state that goes into it or comes out of it (p19; ). */
export function risksStandAtTheirEvent(model: Model): Violation[] {
  return Object.entries(model.risks).flatMap(([id, risk]) => {
    const event = Object.hasOwn(model.events, risk.event) ? model.events[risk.event] : undefined
    if (event === undefined) return [{ rule: 'I9', elements: [id], path: `risks/${id}/event` }]
    const touched = new Set([...event.inputs, ...event.outputs])
    const stands = risk.states.length > 0 && risk.states.every((state) => touched.has(state))
    return stands ? [] : [{ rule: 'I9', elements: [id, risk.event], path: `risks/${id}/states` }]
  })
}

/** I14: what is set aside has its reason: a viewpoint without risk, a dismissed risk, a suggestion (checks.md, F-40, F-42). */
export function settingAsideHasAReason(model: Model): Violation[] {
  const risks = Object.entries(model.risks)
    .filter(([, risk]) => risk.status === 'dismissed' && isBlank(risk.dismissReason?.ja))
    .map(([id]): Violation => {
      return { rule: 'I14', elements: [id], path: `risks/${id}/dismissReason` }
    })
  const viewpoints = Object.entries(model.coverage)
    .filter(([, coverage]) => isBlank(coverage.notApplicable.ja))
    .map(([key]): Violation => {
      return { rule: 'I14', elements: [key.split('|')[0] ?? key], path: `coverage/${key}` }
    })
  const suggestions = Object.entries(model.suggestions)
    .filter(([, { notApplicable }]) => isBlank(notApplicable.ja))
    .map(([key]): Violation => {
      return { rule: 'I14', elements: [key.split('|')[0] ?? key], path: `suggestions/${key}` }
    })
  return [...risks, ...viewpoints, ...suggestions]
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
