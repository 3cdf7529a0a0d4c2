'use client'
import { createElement, type Ref } from 'react'
import { later, lazily, useLater } from '#app/_ui/lazily.tsx'
import type { IntoBa } from '../acts/ba-entries.ts'
import { FindAhead } from './find-ahead.tsx'
import { ToolMenu } from './tool-menu.tsx'
import type { useFind } from './use-find.ts'
import type { useFollow } from './use-follow.ts'
import type { useTidy } from './use-tidy.ts'
import type { Tools } from './use-tools.ts'
import { ZoomControls } from './zoom-controls.tsx'

const FollowBar = lazily(async () => (await import('./follow-bar.tsx')).FollowBar)
const SelectionBar = lazily(async () => (await import('./selection-bar.tsx')).SelectionBar)
const TidyBar = lazily(async () => (await import('./tidy-bar.tsx')).TidyBar)
const findBox = later(async () => (await import('./find-box.tsx')).FindBox)

interface Props {
  readonly tools: Tools
  readonly menu: Ref<HTMLButtonElement>
  readonly find: ReturnType<typeof useFind>
  readonly tidy: ReturnType<typeof useTidy>
  readonly following: ReturnType<typeof useFollow>
  /** how many things are selected that can be put in order */
  readonly count: number
  readonly canEdit: boolean
  readonly into: IntoBa
  readonly selected: ReadonlySet<string>
  readonly onTake: (id: string) => void
  /** gives the focus back to the picture */
  readonly onLeave: () => void
  readonly onIn: () => void
  readonly onOut: () => void
}

/** What floats over the lower half of the picture: search, what can be done with the selection, tidying, following, zoom. */
export function FloatingTools(props: Props) {
  const { tools, find, tidy, following, count, canEdit } = props
  const FindBox = useLater(findBox, find.isOpen)
  const isTidying = tidy.ghost !== undefined || tidy.isWorking
  return (
    <>
      {find.isOpen && (
        <div className="absolute top-14 left-1/2 z-20 -translate-x-1/2">
          {FindBox === null ? (
            <FindAhead find={find} />
          ) : (
            createElement(FindBox, { find, onTake: props.onTake, onLeave: props.onLeave })
          )}
        </div>
      )}
      <div className="absolute bottom-3 left-1/2 z-10 hidden -translate-x-1/2 sm:block">
        {isTidying && <TidyBar tidy={tidy} />}
        {!isTidying && canEdit && count > 1 && (
          <SelectionBar count={count} tools={tools} into={props.into} selected={props.selected} />
        )}
      </div>
      {following.peer !== undefined && (
        <FollowBar peer={following.peer} isSeen={following.isSeen} onStop={following.stop} />
      )}
      <div className="absolute right-3 bottom-3 z-10">
        <ZoomControls onIn={props.onIn} onOut={props.onOut} onFit={tools.fit.run}>
          <ToolMenu
            tools={tools}
            trigger={props.menu}
            onOpen={() => {
              if (tools.tidy.isOn) tidy.prepare()
            }}
          />
        </ZoomControls>
      </div>
    </>
  )
}
