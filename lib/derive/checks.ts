import type { Check } from './check.ts'
import { conditionsAreAgreed } from './checks/agreed.ts'
import { isAskedFor, kindsAgree, marksSayWhat, saysWhatIsAsked } from './checks/concrete.ts'
import { canBothBeMet, meetsItsDemands } from './checks/conflicts.ts'
import {
  inForceWhileUsed,
  managerIsBound,
  positionHasItsBa,
  repeatsItsParent,
  standsInABa,
} from './checks/cover.ts'
import {
  crossesSomething,
  endsKnown,
  footingKnown,
  leavesByViewing,
  managerStays,
  viewingConsidered,
} from './checks/crossing.ts'
import {
  managerMayKnow,
  scopeKept,
  seenByThoseAllowed,
  seenWhereAllowed,
} from './checks/disclosure.ts'
import { dutiesAreCarriedOut } from './checks/duties.ts'
import { layersAreBound, runByItsOwn, standsWhereItMay } from './checks/hosting.ts'
import {
  bornSomewhere,
  disposesOfAll,
  endsSomehow,
  keptAfterwards,
  nothingSurvives,
} from './checks/life.ts'
import { actsRightfully, devicesKnown } from './checks/people.ts'
import { identifies, loosenedByAnAct, providersConfirm } from './checks/persons.ts'
import { keepsUpProtection, mayLeaveTheCountry } from './checks/protection.ts'
import { catalogueIsLookedAt } from './checks/suggestions.ts'
import { consentAllows, purposesKept } from './checks/purposes.ts'
import { derivedFromOthers, namesWhatExists } from './checks/references.ts'
import { consentCanBeWithdrawn, personsAreHeard, rightsKept } from './checks/rights.ts'
import {
  everyViewpoint,
  gapsAreAdjusted,
  measuresAreFounded,
  severalSources,
  somethingIsDone,
} from './checks/risks.ts'
import {
  assumptionsConfirmed,
  termsKept,
  valuableIsKeptSafe,
  worthIsReviewed,
} from './checks/worth.ts'

/** All checks, in the order of their ids. Their readings stand in SPEC.md. */
export const checks: readonly Check[] = (
  [
    bornSomewhere,
    keptAfterwards,
    endsSomehow,
    nothingSurvives,
    disposesOfAll,
    viewingConsidered,
    endsKnown,
    crossesSomething,
    derivedFromOthers,
    ...namesWhatExists,
    actsRightfully,
    devicesKnown,
    standsInABa,
    positionHasItsBa,
    keepsUpProtection,
    mayLeaveTheCountry,
    inForceWhileUsed,
    canBothBeMet,
    managerIsBound,
    layersAreBound,
    standsWhereItMay,
    consentAllows,
    repeatsItsParent,
    saysWhatIsAsked,
    meetsItsDemands,
    isAskedFor,
    marksSayWhat,
    kindsAgree,
    scopeKept,
    managerMayKnow,
    purposesKept,
    rightsKept,
    managerStays,
    footingKnown,
    loosenedByAnAct,
    identifies,
    providersConfirm,
    termsKept,
    worthIsReviewed,
    runByItsOwn,
    assumptionsConfirmed,
    everyViewpoint,
    severalSources,
    catalogueIsLookedAt,
    valuableIsKeptSafe,
    somethingIsDone,
    measuresAreFounded,
    conditionsAreAgreed,
    gapsAreAdjusted,
    personsAreHeard,
    consentCanBeWithdrawn,
    seenByThoseAllowed,
    seenWhereAllowed,
    dutiesAreCarriedOut,
    leavesByViewing,
  ] as const
).map((check) => check as unknown as Check)
