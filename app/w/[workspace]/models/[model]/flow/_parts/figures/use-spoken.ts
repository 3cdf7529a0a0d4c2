'use client'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import { olderName } from '#lib/model/older-name.ts'
import { unconcretedOf } from '#lib/model/queries/asked-attributes.ts'
import { tallies } from '#lib/model/queries/tallies.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { Sentences } from '#lib/words/sentences.ts'
import { useFindings } from '#app/_client/findings/use-findings.ts'
import { useOpenCounts } from '../../../_parts/comments/comment-counts.tsx'
import { kindWords } from '../kind-words.ts'
import { chipView, handsWords } from '../views.ts'

/** How it is said what is selected, and by whom else. */
export function useSelectedWords({ words }: Telling) {
  const t = useTranslations('canvas.spoken')
  return useMemo(
    () => ({
      selected: t('selected'),
      selectedBy: (names: string) => t('selectedBy', { names }),
      separator: words('listSeparator'),
    }),
    [t, words],
  )
}

/**
 * What a screen reader says about each figure, from the model and not from its looks; a moment behind the picture, which does not
 * wait for its words: undefined for what has just been made.
 */
export function useSpoken(now: Telling): (id: string) => string | undefined {
  const telling = useDeferredValue(now)
  const t = useTranslations('canvas')
  const { model, locale, words } = telling
  const counts = useOpenCounts()
  const comments = useTranslations('comments.here')
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- kept are sentences in the words of `t`
  const known = useMemo(() => new Sentences(), [t])
  const older = useTranslations('frame.older')
  const checked = useDeferredValue(useFindings())
  return useCallback(
    (id) => {
      const count = counts.get(id) ?? 0
      const text = tell(id)
      if (text === undefined) return undefined
      const old = olderName(model, id)
      const more = [
        ...(old === undefined ? [] : [older(old)]),
        ...(count === 0 ? [] : [comments('spoken', { count })]),
        ...found(id),
      ]
      return [text, ...more].join(words('listSeparator'))
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `tell` and `found` are made of the same
    [model, locale, words, t, known, counts, comments, older, checked],
  )

  /** What the checks say of it: how much, and the gravest in its words. */
  function found(id: string): readonly string[] {
    const grave =
      checked?.found.about(id).filter((one) => one.severity !== 'info' && one.elements[0] === id) ??
      []
    const [worst] = grave
    if (checked === null || worst === undefined) return []
    const first = checked.say(worst, telling).sentence
    return [checked.words('screen.spoken', { count: grave.length, first })]
  }

  function tell(id: string): string | undefined {
    const count = tallies(model)
    const state = model.states[id]
    if (state !== undefined) {
      const values = {
        name: say(state.name, locale),
        holder: handsWords(id, telling, t('noHolder')),
        incoming: String(count.into(id)),
        outgoing: String(count.outOf(id)),
        risks: String(count.risksOfState(id)),
        bas: String(count.basOfState(id)),
        open: String(unconcretedOf(model, id)),
      }
      return known.of('data', values, (said) => t('spoken.data', said))
    }
    const event = model.events[id]
    if (event !== undefined) {
      const values = {
        kind: kindWords(chipView(id, telling), { kinds: words, canvas: t }),
        name: event.name === undefined ? '' : say(event.name, locale),
        inputs: String(event.inputs.length),
        outputs: String(event.outputs.length),
        risks: String(count.risksOfEvent(id)),
      }
      return known.of('event', values, (said) => t('spoken.event', said))
    }
    const somebody = model.stakeholders[id]
    if (somebody === undefined) return undefined
    const name = say(somebody.name, locale)
    if (somebody.kind !== 'organization' && somebody.kind !== 'department')
      return t('spoken.person', { kind: words(`stakeholderKind.${somebody.kind}`), name })
    return known.of('container', { name, count: String(count.heldBy(id)) }, (said) =>
      t('spoken.container', said),
    )
  }
}
