'use client'
import { CircleCheck, PenLine } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { say, type LocalText } from '#lib/model/local-text.ts'

/** What waits for my organisation in one model. */
export interface TurnOfModel {
  readonly id: string
  readonly title: LocalText
  readonly myTurn: {
    readonly answer: number
    readonly edits: number
    readonly adoptions: number
    readonly answers: number
    readonly mentions: number
    readonly rounds: number
    readonly sign: number
    readonly signAgain: number
    readonly gaps: number
  }
}

/** What others wait for first; for the last nobody in particular does. */
const places = {
  signAgain: { text: 'stale', go: 'goSee', page: 'agreement' },
  rounds: { text: 'roundsToSign', go: 'goSign', page: 'agreement' },
  sign: { text: 'toSign', go: 'goSign', page: 'agreement' },
  answer: { text: 'toAnswer', go: 'goAnswer', page: 'responsibility' },
  edits: { text: 'editsToAnswer', go: 'goAnswer', page: 'flow?proposals=open' },
  adoptions: { text: 'adoption', go: 'goAnswer', page: 'flow?scenario=difference' },
  mentions: { text: 'mentioned', go: 'goRead', page: 'flow?comments=mentioned' },
  answers: { text: 'editsAnswered', go: 'goSeeAnswer', page: 'flow?proposals=open' },
  gaps: { text: 'gaps', go: 'goGaps', page: 'responsibility' },
} as const

const order = Object.keys(places) as readonly (keyof typeof places)[]

/** So many are read at a glance; the models stand below. */
const most = 8

/** あなたの番です: what waits for my organisation, what others wait for first, each with the way there (F-111). */
export function YourTurn({
  base,
  models,
}: {
  readonly base: string
  readonly models: readonly TurnOfModel[]
}) {
  const t = useTranslations('home.home')
  const locale = useLocale()
  const [isAll, setAll] = useState(false)
  const tasks = order.flatMap((kind) =>
    models.filter((model) => model.myTurn[kind] > 0).map((model) => ({ model, kind })),
  )
  const list = useRef<HTMLUListElement>(null)
  // The button that was pressed is gone: one goes on with what came in its place.
  useEffect(() => {
    if (isAll) list.current?.querySelectorAll('a')[most]?.focus()
  }, [isAll])
  const shown = isAll || tasks.length <= most + 1 ? tasks : tasks.slice(0, most)
  return (
    <section
      aria-labelledby="your-turn"
      className="rounded-card border border-ai-line bg-card shadow-card"
    >
      <h2
        id="your-turn"
        className="flex items-center gap-2 rounded-t-card bg-ai-soft px-4 py-2 text-lg font-semibold text-ai"
      >
        {tasks.length === 0 ? (
          <CircleCheck size={16} aria-hidden />
        ) : (
          <PenLine size={16} aria-hidden />
        )}
        {t('yourTurn')}
      </h2>
      {tasks.length === 0 && (
        <p className="px-4 py-3">
          {t('nothing')} <span className="text-muted">{t('nothingNote')}</span>
        </p>
      )}
      <ul ref={list}>
        {shown.map(({ model, kind }) => {
          const place = places[kind]
          const facts = { model: say(model.title, locale), count: model.myTurn[kind] }
          return (
            <li
              key={`${model.id} ${kind}`}
              className="flex flex-wrap items-center gap-3 border-t border-line-soft px-4 py-2"
            >
              <span className="min-w-48 flex-1">{t(place.text, facts)}</span>
              <CalmLink href={`${base}/models/${model.id}/${place.page}`} className={buttonClass()}>
                {t(place.go)}
              </CalmLink>
            </li>
          )
        })}
      </ul>
      {shown.length < tasks.length && (
        <p className="border-t border-line-soft px-4 py-2">
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('moreTurns', { count: tasks.length - shown.length })}
          </Button>
        </p>
      )}
    </section>
  )
}
