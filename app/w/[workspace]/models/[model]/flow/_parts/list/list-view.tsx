'use client'
import { useRef } from 'react'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { RemovalDialog } from '../acts/removal-dialog.tsx'
import { openInspector } from '../side/open-inspector.ts'
import { useKeys } from '../tools/use-keys.ts'
import { AddBar } from './add-bar.tsx'
import { FlowList } from './flow-list.tsx'
import type { ListProps } from './list-props.ts'
import { useListActs } from './use-list-acts.ts'

/** The list in the place of the picture: everything the picture shows, and a way to make it without the picture (F-230). */
export function ListView(props: Omit<ListProps, 'work'>) {
  const { telling, selection } = props
  const canEdit = useCanEdit()
  const region = useRef<HTMLElement>(null)
  const acts = useListActs(props)
  const { removal } = acts
  const add = (what: Parameters<typeof acts.add>[0]) => (canEdit ? () => acts.add(what) : null)
  useCommand('addData', add('data'))
  useCommand('addEvent', add('event'))
  useCommand('addBa', add('ba'))
  useCommand('addOrganization', add('organization'))
  const onKeyDown = useKeys(
    {
      ...withoutPicture,
      model: telling.model,
      canEdit,
      canPlace: canEdit,
      selected: selection.ids,
      select: selection.set,
      toggle: selection.toggle,
      openInspector,
      startRename: acts.startRename,
      remove: () => removal.remove(),
      clear: () => {
        acts.closePicker()
        selection.set([])
      },
      add: acts.add,
    },
    region,
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the list as a whole takes the keys of the canvas
    <section
      ref={region}
      className="grid h-full grid-rows-[auto_minmax(0,1fr)] gap-3 p-3"
      onKeyDown={(event) => {
        // A choice takes letters itself: they lead to what begins with them.
        const isChoice =
          event.target instanceof Element && event.target.matches('[role="combobox"]')
        if (!isChoice) onKeyDown(event.nativeEvent)
      }}
    >
      <div className="min-h-8 pr-36">
        {canEdit && (
          <AddBar
            onAdd={acts.add}
            isPicking={acts.isPicking}
            hasInput={acts.hasInput}
            onChoose={acts.addEvent}
            onClose={acts.closePicker}
          />
        )}
      </div>
      <div className="overflow-auto">
        <FlowList {...props} {...(canEdit ? { work: acts.work } : {})} />
      </div>
      {removal.asked !== undefined && (
        <RemovalDialog
          ids={removal.asked}
          model={telling.model}
          onClose={removal.cancel}
          onConfirm={removal.confirm}
        />
      )}
    </section>
  )
}

const nothing = () => false
const noScene: Scene = { figures: [], wires: [], bas: [], box: { x: 0, y: 0, w: 0, h: 0 } }

/** What the keys of the canvas mean only where there is a picture: of these nothing happens here. */
const withoutPicture = {
  scene: noScene,
  focus: undefined,
  moveBy: nothing,
  use: nothing,
  leave: nothing,
  openMenu: nothing,
  goTo: nothing,
} as const
