import 'server-only'
import type { TemplateInside, TemplateView } from '#app/_client/parts/template-view.ts'
import { inferredPlaces } from '#lib/catalog/inferred.ts'
import type { TemplateId } from '#lib/catalog/template-ids.ts'
import { templates, type Template } from '#lib/catalog/templates.ts'
import { say, type Locale, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { completeness } from '#lib/model/queries/completeness.ts'
import { translator } from '#lib/words/translator.ts'
import { caller } from './caller.tsx'
import { readLocale } from './locale.ts'

/** Templates as the gallery shows them, in the language of this request. */
export async function templateViews(ids: readonly TemplateId[]): Promise<readonly TemplateView[]> {
  const locale = await readLocale()
  return ids.map((id) => viewOf(templates[id], locale))
}

/** What is in templates by name, in the language of this request. */
export async function templateInsides(
  ids: readonly TemplateId[],
): Promise<Readonly<Record<string, TemplateInside>>> {
  const locale = await readLocale()
  return Object.fromEntries(ids.map((id) => [id, insideOf(templates[id].model, locale)]))
}

/** How many models of a consortium are offered to be copied. */
const mostOwn = 12

/** The newest models of the consortium as templates, and the one a link asks for, with what is in them (UC-29); which they may read the gate has decided. */
export async function ownTemplates(
  workspaceId: string,
  asked: string | undefined,
): Promise<{
  readonly views: readonly TemplateView[]
  readonly insides: Readonly<Record<string, TemplateInside>>
}> {
  const [locale, call] = await Promise.all([readLocale(), caller()])
  const listed = await call.model.list({ workspaceId })
  const rows = listed.filter(({ id }, at) => at < mostOwn || id === asked)
  const all = await Promise.all(
    rows.map(async ({ id, title }) => {
      const { model } = await call.model.content({ workspaceId, modelId: id })
      return {
        view: ownView({ workspaceId, id, title }, model, locale),
        inside: insideOf(model, locale),
      }
    }),
  )
  return {
    views: all.map(({ view }) => view),
    insides: Object.fromEntries(all.map(({ view, inside }) => [view.id, inside])),
  }
}

function ownView(
  at: { readonly workspaceId: string; readonly id: string; readonly title: LocalText },
  model: Model,
  locale: Locale,
): TemplateView {
  // As it is listed: content that nobody has named yet has no title of its own.
  const { ja, en } = at.title
  const copied = (title: string, each: Locale) =>
    translator(each, 'gallery')('copy.ownTitle', { title }).slice(0, longestTitle)
  return {
    id: at.id,
    begin: { from: 'copy', modelId: at.id },
    picture: `/api/pictures/${at.workspaceId}/${at.id}`,
    name: say(at.title, locale),
    title: { ja: copied(ja, 'ja'), ...(en === undefined ? {} : { en: copied(en, 'en') }) },
    shows: '',
    source: 'own',
    pages: '',
    counts: countsOf(model),
    inferred: 0,
    completeness: completeness(model),
  }
}

const longestTitle = 200

function viewOf({ id, useCase, pages, shows, model }: Template, locale: Locale): TemplateView {
  const ours = useCase === undefined ? 'ours' : 'named'
  return {
    id,
    begin: { from: 'template', template: id },
    picture: `/api/pictures/templates/${id}`,
    ...(useCase === undefined ? {} : { useCase }),
    name: say(model.meta.title, locale),
    title: model.meta.title,
    shows: say(shows, locale),
    source: pages === undefined ? ours : 'deck',
    pages: pages ?? '',
    counts: countsOf(model),
    inferred: pages === undefined ? 0 : inferredPlaces(model).length,
    completeness: completeness(model),
  }
}

function countsOf(model: Model): TemplateView['counts'] {
  const size = (record: object) => Object.keys(record).length
  return {
    stakeholders: size(model.stakeholders),
    states: size(model.states),
    events: size(model.events),
    bas: size(model.bas),
    attributes: size(model.attributes),
    demands: size(model.demands),
    risks: size(model.risks),
    measures: size(model.measures),
  }
}

function insideOf(model: Model, locale: Locale): TemplateInside {
  const framework = translator(locale, 'framework')
  const gallery = translator(locale, 'gallery')
  const names = (record: Readonly<Record<string, { readonly name: LocalText }>>) =>
    Object.values(record).map(({ name }) => say(name, locale))
  return {
    stakeholders: names(model.stakeholders),
    states: names(model.states),
    events: Object.values(model.events).map(({ kind, name }) => {
      const kindName = framework(`eventKind.${kind}`)
      return name === undefined
        ? kindName
        : gallery('event', { kind: kindName, name: say(name, locale) })
    }),
    bas: Object.values(model.bas).map(({ name, normType }) =>
      gallery('ba', { name: say(name, locale), norm: framework(`normType.${normType}`) }),
    ),
    risks: Object.values(model.risks).map((risk) => say(risk.incident, locale)),
  }
}
