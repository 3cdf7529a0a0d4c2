import type { LocalText } from '#lib/model/local-text.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { OrgShape } from '../org-shapes.ts'
import type { Colour } from '../svg/palette.ts'
import { orgTone, tintName } from '../tint.ts'
import type { EventFragment, FragmentState, Some } from './event-fragment.ts'
import { type Html, joined, named, row, said, table, tag } from './html.ts'
import { ink, shapeSigns } from './paint.ts'

/** Words of the picture and what is needed to say names, in the language of its reader. */
export interface FragmentWords {
  readonly name: (text: LocalText) => string
  readonly kind: (kind: EventKind) => string
  readonly before: string
  readonly after: string
  readonly none: string
  readonly ba: string
  readonly noBa: string
  readonly by: string
  readonly more: (count: number) => string
  /** how a stakeholder looks: the organisation behind it, or a grey ring */
  readonly lookOf: (stakeholder: string) => { readonly colour: number; readonly shape: OrgShape }
}

const small = 'font-size:12px;line-height:18px'

/**
 * A fragment as a table with styles of its own, as wide as it may be (NT-19, NT-20): the data before, the event, the data after, one below the
 * other, so that a phone shows all of it. Nothing is fetched; without its colours it reads from top to bottom.
 */
export function fragmentHtml(fragment: EventFragment, words: FragmentWords): Html {
  const outer = `margin:8px 0 0;background:${ink('canvas')};border:1px solid ${ink('line')};border-radius:8px;border-collapse:separate`
  return table(
    { class: 'y-fragment', style: outer },
    row(
      { style: 'padding:10px 12px 12px' },
      side(words.before, fragment.before, words),
      arrow(),
      chip(fragment, words),
      arrow(),
      side(words.after, fragment.after, words),
    ),
  )
}

function side(title: string, states: Some<FragmentState>, words: FragmentWords): Html {
  const head = tag(
    'div',
    { class: 'y-muted', style: `${small};color:${ink('muted')};padding:0 0 4px` },
    said(title),
  )
  if (states.shown.length === 0) return joined([head, quiet(words.none)])
  const rest = states.more > 0 ? [quiet(words.more(states.more))] : []
  return joined([head, ...states.shown.map((state) => stateBox(state, words)), ...rest])
}

function stateBox({ name, holder, bas }: FragmentState, words: FragmentWords): Html {
  const look = holder === undefined ? undefined : words.lookOf(holder.id)
  const edge: Colour = look === undefined ? 'line-strong' : orgTone(look.colour)
  const style = `margin:0 0 6px;background:${ink('card')};border:1px solid ${ink('line')};border-left:4px solid ${ink(edge)};border-radius:6px;border-collapse:separate`
  return table(
    { class: 'y-card y-state', style },
    row(
      { style: 'padding:7px 10px 8px' },
      ...(holder === undefined ? [] : [tag('div', { style: small }, party(holder, words))]),
      tag(
        'div',
        {
          class: 'y-ink',
          style: `font-size:14px;line-height:20px;font-weight:600;color:${ink('ink')};word-break:break-word;overflow-wrap:anywhere`,
        },
        named(words.name(name)),
      ),
      baLine(bas, words),
    ),
  )
}

function baLine(bas: FragmentState['bas'], words: FragmentWords): Html {
  const line = `${small};padding:2px 0 0`
  if (bas.shown.length === 0) {
    return tag(
      'div',
      { class: 'y-muted', style: `${line};color:${ink('muted')}` },
      said(words.noBa),
    )
  }
  const chips = bas.shown.map(({ name, tint }) => {
    const tone = tintName(tint)
    return tag(
      'span',
      {
        class: `y-${tone}`,
        style: `display:inline-block;margin:3px 4px 0 0;padding:0 7px;border:1px dashed ${ink(tone)};border-radius:9px;color:${ink(tone)};word-break:break-word`,
      },
      said(`${words.ba} `),
      named(words.name(name)),
    )
  })
  const rest = bas.more > 0 ? [inline(words.more(bas.more))] : []
  return tag('div', { style: line }, joined([...chips, ...rest], ' '))
}

function chip({ kind, name, actors, from, to }: EventFragment, words: FragmentWords): Html {
  const style = `background:${ink('chip')};color:${ink('on-chip')};border-radius:6px;padding:6px 12px;font-size:13px;line-height:19px;text-align:center;word-break:break-word;overflow-wrap:anywhere`
  const label = tag('b', {}, said(words.kind(kind)))
  const own = name === undefined ? [] : [said(' '), named(words.name(name))]
  return joined([
    table({}, row({ class: 'y-chip', bgcolor: ink('chip'), style }, label, ...own)),
    ...takingPart(actors, from, to, words),
  ])
}

function takingPart(
  actors: EventFragment['actors'],
  from: EventFragment['from'],
  to: EventFragment['to'],
  words: FragmentWords,
): readonly Html[] {
  const style = `${small};padding:4px 0 0;text-align:center`
  const all = (list: EventFragment['actors']) =>
    joined(
      [
        ...list.shown.map((one) => party(one, words)),
        ...(list.more > 0 ? [inline(words.more(list.more))] : []),
      ],
      ' ',
    )
  const isMoving = from.shown.length > 0 && to.shown.length > 0
  const ids = (list: EventFragment['actors']) => list.shown.map(({ id }) => id).join(' ')
  // Who gives is who carries it out, as a rule: said once.
  const isSaid = isMoving && ids(actors) === ids(from)
  const by =
    actors.shown.length === 0 || isSaid ? [] : [joined([inline(words.by), all(actors)], ' ')]
  const moving = isMoving ? [joined([all(from), inline('→'), all(to)], ' ')] : []
  return [...by, ...moving].map((line) => tag('div', { style }, line))
}

function party(
  { id, name }: { readonly id: string; readonly name: LocalText },
  words: FragmentWords,
): Html {
  const { colour, shape } = words.lookOf(id)
  const tone = orgTone(colour)
  return tag(
    'span',
    { class: `y-${tone}`, style: `color:${ink(tone)};font-weight:600;word-break:break-word` },
    said(`${shapeSigns[shape]} `),
    named(words.name(name)),
  )
}

function arrow(): Html {
  const style = `font-size:16px;line-height:20px;padding:2px 0;text-align:center;color:${ink('wire')}`
  return tag('div', { class: 'y-muted', style, 'aria-hidden': 'true' }, said('↓'))
}

function quiet(words: string): Html {
  return tag('div', { class: 'y-muted', style: `${small};color:${ink('muted')}` }, said(words))
}

function inline(words: string): Html {
  return tag('span', { class: 'y-muted', style: `color:${ink('muted')}` }, said(words))
}
