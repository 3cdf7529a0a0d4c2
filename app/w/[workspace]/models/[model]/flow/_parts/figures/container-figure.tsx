'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { OrgSign } from '#app/_client/parts/org-sign.tsx'
import { cx } from '#app/_ui/cx.ts'
import { CommentMark } from '../../../_parts/comments/comment-mark.tsx'
import { useFlowActs } from './flow-context.ts'
import type { ContainerNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { LensMark } from '../lens/lens-mark.tsx'
import { PinMark } from './pin-mark.tsx'
import { RenameInput } from './rename-input.tsx'
import { useZoomLevel } from './zoom-context.ts'

/** An organisation and what it holds; it is moved by its head, and its contents with it. */
export const ContainerFigure = memo(function ContainerFigure({
  id,
  data,
  selected,
}: NodeProps<ContainerNode>) {
  const t = useTranslations('canvas')
  const acts = useFlowActs()
  const isFar = useZoomLevel() === 'far'
  return (
    <div
      className={cx(
        'relative h-full rounded-xl border bg-card',
        selected ? 'border-ai outline-1 outline-ai' : 'border-line-strong/80',
      )}
    >
      <HaloRing halos={data.halos} />
      <LensMark painted={data.painted} round="rounded-xl" />
      <div className="container-head flex h-9.5 items-center gap-2 px-3.5 text-sm font-semibold">
        <OrgSign look={data.look} />
        {data.isRenaming ? (
          <RenameInput
            value={data.name}
            label={t('rename')}
            className="flex-1"
            onName={(name) => acts.rename(id, name)}
            onDone={(isByKey) => acts.endRename(id, isByKey)}
          />
        ) : (
          <>
            <span className={cx('truncate', isFar ? 'text-2xl leading-8' : 'shrink-0')}>
              {data.name}
            </span>
            {!isFar && (
              <span
                title={data.role}
                className="line-clamp-2 min-w-0 text-2xs leading-tight font-normal text-balance text-muted"
              >
                {data.role}
              </span>
            )}
            {data.isPinned && <PinMark className="ml-auto shrink-0" />}
            <CommentMark of={id} place={`stakeholders/${id}`} className="ml-auto shrink-0" />
          </>
        )}
      </div>
    </div>
  )
})
