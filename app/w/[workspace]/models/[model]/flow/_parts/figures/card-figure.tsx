'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { CommentMark } from '../../../_parts/comments/comment-mark.tsx'
import { FindingMark } from '../../../_parts/findings/at-rest.ts'
import { ConnectHandles } from './connect-handles.tsx'
import { CountMark } from './count-mark.tsx'
import { useFlowActs } from './flow-context.ts'
import type { CardNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { NearRows } from './near-rows.tsx'
import { OlderMark } from '../../../_parts/older-name.tsx'
import { LensMark } from '../lens/lens-mark.tsx'
import { PinMark } from './pin-mark.tsx'
import { RenameInput } from './rename-input.tsx'
import { useIsNear } from './use-is-near.ts'
import { useZoomLevel } from './zoom-context.ts'

/** One state of a data: from far its title, then its first attributes, near all of them; the card itself keeps its size. */
export const CardFigure = memo(function CardFigure({ id, data, selected }: NodeProps<CardNode>) {
  const t = useTranslations('canvas')
  const acts = useFlowActs()
  const level = useZoomLevel()
  const { view } = data
  const { isNear, over } = useIsNear()
  return (
    <div
      {...over}
      className={cx(
        'group relative flex h-full flex-col overflow-visible rounded-lg border bg-card px-3 pt-2 text-ink shadow-card',
        selected ? 'border-ai outline-2 -outline-offset-1 outline-ai' : 'border-line-strong',
        view.isOut && 'border-dashed opacity-70',
      )}
    >
      {/* First: every other mark lies over its border. */}
      <LensMark painted={data.painted} round="rounded-lg" />
      <HaloRing halos={data.halos} />
      {data.isPinned && <PinMark className="absolute -top-2 -left-2" />}
      <OlderMark older={view.older} className="absolute -top-2 left-4" />
      {data.isRenaming ? (
        <RenameInput
          value={view.title}
          label={t('rename')}
          className="-mx-1 text-sm font-semibold"
          onName={(name) => acts.rename(id, name)}
          onDone={(isByKey) => acts.endRename(id, isByKey)}
        />
      ) : (
        <p
          className={cx(
            'font-semibold',
            level === 'far' && 'line-clamp-2 text-xl leading-tight',
            level === 'middle' && 'truncate text-[13px] leading-5',
            level === 'near' && '-mt-1 truncate text-[10.5px] leading-[15px]',
          )}
        >
          {view.title}
        </p>
      )}
      {level === 'near' && <NearRows id={id} />}
      {level === 'middle' && (
        <dl className="grid grid-cols-[3.3rem_minmax(0,1fr)] gap-x-1 text-[11.5px] leading-[17px]">
          {view.lines.map(({ line, text }) => (
            <div key={line} className="contents">
              <dt className="truncate text-muted">{t(`row.${line}`)}</dt>
              <dd className="flex min-w-0 gap-1">
                <span className="truncate" title={text}>
                  {text}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {level !== 'far' && view.open > 0 && (
        <OpenMark count={view.open} inside={level === 'middle' && view.lines.length === 0} />
      )}
      <FindingMark id={id} className="-bottom-2.5 left-5" />
      <CommentMark of={id} place={`states/${id}`} className="absolute -bottom-3 -left-1.5" />
      {data.painted === undefined && (
        <CountMark
          count={view.risks}
          label={t('risks', { count: String(view.risks) })}
          tone="warn"
        />
      )}
      <ConnectHandles isNear={isNear || selected} />
    </div>
  )
})

function OpenMark({ count, inside }: { readonly count: number; readonly inside: boolean }) {
  const t = useTranslations('canvas')
  return (
    <p
      title={t('openLong', { count: String(count) })}
      className={cx(
        'text-[11px] leading-[17px] text-warn',
        inside
          ? 'self-start rounded-[4px] border border-dashed border-warn-line px-1.5'
          : 'absolute right-2 -bottom-2 rounded-full border border-warn-line bg-warn-soft px-1.5 text-[10px] leading-[14px]',
      )}
    >
      {t('open', { count: String(count) })}
    </p>
  )
}
