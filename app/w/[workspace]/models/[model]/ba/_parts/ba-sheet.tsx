'use client'
import { ArrowLeft, Library } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { cx } from '#app/_ui/cx.ts'
import { createBa } from '#lib/model/actions/create.ts'
import type { Command } from '#lib/model/commands.ts'
import { writtenIn } from '#lib/model/local-text.ts'
import { baGroups } from '#lib/model/queries/ba-groups.ts'
import type { BaCategory } from '#lib/model/vocabulary.ts'
import { focusName } from '../../_parts/focus-name.ts'
import { newId } from '../../_parts/new-id.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { BaCandidates } from './ba-candidates.tsx'
import { BaDetail } from './ba-detail.tsx'
import { BaList } from './ba-list.tsx'
import { LibraryDialog } from './library/library-dialog.tsx'

const detailId = 'ba-detail'

/** The list of ba with the chosen one beside it; on a phone one after the other. */
export function BaSheet() {
  const t = useTranslations('tables')
  const library = useTranslations('ba.library')
  const { model, locale } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const view = useViewState()
  const [fresh, setFresh] = useState<string>()
  const asked = view.get('ba')
  const first = baGroups(model).flatMap((group) => group.bas)[0]
  const isAsked = asked !== undefined && Object.hasOwn(model.bas, asked)
  const chosen = isAsked ? asked : first

  useEffect(() => {
    if (fresh !== undefined && fresh === chosen) focusName(detailId)
  }, [fresh, chosen])

  function create(category: BaCategory | undefined) {
    const id = newId('ba')
    const name = writtenIn(locale, t('ba.newName'))
    const commands: Command[] = [...createBa({ id, name, members: [], parties: [] })]
    if (category !== undefined) {
      commands.push({ type: 'set', in: 'bas', id, field: 'category', value: category })
    }
    if (!act(commands)) return
    view.set({ ba: id })
    setFresh(id)
  }

  const look = (entry: string | undefined) => view.set({ library: entry })
  const opened = view.get('library')
  const dialog = canEdit && opened !== undefined && (
    <LibraryDialog
      shown={opened}
      onShow={(entry) => look(entry ?? 'all')}
      onClose={() => look(undefined)}
      onCopied={(ba) => view.set({ library: undefined, ba })}
    />
  )

  if (chosen === undefined) {
    return (
      <EmptyState
        title={t('ba.empty')}
        action={
          canEdit && (
            <>
              <Button look="primary" large onClick={() => create(undefined)}>
                {t('ba.create')}
              </Button>
              <Button large icon={<Library size={16} aria-hidden />} onClick={() => look('all')}>
                {library('open')}
              </Button>
            </>
          )
        }
      >
        {t('ba.emptyLead')}
        {canEdit && (
          <div className="mt-4">
            <BaCandidates onLook={look} />
          </div>
        )}
        {dialog}
      </EmptyState>
    )
  }
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[21rem_minmax(0,1fr)]">
      <div className={cx(isAsked && 'hidden lg:block')}>
        {canEdit && (
          <Button
            className="mb-3 w-full"
            icon={<Library size={15} aria-hidden />}
            onClick={() => look('all')}
          >
            {library('open')}
          </Button>
        )}
        <BaList chosen={chosen} onChoose={(ba) => view.set({ ba })} onCreate={create} />
      </div>
      <div className={cx(!isAsked && 'hidden lg:block')}>
        <Button
          look="quiet"
          className="mb-2 lg:hidden"
          icon={<ArrowLeft size={14} aria-hidden />}
          onClick={() => view.set({ ba: undefined })}
        >
          {t('back')}
        </Button>
        <div id={detailId}>
          <BaDetail key={chosen} id={chosen} />
        </div>
      </div>
      {dialog}
    </div>
  )
}
