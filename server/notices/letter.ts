import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import type { AuditEntry } from '#lib/audit/entry.ts'
import { type Locale, type LocalText, say } from '#lib/model/local-text.ts'
import { type NoticeKind, topicOf, topics } from '#lib/notices/kinds.ts'
import { noticesWords } from '#lib/words/areas/notices.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import { letterHtml } from './letter-html.ts'
import { noPictures, type Pictures } from './pictures.ts'
import { placeOf } from './place.ts'

export interface Letter {
  readonly subject: string
  /** plain text */
  readonly body: string
  readonly html: string
}

export interface Notice {
  readonly kind: NoticeKind
  readonly entry: AuditEntry
}

export interface Reader {
  readonly name: string
  readonly locale: Locale
  /** the consortium */
  readonly workspaceId: string
  readonly workspaceName: LocalText
  /** address of this installation */
  readonly origin: string
}

/** Notices in the order of a mail: by topic. */
export function byTopic<N extends Pick<Notice, 'kind'>>(notices: readonly N[]): readonly N[] {
  return topics.flatMap((t) => notices.filter(({ kind }) => topicOf[kind] === t))
}

/**
 * A mail about what was decided and what waits, in the reader's language: by topic, each line a sentence of the trail and the address of its
 * place (NT-10); as text, and as HTML with the pictures (NT-11). `notices` holds at least one.
 */
export function letterOf(
  notices: readonly Notice[],
  reader: Reader,
  pictures: Pictures = noPictures,
): Letter {
  const { locale, name, origin } = reader
  const { mail, topic, title } = noticesWords[locale]
  const workspace = say(reader.workspaceName, locale)
  const sentence = sentencesIn(locale)
  const sorted = byTopic(notices)
  const parts = topics.flatMap((t) => {
    const here = notices.filter(({ kind }) => topicOf[kind] === t)
    if (here.length === 0) return []
    const lines = here.map((notice) =>
      filled(mail.line, {
        sentence: sentence(notice),
        link: `${origin}${placeOf(notice.kind, notice.entry)}`,
      }),
    )
    return [[filled(mail.heading, { topic: topic[t] }), ...lines].join('\n')]
  })
  const [first] = sorted
  const more = sorted.length - 1
  const facts = { workspace, title: first === undefined ? '' : title[first.kind], more }
  const inbox = `${origin}/w/${reader.workspaceId}/inbox`
  const subject = filled(more > 0 ? mail.more : mail.one, facts)
  return {
    subject,
    html: letterHtml(sorted, { reader, subject, workspace, sentence, pictures }),
    body: [
      filled(mail.opening, { name, workspace }),
      ...parts,
      filled(mail.closing, { inbox, settings: `${origin}/settings` }),
    ].join('\n\n'),
  }
}

/** One sentence a notice: the trail's, but for a mention, of which the trail says nothing, and a receipt, which names more than that. */
function sentencesIn(locale: Locale): (notice: Notice) => string {
  const { mail } = noticesWords[locale]
  const words = auditWords(locale)
  const describe = describer(locale, words)
  return ({ kind, entry }) => {
    if (kind === 'round.receipt' && entry.kind === 'round.acted') {
      const { model, n, intent, digest } = entry.data
      return filled(mail.receipt, {
        model: say(model.title, locale),
        n,
        inPlace: inPlaceText(locale, entry.by?.deputyFor?.name),
        intent: mail.intent[intent],
        digest,
        idx: entry.idx,
      })
    }
    if (kind === 'consultation.asked' && 'subject' in entry.data) {
      const { model, subject } = entry.data
      return askedIn(locale, say(model.title, locale), subject)
    }
    if (kind !== 'comment.mentioned' || !('place' in entry.data)) return describe(entry)
    const { place, model } = entry.data
    const { by } = entry
    const who =
      by === null
        ? words.audit('system')
        : words.audit('who', { person: by.name, organisation: say(by.orgName, locale) })
    const at =
      place.name === undefined
        ? mail.onCanvas
        : filled(mail.aPlace, { name: say(place.name, locale) })
    return filled(mail.mentioned, { who, model: say(model.title, locale), place: at })
  }
}

type ConsultedOn = Extract<AuditEntry, { kind: 'consultation.begun' }>['data']['subject']

/** What an opinion is asked about; a mail names what the trail names. */
function askedIn(locale: Locale, model: string, subject: ConsultedOn): string {
  const { asked, anElement } = noticesWords[locale].mail
  if (subject.kind === 'round') return filled(asked.round, { model, n: subject.n })
  if (subject.kind === 'edit') {
    const { name } = subject.element
    return filled(asked.edit, {
      model,
      element: name === undefined ? anElement : say(name, locale),
    })
  }
  const { risk, measure } = subject
  return filled(asked.split, { risk: say(risk.text, locale), measure: say(measure.title, locale) })
}
