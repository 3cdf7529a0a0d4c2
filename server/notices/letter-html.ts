import { Buffer } from 'node:buffer'
import type { Locale } from '#lib/model/local-text.ts'
import { say } from '#lib/model/local-text.ts'
import { type Topic, topicOf, topics } from '#lib/notices/kinds.ts'
import { type FragmentWords, fragmentHtml } from '#lib/picture/letter/fragment-html.ts'
import { type Html, shortName } from '#lib/picture/letter/html.ts'
import { noticesWords } from '#lib/words/areas/notices.ts'
import { filled } from '#lib/words/filled.ts'
import { translator } from '#lib/words/translator.ts'
import { block, heading, letterFrame, paragraph, way } from '../letter-frame.ts'
import type { Notice, Reader } from './letter.ts'
import type { Picture, Pictures } from './pictures.ts'
import { placeOf } from './place.ts'

/** So much of a mail is notices, in bytes: mail programs cut what is larger than 100 KB, and its end with it (NT-20). */
const mostBytes = 70_000

interface Told {
  readonly reader: Reader
  readonly subject: string
  readonly workspace: string
  readonly sentence: (notice: Notice) => string
  readonly pictures: Pictures
}

/** The same mail as HTML, with its pictures (NT-11, NT-19). `notices`: in the order of the mail. */
export function letterHtml(notices: readonly Notice[], told: Told): string {
  const { reader, subject, workspace, pictures } = told
  const { locale, name, origin } = reader
  const { mail, topic, picture } = noticesWords[locale]
  const parts: Html[] = [paragraph(filled(mail.opening, { name, workspace }))]
  let bytes = 0
  let left = 0
  for (const t of topics) {
    const blocks = blocksOf(notices, t, told).filter((one) => {
      bytes += Buffer.byteLength(one)
      if (bytes > mostBytes) left += 1
      return bytes <= mostBytes
    })
    if (blocks.length > 0) parts.push(heading(topic[t]), ...blocks)
  }
  if (left > 0) parts.push(paragraph(filled(mail.moreLines, { count: left })))
  if (pictures.more > 0) parts.push(paragraph(filled(picture.places, { count: pictures.more })))
  if (pictures.of.size > 0) parts.push(paragraph(picture.note, true))
  const inbox = way(mail.inbox, `${origin}/w/${reader.workspaceId}/inbox`)
  parts.push(block(inbox), block(way(mail.settings, `${origin}/settings`)))
  const product = translator(locale, 'frame')('product')
  return letterFrame({ locale, title: subject, product, parts })
}

function blocksOf(
  notices: readonly Notice[],
  topic: Topic,
  { reader, sentence, pictures }: Told,
): readonly Html[] {
  const { locale, origin } = reader
  const { mail } = noticesWords[locale]
  return notices
    .filter(({ kind }) => topicOf[kind] === topic)
    .map((notice) =>
      block(
        paragraph(sentence(notice)),
        way(mail.open, `${origin}${placeOf(notice.kind, notice.entry)}`),
        ...(pictures.of.get(notice) ?? []).map((one) => pictureOf(one, reader)),
      ),
    )
}

function pictureOf({ modelId, eventId, model, fragment, lookOf }: Picture, reader: Reader): Html {
  const { locale, origin, workspaceId } = reader
  const { picture } = noticesWords[locale]
  const words = fragmentWords(locale, lookOf)
  const event =
    fragment.name === undefined
      ? filled(picture.unnamed, { kind: words.kind(fragment.kind) })
      : filled(picture.named, { name: shortName(say(fragment.name, locale)) })
  const title = filled(picture.title, { model: shortName(say(model, locale)), event })
  const address = `${origin}/w/${workspaceId}/models/${modelId}/flow?sel=${encodeURIComponent(eventId)}`
  return block(fragmentHtml(fragment, words), way(title, address))
}

function fragmentWords(locale: Locale, lookOf: FragmentWords['lookOf']): FragmentWords {
  const { picture } = noticesWords[locale]
  const framework = translator(locale, 'framework')
  return {
    ...picture,
    name: (text) => say(text, locale),
    kind: (kind) => framework(`eventKind.${kind}`),
    more: (count) => filled(picture.more, { count }),
    lookOf,
  }
}
