'use client'
import { useFormatter, useLocale, useNow, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { FlowImage } from '#app/_client/parts/flow-image.tsx'
import { faceFinder, type OrgRow } from '#app/_client/parts/org-face.ts'
import { pictureAddress } from '#app/_client/parts/picture-address.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { cx } from '#app/_ui/cx.ts'
import { Ring } from '#app/_ui/ring.tsx'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { percentOf } from '#lib/model/queries/percent.ts'
import { AgreementBars, type OrgProgressRow } from './agreement-bars.tsx'
import { ModelMenu } from './model-menu.tsx'

interface By {
  readonly name: string
  readonly orgId: string
}

export interface ModelOfHome {
  readonly id: string
  readonly title: LocalText
  /** a worked use case, which is an example until somebody has made it their own */
  readonly isSample: boolean
  readonly createdAt: Date
  /** when it was put away; null: it is in use */
  readonly archivedAt: Date | null
  /** the model it is a to-be variant of; null: it is none */
  readonly originId: string | null
  readonly createdBy: By | null
  readonly completeness: Readonly<Record<(typeof rings)[number], number>>
  readonly lastChange: {
    readonly at: Date
    readonly by: By | null
    readonly isFirst: boolean
    readonly element: { readonly name: LocalText } | null
  } | null
  readonly agreement: readonly OrgProgressRow[]
}

const rings = ['flow', 'ba', 'attributes', 'risks'] as const

/**
 * A model: its flow as a picture, how far its four steps are, how far each organisation has agreed, its last change in words. These are
 * four rows of the list it stands in, so that cards beside each other are level whatever their titles and marks.
 */
export function ModelCard({
  workspaceId,
  model,
  orgs,
  mayArchive,
}: {
  readonly workspaceId: string
  readonly model: ModelOfHome
  readonly orgs: readonly OrgRow[]
  readonly mayArchive: boolean
}) {
  const t = useTranslations('home.archive')
  const locale = useLocale()
  const steps = useTranslations('frame.steps')
  const gallery = useTranslations('gallery')
  const href = `/w/${workspaceId}/models/${model.id}`
  return (
    <article className="row-span-4 grid grid-cols-1 grid-rows-subgrid overflow-hidden rounded-card border border-line bg-card shadow-card">
      <Thumbnail workspaceId={workspaceId} model={model} href={`${href}/flow`} />
      <div className="relative px-4 pt-3 pb-2">
        {mayArchive && (
          <div className="absolute top-2 right-2">
            <ModelMenu workspaceId={workspaceId} model={model} />
          </div>
        )}
        <h3 className={cx('text-lg font-semibold', mayArchive && 'pr-8')}>
          <CalmLink
            href={`${href}/flow`}
            className="text-ink no-underline hover:text-ai hover:underline"
          >
            {say(model.title, locale)}
          </CalmLink>
        </h3>
        <div className="flex items-baseline gap-1.5 [&>:not(p)]:shrink-0">
          {model.archivedAt !== null && <Badge>{t('mark')}</Badge>}
          {model.originId !== null && <Badge tone="ai">{gallery('scenario')}</Badge>}
          {model.originId === null && model.isSample && (
            <Badge tone="ai">{gallery('sample')}</Badge>
          )}
          <p className="min-w-0 text-xs text-muted">
            <LastEdit model={model} orgs={orgs} />
          </p>
        </div>
      </div>
      <ul className="flex flex-wrap content-start gap-x-4 gap-y-1 px-4 pb-3 text-sm">
        {rings.map((step, index) => (
          <li key={step}>
            <CalmLink
              href={`${href}/${step}`}
              className="inline-flex min-h-6 items-center gap-1.5 text-muted no-underline hover:text-ai"
            >
              <Ring
                value={model.completeness[step]}
                label={steps('complete', { percent: percentOf(model.completeness[step]) })}
              />
              {index + 1} {steps(step)}
            </CalmLink>
          </li>
        ))}
      </ul>
      <AgreementBars rows={model.agreement} face={faceFinder(orgs, locale)} />
    </article>
  )
}

/** The real flow, small; it leads where the title does, so that the keyboard needs to stop only there. */
function Thumbnail({
  workspaceId,
  model,
  href,
}: {
  readonly workspaceId: string
  readonly model: ModelOfHome
  readonly href: string
}) {
  const t = useTranslations('lens.picture')
  const locale = useLocale()
  const version = (model.lastChange?.at ?? model.createdAt).getTime()
  return (
    <CalmLink href={href} tabIndex={-1} className="block h-56 border-b border-line bg-canvas p-2">
      <FlowImage
        src={pictureAddress(
          { workspaceId, modelId: model.id },
          { lang: locale, lens: 'ba', version: String(version) },
        )}
        alt={t('title', { title: say(model.title, locale) })}
      />
    </CalmLink>
  )
}

function LastEdit({
  model,
  orgs,
}: {
  readonly model: ModelOfHome
  readonly orgs: readonly OrgRow[]
}) {
  const t = useTranslations('home.home')
  const locale = useLocale()
  const format = useFormatter()
  const now = useNow()
  const face = faceFinder(orgs, locale)
  const { lastChange } = model
  const isMade = lastChange === null || lastChange.isFirst
  const by = isMade ? model.createdBy : lastChange.by
  if (by === null) return t('neverChanged')
  const when = format.relativeTime(isMade ? model.createdAt : lastChange.at, now)
  const facts = { name: by.name, org: face(by.orgId).name, when }
  if (isMade) return t('created', facts)
  if (lastChange.element === null) return t('lastChange', facts)
  return t('lastChangeOf', { ...facts, what: say(lastChange.element.name, locale) })
}
