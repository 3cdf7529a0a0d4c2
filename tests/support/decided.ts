import { decisionFindings } from '#lib/derive/decisions/decision-findings.ts'
import { waysOf, type CheckId } from '#lib/derive/check-ids.ts'
import type { Assignment, Decisions, Seat } from '#lib/derive/decisions/decisions.ts'
import type { Model } from '#lib/model/model.ts'
import { plus } from './findings-in.ts'
import { tidyModel } from './tidy-model.ts'

type Risk = Model['risks'][string]
type Measure = Model['measures'][string]

/** The tidy model with one risk where P hands data to Q, and one measure against it that is in place. */
export function treated(risk: Partial<Risk> = {}, measure: Partial<Measure> = {}): Model {
  const risks: Readonly<Record<string, Risk>> = {
    r: {
      event: 'give',
      states: ['b'],
      viewpoint: 'integrity',
      source: 'adversarial',
      threat: 'tampering',
      incident: { ja: '書き換え', en: 'Tampering' },
      status: 'inTreatment',
      ...risk,
    },
  }
  const measures: Readonly<Record<string, Measure>> = {
    m: {
      title: { ja: '対策', en: 'Measure' },
      asIsToBe: 'asIs',
      references: [],
      risks: ['r'],
      type: 'mitigate',
      status: 'adopted',
      evidence: { ja: '記録' },
      ...measure,
    },
  }
  return plus(plus(tidyModel, 'risks', risks), 'measures', measures)
}

export function assigned(org: string, more: Partial<Assignment> = {}): Assignment {
  return { risk: 'r', measure: 'm', org, role: 'accountable', status: 'accepted', ...more }
}

export function seated(org: string, status: Seat['status'] = 'valid'): Seat {
  return { risk: 'r', org, status, asked: true }
}

/** What P and Q have decided about `treated()`, about which no check has anything to say. */
export function decided(more: Partial<Decisions> = {}): Decisions {
  return {
    assignments: [assigned('oP')],
    seats: [seated('oP'), seated('oQ')],
    accounts: { P: 'oP', Q: 'oQ' },
    ...more,
  }
}

/** What a check says, as `severity says: elements / organisations`. */
export function saidOf(model: Model, decisions: Decisions, check?: CheckId): readonly string[] {
  const ways: Readonly<Record<CheckId, readonly string[]>> = waysOf
  return decisionFindings(model, decisions)
    .filter((one) => check === undefined || one.check === check)
    .map(({ check: id, severity, says, elements, args }) => {
      if (!ways[id].includes(says)) throw new Error(`no sentence: ${id} ${says}`)
      const { who } = args
      const orgs = who !== undefined && 'orgs' in who ? ` / ${who.orgs.join(' ')}` : ''
      return `${check === undefined ? `${id} ` : ''}${severity} ${says}: ${elements.join(' ')}${orgs}`
    })
}
