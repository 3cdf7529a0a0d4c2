import { enterWorkspace } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { ownTemplates, templateInsides, templateViews } from '#app/_server/template-views.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { PageFrame } from '#app/w/[workspace]/_parts/page-frame.tsx'
import { templateIds } from '#lib/catalog/template-ids.ts'
import { translator } from '#lib/words/translator.ts'
import { Gallery } from './_parts/gallery.tsx'
import { OtherStarts } from './_parts/other-starts.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
  readonly searchParams: Promise<{ look?: string | string[] }>
}

/** A new model: from a use case or a pattern, blank, or from a file. */
export default async function NewModelPage({ params, searchParams }: Props) {
  const { workspace: workspaceId } = await params
  const { me } = await enterWorkspace(workspaceId)
  const locale = await readLocale()
  const t = translator(locale, 'home')
  const gallery = translator(locale, 'gallery')
  if (!me.permissions.includes('model.create')) {
    return (
      <PageFrame title={t('newModel.title')} note={t('newModel.note')}>
        <p className="rounded-card border border-warn-line bg-warn-soft p-4 text-warn">
          {t('newModel.forbidden')}
        </p>
      </PageFrame>
    )
  }
  const own = await ownTemplates(workspaceId, [(await searchParams).look].flat()[0])
  return (
    <PageFrame
      title={t('newModel.title')}
      note={t('newModel.note')}
      actions={
        <a href="#others" className={buttonClass()}>
          {gallery('toOthers')}
        </a>
      }
    >
      <Gallery
        workspaceId={workspaceId}
        templates={[...(await templateViews(templateIds)), ...own.views]}
        insides={{ ...(await templateInsides(templateIds)), ...own.insides }}
      />
      <section id="others" aria-labelledby="others-title" className="grid gap-3 pb-6">
        <h2 id="others-title" className="text-lg font-semibold">
          {gallery('others')}
        </h2>
        <OtherStarts workspaceId={workspaceId} />
      </section>
    </PageFrame>
  )
}
