'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { personGlyph, personGlyphSize } from '#lib/picture/glyphs.ts'
import { CommentMark } from '../../../_parts/comments/comment-mark.tsx'
import { useFlowActs } from './flow-context.ts'
import type { PersonNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { LensMark } from '../lens/lens-mark.tsx'
import { PinMark } from './pin-mark.tsx'
import { RenameInput } from './rename-input.tsx'

/** Somebody outside every container: a class of natural persons, the consortium, an authority. */
export const PersonFigure = memo(function PersonFigure({
  id,
  data,
  selected,
}: NodeProps<PersonNode>) {
  const t = useTranslations('canvas')
  const acts = useFlowActs()
  return (
    <div
      className={cx(
        'relative flex h-full flex-col items-center rounded-lg pt-1 text-center',
        selected && 'outline-2 outline-ai',
      )}
    >
      <HaloRing halos={data.halos} />
      {data.isPinned && <PinMark className="absolute top-0 left-0" />}
      <LensMark painted={data.painted} round="rounded-lg" />
      <Glyph kind={data.kind} />
      {data.isRenaming ? (
        <RenameInput
          value={data.name}
          label={t('rename')}
          className="w-full text-sm"
          onName={(name) => acts.rename(id, name)}
          onDone={(isByKey) => acts.endRename(id, isByKey)}
        />
      ) : (
        <span className="text-sm leading-5 font-semibold">{data.name}</span>
      )}
      <span className="text-[10.5px] leading-3.5 text-muted">{data.note}</span>
      <CommentMark of={id} place={`stakeholders/${id}`} className="absolute -top-2 -right-2" />
    </div>
  )
})

function Glyph({ kind }: { readonly kind: PersonNode['data']['kind'] }) {
  const { w, h } = personGlyphSize
  return (
    <svg width={w} height={h} viewBox={`0 0 ${w} ${h}`} aria-hidden>
      <path
        d={personGlyph(kind)}
        className="fill-card stroke-ink"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
