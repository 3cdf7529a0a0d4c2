import { shortDigest } from '#lib/agreement/short-digest.ts'
import { never } from '#lib/base/never.ts'
import { say, type Locale, type LocalText } from '#lib/model/local-text.ts'
import type { translator } from '#lib/words/translator.ts'
import type { AuditActor, AuditEntry } from './entry.ts'

const memberRoles = ['owner', 'orgAdmin', 'editor', 'approver', 'auditor', 'viewer'] as const

/** The areas of words the sentences are made of. */
export interface AuditWords {
  readonly audit: ReturnType<typeof translator<'audit'>>
  readonly agreement: ReturnType<typeof translator<'agreement'>>
  readonly members: ReturnType<typeof translator<'members'>>
}

/**
 * Turns entries into one sentence each, in the reader's language (AU-5). Needs nothing but the entry: every name stands
 * in it as it was at that moment. The words come from outside, so that a page loads those of its reader's language alone.
 */
export function describer(
  locale: Locale,
  { audit: t, agreement, members }: AuditWords,
): (entry: AuditEntry) => string {
  const text = (value: LocalText) => say(value, locale)
  // Quoted inside a sentence, a sentence loses its own full stop.
  const quoted = (value: LocalText) => text(value).replace(/[。.]$/, '')
  const who = (by: AuditActor | null) =>
    by === null
      ? t('system')
      : by.deputyFor === undefined
        ? t('who', { person: by.name, organisation: text(by.orgName) })
        : t('whoFor', {
            person: by.name,
            organisation: text(by.orgName),
            principal: by.deputyFor.name,
          })
  const roleWord = (role: string) => {
    const known = memberRoles.find((r) => r === role)
    return known === undefined ? t('otherRole') : members(`role.${known}`)
  }
  const roles = (held: readonly string[]) =>
    held.length === 0 ? t('nobody') : held.map((r) => roleWord(r)).join(t('separator'))
  const orgName = (o: { readonly name: LocalText } | null) =>
    o === null ? t('nobody') : text(o.name)
  const elementText = (e: { readonly element: string; readonly name?: LocalText } | undefined) =>
    e?.name === undefined ? (e?.element ?? '') : quoted(e.name)
  const placeText = (place: { readonly anchor: string; readonly name?: LocalText }) =>
    place.name === undefined ? place.anchor : quoted(place.name)
  const invited = (data: {
    readonly to?: string
    readonly organisation?: { readonly name: LocalText }
  }) =>
    data.to ??
    (data.organisation === undefined
      ? t('sentence.invitation.anybody')
      : text(data.organisation.name))

  return (entry) => {
    const by = who(entry.by)
    switch (entry.kind) {
      case 'workspace.created':
        return t('sentence.workspace.created', { who: by, name: text(entry.data.name) })
      case 'workspace.renamed': {
        const { before, after } = entry.data
        return t('sentence.workspace.renamed', {
          who: by,
          before: text(before),
          after: text(after),
        })
      }
      case 'workspace.offlineCacheSet':
        return t(`sentence.workspace.offlineCache.${entry.data.after ? 'on' : 'off'}`, { who: by })
      case 'organisation.joined':
      case 'organisation.suspended':
      case 'organisation.resumed':
      case 'organisation.left':
        return t(`sentence.${entry.kind}`, {
          who: by,
          organisation: text(entry.data.organisation.name),
        })
      case 'invitation.created':
      case 'invitation.accepted':
      case 'invitation.revoked':
        return t(`sentence.${entry.kind}`, {
          who: by,
          invited: invited(entry.data),
          roles: roles(entry.data.roles),
        })
      case 'member.joined': {
        const { person, organisation, roles: held } = entry.data
        return t('sentence.member.joined', {
          person: person.name,
          organisation: text(organisation.name),
          roles: roles(held),
        })
      }
      case 'member.rolesChanged': {
        const { person, organisation, before, after } = entry.data
        return t('sentence.member.rolesChanged', {
          who: by,
          person: person.name,
          organisation: text(organisation.name),
          before: roles(before),
          after: roles(after),
        })
      }
      case 'member.removed':
      case 'member.left': {
        const { person, organisation } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          person: person.name,
          organisation: text(organisation.name),
        })
      }
      case 'deputy.named':
      case 'deputy.ended': {
        const { principal, deputy, from, until } = entry.data
        const named = { principal: principal.name, deputy: deputy.name, from, until }
        return t(`sentence.${entry.kind}`, { who: by, ...named })
      }
      case 'model.created':
        return entry.data.source === undefined
          ? t('sentence.model.created', { who: by, model: text(entry.data.model.title) })
          : t('sentence.model.copied', {
              who: by,
              model: text(entry.data.model.title),
              source: text(entry.data.source.title),
            })
      case 'model.imported': {
        const { model, elements } = entry.data
        return t('sentence.model.imported', { who: by, model: text(model.title), elements })
      }
      case 'model.mapped': {
        const { model, stakeholder, before, after } = entry.data
        return t('sentence.model.mapped', {
          who: by,
          model: text(model.title),
          stakeholder: text(stakeholder.name),
          before: orgName(before),
          after: orgName(after),
        })
      }
      case 'model.archived':
      case 'model.restored':
      case 'edit.started':
        return t(`sentence.${entry.kind}`, { who: by, model: text(entry.data.model.title) })
      case 'model.exported': {
        const { model, format } = entry.data
        return t('sentence.model.exported', { who: by, model: text(model.title), format })
      }
      case 'scenario.made':
      case 'adoption.asked': {
        const { model, scenario } = entry.data
        const named = { model: text(model.title), scenario: text(scenario.title) }
        const changes = 'changes' in entry.data ? entry.data.changes : 0
        return t(`sentence.${entry.kind}`, { who: by, ...named, changes })
      }
      case 'adoption.agreed':
      case 'adoption.carriedOut':
      case 'adoption.declined':
      case 'adoption.withdrawn': {
        const { model, scenario, asker, askerOrganisation } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          scenario: text(scenario.title),
          asker: t('who', { person: asker.name, organisation: text(askerOrganisation.name) }),
          changes: 'changes' in entry.data ? entry.data.changes : 0,
          reason: 'reason' in entry.data ? entry.data.reason : '',
        })
      }
      case 'revision.frozen':
      case 'revision.restored': {
        const { model, revision, digest } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          n: revision.n,
          name: revision.name,
          digest: shortDigest(digest),
          changes: 'changes' in entry.data ? entry.data.changes : 0,
          proposals: 'proposals' in entry.data ? entry.data.proposals : 0,
        })
      }
      case 'edit.ended': {
        const { model, updates, person } = entry.data
        if (person !== undefined) {
          const lost = { who: by, person: person.name, model: text(model.title), updates }
          return t('sentence.edit.endedLost', lost)
        }
        return t('sentence.edit.ended', { who: by, model: text(model.title), updates })
      }
      case 'steward.policySet':
        return t(`sentence.steward.policySet.${entry.data.after}`, { who: by })
      case 'steward.changed': {
        const { model, before, after, count, elements } = entry.data
        const nobody = (o: typeof before) => (o === null ? t('nobodyManages') : text(o.name))
        return t('sentence.steward.changed', {
          who: by,
          model: text(model.title),
          element: elementText(elements[0]),
          count,
          before: nobody(before),
          after: nobody(after),
        })
      }
      case 'proposal.made':
      case 'proposal.accepted':
      case 'proposal.declined':
      case 'proposal.withdrawn': {
        const { model, element, owner, proposer, proposerOrganisation } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          element: elementText(element),
          owner: text(owner.name),
          proposer: t('who', {
            person: proposer.name,
            organisation: text(proposerOrganisation.name),
          }),
          reason: 'reason' in entry.data ? entry.data.reason : '',
        })
      }
      case 'comment.opened':
      case 'comment.added':
      case 'comment.edited':
      case 'comment.removed':
      case 'comment.resolved':
      case 'comment.reopened': {
        const { model, place } = entry.data
        const isPoint = place.anchor.startsWith('canvas/')
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          place: isPoint ? t('onCanvas') : placeText(place),
        })
      }
      case 'view.saved':
      case 'view.renamed':
      case 'view.replaced':
      case 'view.removed': {
        const { model, name, audience } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          name,
          audience: t(`sentence.view.for.${audience}`),
        })
      }
      case 'finding.waived':
      case 'finding.waiverWithdrawn': {
        const { model, check, element, organisation, reason } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          check,
          element: elementText(element),
          organisation: text(organisation.name),
          reason: reason ?? t('nobody'),
        })
      }
      case 'review.settled': {
        const { model, element, result, cause } = entry.data
        return t('sentence.review.settled', {
          who: by,
          model: text(model.title),
          element: elementText(element),
          result: t(`reviewed.result.${result}`),
          cause: t(`reviewed.cause.${cause}`),
        })
      }
      case 'catalogue.rowAdded':
      case 'catalogue.rowChanged':
      case 'catalogue.rowArchived':
      case 'catalogue.rowRestored': {
        const { title, version } = entry.data.row
        return t(`sentence.${entry.kind}`, { who: by, title: text(title), version })
      }
      case 'split.proposedByRule': {
        const { model, parts } = entry.data
        return t('sentence.split.proposedByRule', {
          who: by,
          model: text(model.title),
          count: parts.length,
        })
      }
      case 'split.proposed':
      case 'split.accepted':
      case 'split.countered':
      case 'split.sentBack':
      case 'split.proposedAgain':
      case 'split.declined':
      case 'split.withdrawn':
      case 'split.lapsed': {
        const { risk, measure, organisation, role } = entry.data
        const reason = 'reason' in entry.data ? entry.data.reason : undefined
        return t(`sentence.${entry.kind}`, {
          who: by,
          risk: quoted(risk.text),
          measure: text(measure.title),
          organisation: text(organisation.name),
          role: agreement(`role.${role}`),
          reason: reason ?? t('nobody'),
        })
      }
      case 'consultation.begun':
      case 'consultation.ended': {
        const { model, organisation, subject } = entry.data
        const about =
          subject.kind === 'round'
            ? t('sentence.consultation.round', { model: text(model.title), n: String(subject.n) })
            : subject.kind === 'edit'
              ? t('sentence.consultation.edit', { element: elementText(subject.element) })
              : t('sentence.consultation.split', {
                  risk: quoted(subject.risk.text),
                  measure: text(subject.measure.title),
                })
        return t(`sentence.${entry.kind}`, { organisation: text(organisation.name), about })
      }
      case 'signoff.signed':
      case 'signoff.withdrawn':
      case 'signoff.refusedStale': {
        const { risk, organisation } = entry.data
        return t(`sentence.${entry.kind}`, {
          who: by,
          risk: quoted(risk.text),
          organisation: text(organisation.name),
          digest: 'digest' in entry.data ? shortDigest(entry.data.digest) : '',
          reason: 'reason' in entry.data ? entry.data.reason : '',
          changes: 'changes' in entry.data ? entry.data.changes : 0,
        })
      }
      case 'round.opened':
      case 'round.policySet':
      case 'round.cancelled':
      case 'round.refusedStale': {
        const { model, n } = entry.data
        const reason = 'reason' in entry.data ? entry.data.reason : ''
        const counted = {
          risks: 'risks' in entry.data ? entry.data.risks : 0,
          changes: 'changes' in entry.data ? entry.data.changes : 0,
          scope: entry.kind === 'round.opened' ? (entry.data.scope ?? 'risks') : 'risks',
          revision: entry.kind === 'round.opened' ? (entry.data.revision?.n ?? 0) : 0,
        }
        return t(`sentence.${entry.kind}`, {
          who: by,
          model: text(model.title),
          n,
          reason,
          ...counted,
        })
      }
      case 'round.acted': {
        const { model, n, organisation, intent, level, digest, reason } = entry.data
        return t(`sentence.round.acted.${intent}`, {
          who: by,
          model: text(model.title),
          n,
          organisation: text(organisation.name),
          level: t(`sentence.round.level.${level}`),
          digest: shortDigest(digest),
          reason: reason ?? '',
        })
      }
      case 'audit.exported':
        return t('sentence.audit.exported', { who: by, entries: entry.data.entries })
      default:
        return never(entry)
    }
  }
}
