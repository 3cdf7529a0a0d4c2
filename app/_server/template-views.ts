import 'server-only'
import type { TemplateInside, TemplateView } from '#app/_client/parts/template-view.ts'
import { inferredPlaces } from '#lib/catalog/inferred.ts'
import type { TemplateId } from '#lib/catalog/template-ids.ts'
import { templates, type Template } from '#lib/catalog/templates.ts'
import { say, type Locale, type LocalText } from '#lib/model/local-text.ts'
import { completeness } from '#lib/model/queries/completeness.ts'
import { translator } from '#lib/words/translator.ts'
import { readLocale } from './locale.ts'

/** Templates as the gallery shows them, in the language of this request. */
export async function templateViews(ids: readonly TemplateId[]): Promise<readonly TemplateView[]> {
  const locale = await readLocale()
  return ids.map((id) => viewOf(templates[id], locale))
}

/** What is in templates by name, in the language of this request. */
export async function templateInsides(
  ids: readonly TemplateId[],
): Promise<Readonly<Partial<Record<TemplateId, TemplateInside>>>> {
  const locale = await readLocale()
  return Object.fromEntries(ids.map((id) => [id, insideOf(templates[id], locale)]))
}

function viewOf({ id, useCase, pages, shows, model }: Template, locale: Locale): TemplateView {
  const size = (record: object) => Object.keys(record).length
  const ours = useCase === undefined ? 'ours' : 'named'
  return {
    id,
    ...(useCase === undefined ? {} : { useCase }),
    name: say(model.meta.title, locale),
    title: model.meta.title,
    shows: say(shows, locale),
    source: pages === undefined ? ours : 'deck',
    pages: pages ?? '',
    counts: {
      stakeholders: size(model.stakeholders),
      states: size(model.states),
      events: size(model.events),
      bas: size(model.bas),
      attributes: size(model.attributes),
      demands: size(model.demands),
      risks: size(model.risks),
      measures: size(model.measures),
    },
    inferred: pages === undefined ? 0 : inferredPlaces(model).length,
    completeness: completeness(model),
  }
}

function insideOf({ model }: Template, locale: Locale): TemplateInside {
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
