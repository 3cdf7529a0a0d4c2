import { enterWorkspace } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { PageFrame } from '#app/w/[workspace]/_parts/page-frame.tsx'
import { translator } from '#lib/words/translator.ts'
import { NewModelForm } from './_parts/new-model-form.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
}

/** A new model: from the use case, blank, or from a file. */
export default async function NewModelPage({ params }: Props) {
  const { workspace: workspaceId } = await params
  const { me } = await enterWorkspace(workspaceId)
  const t = translator(await readLocale(), 'home')
  const mayCreate = me.permissions.includes('model.create')
  return (
    <PageFrame title={t('newModel.title')} note={t('newModel.note')}>
      {mayCreate ? (
        <NewModelForm workspaceId={workspaceId} />
      ) : (
        <p className="rounded-card border border-warn-line bg-warn-soft p-4 text-warn">
          {t('newModel.forbidden')}
        </p>
      )}
    </PageFrame>
  )
}
