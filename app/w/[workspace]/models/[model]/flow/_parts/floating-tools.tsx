'use client'
import type { Ref } from 'react'
import { FindBox } from './find-box.tsx'
import { FollowBar } from './follow-bar.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { TidyBar } from './tidy-bar.tsx'
import { ToolMenu } from './tool-menu.tsx'
import type { useFind } from './use-find.ts'
import type { useFollow } from './use-follow.ts'
import type { useTidy } from './use-tidy.ts'
import type { Tools } from './use-tools.ts'
import { ZoomControls } from './zoom-controls.tsx'

interface Props {
  readonly tools: Tools
  readonly menu: Ref<HTMLButtonElement>
  readonly find: ReturnType<typeof useFind>
  readonly tidy: ReturnType<typeof useTidy>
  readonly following: ReturnType<typeof useFollow>
  /** how many things are selected that can be put in order */
  readonly count: number
  readonly canEdit: boolean
  readonly onTake: (id: string) => void
  /** gives the focus back to the picture */
  readonly onLeave: () => void
  readonly onIn: () => void
  readonly onOut: () => void
}

/** What floats over the lower half of the picture: search, what can be done with the selection, tidying, following, zoom. */
export function FloatingTools(props: Props) {
  const { tools, find, tidy, following, count, canEdit } = props
  const isTidying = tidy.ghost !== undefined || tidy.isWorking
  return (
    <>
      {find.isOpen && (
        <div className="absolute top-14 left-1/2 z-20 -translate-x-1/2">
          <FindBox find={find} onTake={props.onTake} onLeave={props.onLeave} />
        </div>
      )}
      <div className="absolute bottom-3 left-1/2 z-10 hidden -translate-x-1/2 sm:block">
        {isTidying && <TidyBar tidy={tidy} />}
        {!isTidying && canEdit && count > 1 && <SelectionBar count={count} tools={tools} />}
      </div>
      {following.peer !== undefined && (
        <FollowBar peer={following.peer} isSeen={following.isSeen} onStop={following.stop} />
      )}
      <div className="absolute right-3 bottom-3 z-10">
        <ZoomControls onIn={props.onIn} onOut={props.onOut} onFit={tools.fit.run}>
          <ToolMenu tools={tools} trigger={props.menu} />
        </ZoomControls>
      </div>
    </>
  )
}
