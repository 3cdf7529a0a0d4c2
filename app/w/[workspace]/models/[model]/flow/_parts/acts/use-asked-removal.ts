'use client'
import { useState } from 'react'
import { disconnect } from '#lib/model/actions/connect.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { actedOn } from '../tools/acted-on.ts'
import type { Selection } from '../use-selection.ts'
import { useRemoval } from './use-removal.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  readonly act: (commands: readonly Command[]) => boolean
}

/** Removing: the chosen connection, else what is selected or has the focus; several things are asked about first. */
export function useAskedRemoval({ model, scene, nameOf, selection, act }: Input) {
  const [asked, setAsked] = useState<readonly string[]>()
  const [wire, chooseWire] = useState<string>()
  const take = useRemoval(model, nameOf)
  const removeAll = (ids: readonly string[]) => {
    if (take(ids)) selection.change([], ids)
  }
  return {
    /** what is asked about at this moment */
    asked,
    cancel: () => setAsked(undefined),
    confirm: () => removeAll(asked ?? []),
    /** the connection that is chosen, as a figure is selected */
    wire,
    chooseWire,
    canRemove: selection.ids.size > 0 || wire !== undefined,
    /** `figure`: the one with the focus, when a key asks. */
    remove: (figure?: string) => {
      const link = figure === undefined ? scene.wires.find((w) => w.id === wire)?.link : undefined
      if (link !== undefined) {
        act(disconnect(link.event, link.side, link.state))
        chooseWire(undefined)
        return
      }
      const known = [...actedOn(figure, selection.ids)].filter((id) => nameOf(id) !== '')
      if (known.length > 1) setAsked(known)
      else removeAll(known)
    },
  }
}
