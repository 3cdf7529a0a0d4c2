'use client'
import { useTranslations } from 'use-intl'
import { keyOfTool } from '#app/_client/commands/canvas-tool-keys.ts'
import type { ArrangingTool, ToolId } from './tools.ts'

/** One tool as it stands right now. */
interface Tool {
  readonly name: string
  /** name and key, for buttons that show only a sign */
  readonly title: string
  /** whether it is offered to this person at all */
  readonly isShown: boolean
  /** whether it has something to do */
  readonly isOn: boolean
  readonly run: () => void
}
export type Tools = Readonly<Record<ToolId, Tool>>

/** What each tool does, and when; everything else about it (name, key, where it stands in the menu) is the same for all. */
export type ToolActs = Readonly<
  Record<
    Exclude<ToolId, ArrangingTool>,
    {
      readonly run: () => void
      /** `place`: also that things stand where people put them */
      readonly needs?: 'edit' | 'place'
      readonly isOn?: boolean
      readonly isShown?: boolean
      /** the words when it is switched on already and would be switched off */
      readonly isActive?: boolean
    }
  >
>

/** All tools in the order of the menu. */
export function useTools({
  acts,
  canEdit,
  canPlace,
  arrange,
}: {
  readonly acts: ToolActs
  readonly canEdit: boolean
  readonly canPlace: boolean
  readonly arrange: {
    readonly can: (tool: ArrangingTool) => boolean
    readonly run: (tool: ArrangingTool) => void
  }
}): Tools {
  const t = useTranslations('canvasTools')
  const made = (id: ToolId, tool: Omit<Tool, 'name' | 'title'>, name = t(`tool.${id}`)): Tool => {
    const key = keyOfTool(id)
    return { ...tool, name, title: key === undefined ? name : t('withKey', { what: name, key }) }
  }
  const tool = (id: keyof ToolActs): Tool => {
    const { run, needs, isOn = true, isShown = true, isActive } = acts[id]
    const isOffered = needs === undefined || canEdit
    const isAllowed = needs === 'place' ? canPlace : isOffered
    const off = isActive === true ? switchedOff(id) : undefined
    return made(
      id,
      { run, isOn: isOn && isAllowed, isShown: isShown && isOffered },
      off === undefined ? undefined : t(`tool.${off}`),
    )
  }
  const ordering = (id: ArrangingTool): Tool =>
    made(id, {
      run: () => arrange.run(id),
      isOn: canPlace && arrange.can(id),
      isShown: canEdit,
    })
  return {
    selectAll: tool('selectAll'),
    lasso: tool('lasso'),
    duplicate: tool('duplicate'),
    copy: tool('copy'),
    cut: tool('cut'),
    paste: tool('paste'),
    alignLeft: ordering('alignLeft'),
    alignCentre: ordering('alignCentre'),
    alignRight: ordering('alignRight'),
    alignTop: ordering('alignTop'),
    alignMiddle: ordering('alignMiddle'),
    alignBottom: ordering('alignBottom'),
    distributeAcross: ordering('distributeAcross'),
    distributeDown: ordering('distributeDown'),
    pin: tool('pin'),
    tidy: tool('tidy'),
    snap: tool('snap'),
    find: tool('find'),
    fit: tool('fit'),
    minimap: tool('minimap'),
    cursors: tool('cursors'),
    gather: tool('gather'),
    remove: tool('remove'),
  }
}

function switchedOff(
  id: ToolId,
): 'lassoOff' | 'minimapOff' | 'cursorsOff' | 'pinOff' | 'snapOff' | undefined {
  switch (id) {
    case 'lasso':
      return 'lassoOff'
    case 'minimap':
      return 'minimapOff'
    case 'pin':
      return 'pinOff'
    case 'snap':
      return 'snapOff'
    case 'cursors':
      return 'cursorsOff'
    default:
      return undefined
  }
}
