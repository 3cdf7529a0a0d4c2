'use client'
import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import type { Trace } from '#lib/picture/trace/trace.ts'
import { Strip } from '../toolbar.tsx'

interface Props {
  readonly trace: Trace
  /** no event leads to the data at the end, and none generates it */
  readonly isAlone: boolean
  /** another path is shown than the link asked for */
  readonly isOther: boolean
}

const link = 'inline-flex min-h-6 items-center font-medium text-ai underline underline-offset-2'

/** What keeps a trace from saying anything, and where to mend it. */
export function TraceNotices({ trace, isAlone, isOther }: Props) {
  const t = useTranslations('trace')
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  const base = `/w/${workspace}/models/${model}`
  const isBlank = trace.rows.every((row) => row.cells.every((cell) => cell.change === 'open'))
  const columns = trace.path.join(',')
  return (
    <>
      {isOther && <Strip tone="warn">{t('pathGone')}</Strip>}
      {isAlone && (
        <Strip tone="warn">
          {t('noEvents')}{' '}
          <CalmLink className={link} href={`${base}/flow`}>
            {t('toFlow')}
          </CalmLink>
        </Strip>
      )}
      {isBlank && (
        <Strip tone="warn">
          {t('noAttributes')}{' '}
          <CalmLink className={link} href={`${base}/attributes?tab=table&columns=${columns}`}>
            {t('toTable')}
          </CalmLink>
        </Strip>
      )}
    </>
  )
}
