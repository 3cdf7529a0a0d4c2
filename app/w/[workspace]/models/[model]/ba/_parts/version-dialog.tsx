'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import {
  passOver,
  takeOver,
  versionDifferences,
  type VersionDifference,
} from '#lib/catalog/ba/take-over.ts'
import type { LaterVersion } from '#lib/catalog/ba/version-on.ts'
import { say } from '#lib/model/local-text.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { useVersionWords } from './use-version-words.ts'

interface Props {
  readonly id: string
  readonly later: LaterVersion
  readonly onClose: () => void
}

/**
 * What a later version of a template changes, to take over thing by thing (UC-28). What somebody rewrote in the model since is marked
 * and not chosen beforehand.
 */
export function VersionDialog({ id, later, onClose }: Props) {
  const t = useTranslations('ba.origin')
  const library = useTranslations('ba.library')
  const { model, locale } = useTelling()
  const act = useAct()
  const [picked, setPicked] = useState<Readonly<Record<string, boolean>>>({})
  const all = versionDifferences(model, id, later)
  const isChosen = ({ key, isRewritten }: VersionDifference) => picked[key] ?? !isRewritten
  const chosen = all.filter(isChosen)
  const { template, from, to } = later

  return (
    <Dialog
      wide
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t('title', { name: say(template.name, locale) })}
      description={t('lead', { from: say(from.name, locale), to: say(to.name, locale) })}
      closeLabel={library('close')}
      actions={
        <>
          <Button
            onClick={() => {
              if (act(passOver(id, later))) onClose()
            }}
          >
            {t('passOver')}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              const keys = new Set(chosen.map(({ key }) => key))
              if (act(takeOver(model, id, later, keys))) onClose()
            }}
          >
            {t('takeOver', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <ul className="grid gap-1.5">
        {all.map((difference) => (
          <Line
            key={difference.key}
            difference={difference}
            isChosen={isChosen(difference)}
            onChoose={(is) => setPicked({ ...picked, [difference.key]: is })}
          />
        ))}
      </ul>
    </Dialog>
  )
}

function Line({
  difference,
  isChosen,
  onChoose,
}: {
  readonly difference: VersionDifference
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}) {
  const t = useTranslations('ba.origin')
  const { title, valueOf } = useVersionWords()
  const { before, after, isRewritten, of } = difference
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const tones = { added: 'ok', removed: 'bad', changed: 'ai' } as const
  return (
    <li className="rounded-card border border-line-soft">
      <label className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 px-2.5 py-1.5 text-sm hover:bg-tag">
        <input
          type="checkbox"
          className="mt-0.5 size-4 accent-ai"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span className="flex flex-wrap items-center gap-1.5">
          <Badge tone={tones[kind]}>{t(kind)}</Badge>
          <span className="text-muted">{t(`of.${of}`)}</span>
          <span className="font-medium">{title(difference)}</span>
          {isRewritten && <Badge tone="warn">{t('rewritten')}</Badge>}
        </span>
        <span className="col-start-2 grid gap-x-4 sm:grid-cols-2">
          {kind !== 'added' && (
            <span>
              <span className="block text-xs text-muted">{t('before')}</span>
              {valueOf(difference, before)}
            </span>
          )}
          {kind !== 'removed' && (
            <span>
              <span className="block text-xs text-muted">{t('after')}</span>
              {valueOf(difference, after)}
            </span>
          )}
        </span>
      </label>
    </li>
  )
}
