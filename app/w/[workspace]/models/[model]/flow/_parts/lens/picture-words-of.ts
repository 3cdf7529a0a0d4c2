import { say } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { LensFacts, Paint } from '#lib/picture/lens/paint.ts'
import type {
  CardWords,
  ChipWords,
  PartyWords,
  PictureWords,
} from '#lib/picture/svg/picture-words.ts'
import type { translator } from '#lib/words/translator.ts'
import { saysWords, type LensTelling } from './says-words.ts'
import { cardView, chipView } from '../views.ts'

export interface PictureTelling extends LensTelling {
  /** the model as it is drawn by a unit of transfer, where that is not the model itself */
  readonly drawn?: Model
  readonly canvas: ReturnType<typeof translator<'canvas'>>
}

/** Every word of the picture of a model, as the canvas says them; what is gone is called what it was called. */
export function pictureWordsOf(
  telling: PictureTelling,
  paint: Paint,
  facts: LensFacts = {},
): PictureWords {
  const { model, locale, canvas, lensWords } = telling
  const gone = facts.before === undefined ? [] : [{ ...telling, model: facts.before }]
  const tellings = [...gone, telling]
  const over = <T>(ids: (m: Model) => object, words: (id: string, t: PictureTelling) => T) =>
    new Map(
      tellings.flatMap((t) => Object.keys(ids(t.model)).map((id) => [id, words(id, t)] as const)),
    )
  const marks = [...paint.figures].map(([id, f]) => [id, saysWords(f.says, telling)] as const)
  const title = say(model.meta.title, locale)
  return {
    locale,
    title: lensWords('picture.title', { title }),
    description: lensWords('picture.description', {
      parties: countOf(model.stakeholders),
      data: countOf(model.states),
      events: countOf(model.events),
      bas: countOf(model.bas),
    }),
    cards: over((m) => m.states, cardWords),
    chips: over((m) => m.events, chipWords),
    parties: new Map([
      ...over(
        (m) => m.stakeholders,
        (id, t) => partyWords(id, t, facts),
      ),
      ...Object.keys(telling.drawn?.stakeholders ?? {}).map(
        (id) => [id, partyWords(id, { ...telling, model: telling.drawn ?? model }, facts)] as const,
      ),
    ]),
    bas: new Map(
      Object.entries(model.bas).map(([id, ba]) => [
        id,
        canvas('baLabel', { name: say(ba.short ?? ba.name, locale) }),
      ]),
    ),
    marks: new Map(marks),
    systems: new Map(Object.entries(model.systems).map(([id, s]) => [id, say(s.name, locale)])),
    layers: {
      unknown: lensWords('layers.unknown'),
      noSystem: lensWords('layers.noSystem'),
      more: (count) => lensWords('layers.more', { count: String(count) }),
    },
    outOfScope: canvas('outOfScope'),
    empty: canvas('empty.readOnly'),
  }
}

function cardWords(id: string, telling: PictureTelling): CardWords {
  const { title, lines, open, risks } = cardView(id, telling)
  return {
    title,
    lines: lines.map(({ line, text }) => ({ label: telling.canvas(`row.${line}`), text })),
    ...(open === 0 ? {} : { open: telling.canvas('open', { count: String(open) }) }),
    ...(risks === 0 ? {} : { risks: String(risks) }),
  }
}

function chipWords(id: string, telling: PictureTelling): ChipWords {
  const { kind, mode, name, risks, isInside } = chipView(id, telling, telling.drawn)
  return {
    label: mode ?? telling.canvas(`kind.${kind}`),
    ...(name === undefined ? {} : { name }),
    ...(isInside ? { inside: telling.canvas('unit.inside') } : {}),
    ...(risks === 0 ? {} : { risks: String(risks) }),
  }
}

function partyWords(id: string, { model, locale, words }: PictureTelling, facts: LensFacts) {
  const somebody = model.stakeholders[id]
  const look = facts.looks?.[id]
  return {
    name: somebody === undefined ? id : say(somebody.name, locale),
    note: somebody?.role === undefined ? '' : words(`stakeholderRole.${somebody.role}`),
    ...(look === undefined ? {} : { look }),
  } satisfies PartyWords
}

function countOf(collection: object): string {
  return String(Object.keys(collection).length)
}
