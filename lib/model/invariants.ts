import { collectionOf } from './elements.ts'
import { conditionsSuitTheirRow, hasItsParties, personsAreHeard } from './invariants/ba-rules.ts'
import {
  lineageIsAcyclic,
  personalDataHasHolders,
  risksStandAtTheirEvent,
  settingAsideHasAReason,
} from './invariants/data-rules.ts'
import {
  beginsOrContinues,
  crossesAUnit,
  disposesOfTheWhole,
  storesTheSame,
} from './invariants/event-rules.ts'
import { chainsEnd, idsAreUnique, namesWhatExists } from './invariants/reference-rules.ts'
import type { Violation } from './invariants/violation.ts'
import { collectionNames } from './layout.ts'
import type { Model } from './model.ts'

const rules: readonly ((model: Model) => Violation[])[] = [
  beginsOrContinues,
  storesTheSame,
  disposesOfTheWhole,
  crossesAUnit,
  personalDataHasHolders,
  lineageIsAcyclic,
  hasItsParties,
  conditionsSuitTheirRow,
  risksStandAtTheirEvent,
  personsAreHeard,
  settingAsideHasAReason,
  namesWhatExists,
  chainsEnd,
  idsAreUnique,
]

/**
 * Every place where a model breaks an invariant (framework.md §4.4 as read in SPEC.md). They do not stop anybody from working:
 * a model is in the middle of being made most of the time. What no one may ever do is refused by `apply`.
 */
export function violations(model: Model): readonly Violation[] {
  return rules.flatMap((rule) => rule(model))
}

/**
 * I15: a scenario shares the ids of the model it was derived from. An id that means an element of another kind there makes a
 * comparison senseless and is named here.
 */
export function scenarioViolations(origin: Model, scenario: Model): readonly Violation[] {
  return collectionNames.flatMap((name) =>
    Object.keys(scenario[name])
      .filter((id) => {
        const there = collectionOf(origin, id)
        return there !== undefined && there !== name
      })
      .map((id): Violation => ({ rule: 'I15', elements: [id], path: `${name}/${id}` })),
  )
}
