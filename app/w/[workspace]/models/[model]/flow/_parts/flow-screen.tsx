'use client'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { lazily } from '#app/_ui/lazily.tsx'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { isBlank } from '#lib/picture/default-layout.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { FlowPicture } from './flow-picture.tsx'
import { useNameOf } from './use-name-of.ts'
import { usePictureOut } from './use-picture-out.ts'
import { useSelection } from './use-selection.ts'
import { ViewSwitch, type FlowView } from './view-switch.tsx'

const Inspector = lazily(async () => (await import('./side/inspector.tsx')).Inspector)
const FlowList = lazily(async () => (await import('./list/flow-list.tsx')).FlowList)
const ListView = lazily(async () => (await import('./list/list-view.tsx')).ListView)

/** STEP 1 as a picture and, with the same content, as a list; what is selected in detail beside it. */
export function FlowScreen() {
  const t = useTranslations('canvas')
  const model = useModel((m) => m)
  const locale = useLocale()
  const words = useTranslations('framework')
  const telling = useMemo((): Telling => ({ model, locale, words }), [model, locale, words])
  const selection = useSelection()
  const nameOf = useNameOf(telling)
  const address = useViewState()
  const isNarrow = useIsNarrow('phone')
  const view: FlowView = address.get('as') === 'list' ? 'list' : 'picture'
  const setView = (as: FlowView) => address.set({ as: as === 'list' ? as : undefined })
  usePictureOut(view === 'picture')
  useCommand('asList', view === 'list' ? null : () => setView('list'))
  useCommand('asPicture', view === 'picture' ? null : () => setView('picture'))
  const ids = [...selection.ids].filter((id) => nameOf(id) !== '')
  const [only] = ids
  const title =
    ids.length === 1 && only !== undefined
      ? nameOf(only)
      : t('inspector.several', { count: String(ids.length) })
  const viewSwitch = <ViewSwitch value={view} onValue={setView} />

  return (
    <ReactFlowProvider zIndexMode="manual">
      <h2 className="sr-only">{t('title')}</h2>
      <WithInspector
        title={title}
        onClose={() => selection.set([])}
        inspector={
          ids.length === 0
            ? null
            : {
                of: ids.length === 1 ? (only ?? '') : 'several',
                content: (
                  <Inspector ids={ids} telling={telling} nameOf={nameOf} select={selection.set} />
                ),
              }
        }
        main={
          view === 'list' ? (
            <div className="relative h-full">
              <div className="absolute top-3 right-3 z-10">{viewSwitch}</div>
              <ListView {...{ telling, nameOf, selection }} />
            </div>
          ) : (
            <>
              <div className="h-[56dvh] sm:h-full">
                <FlowPicture
                  telling={telling}
                  nameOf={nameOf}
                  selection={selection}
                  viewSwitch={viewSwitch}
                />
              </div>
              {isNarrow && !isBlank(model) && (
                <div className="p-3 sm:hidden">
                  <FlowList {...{ telling, nameOf, selection }} />
                </div>
              )}
            </>
          )
        }
      />
    </ReactFlowProvider>
  )
}
