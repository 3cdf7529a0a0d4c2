'use client'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { Dialog } from '#app/_ui/dialog.tsx'
import { copyBa } from '#lib/catalog/ba/copy-ba.ts'
import { coverProposals } from '#lib/catalog/ba/cover.ts'
import { baTemplate } from '#lib/catalog/ba/library.ts'
import { versionOn } from '#lib/catalog/ba/version-on.ts'
import type { Command } from '#lib/model/commands.ts'
import { newId } from '../../../_parts/new-id.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useToday } from '../../../_parts/use-today.ts'
import { LibraryList } from './library-list.tsx'
import { TemplatePreview } from './template-preview.tsx'

interface Props {
  /** the entry that is looked at; nothing chosen yet: undefined */
  readonly shown: string | undefined
  readonly onShow: (id: string | undefined) => void
  readonly onClose: () => void
  readonly onCopied: (ba: string) => void
}

/**
 * 場のライブラリ: entries found by typing, one of them looked at with its versions, and copied into the model with the parties and the
 * data that were chosen here (UC-25, UC-26). On a phone list and entry one after the other.
 */
export function LibraryDialog({ shown, onShow, onClose, onCopied }: Props) {
  const t = useTranslations('ba.library')
  const { model } = useTelling()
  const act = useAct()
  const today = useToday()
  const [versions, setVersions] = useState<Readonly<Record<string, string>>>({})
  const [parties, setParties] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const template = shown === undefined ? undefined : baTemplate(shown)
  const version =
    template &&
    (template.versions.find(({ id }) => id === versions[template.id]) ?? versionOn(template, today))
  const proposals = useMemo(
    () =>
      template === undefined ? [] : coverProposals(model, { ...template, parties: [...parties] }),
    [model, template, parties],
  )
  const members = proposals.map(({ state }) => state).filter((state) => chosen.has(state))

  function show(id: string | undefined) {
    setChosen(new Set())
    setParties([])
    onShow(id)
  }

  function copy() {
    if (template === undefined || version === undefined) return
    const id = newId('ba')
    const include = (member: string): Command => ({
      type: 'include',
      in: 'bas',
      id,
      field: 'members',
      member,
    })
    if (act([...copyBa(template, version, { id, parties }), ...members.map(include)])) onCopied(id)
  }

  return (
    <Dialog
      wide
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t('title')}
      description={t('lead')}
      closeLabel={t('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" disabled={template === undefined} onClick={copy}>
            {members.length === 0 ? t('copy') : t('copyWith', { count: members.length })}
          </Button>
        </>
      }
    >
      <div className="grid min-h-[26rem] items-start gap-4 md:grid-cols-[16rem_minmax(0,1fr)]">
        <div className={cx('md:sticky md:top-0', template !== undefined && 'hidden md:block')}>
          <LibraryList shown={template?.id} onShow={show} />
        </div>
        {template === undefined || version === undefined ? (
          <p className="hidden self-center text-center text-muted md:block">{t('choose')}</p>
        ) : (
          <TemplatePreview
            key={template.id}
            template={template}
            version={version}
            onVersion={(id) => setVersions({ ...versions, [template.id]: id })}
            parties={parties}
            onParties={setParties}
            proposals={proposals}
            chosen={chosen}
            onChosen={setChosen}
            onBack={() => show(undefined)}
          />
        )}
      </div>
    </Dialog>
  )
}
