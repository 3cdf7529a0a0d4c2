import type { TemplateId } from '#lib/catalog/template-ids.ts'
import { templates } from '#lib/catalog/templates.ts'
import { locales, type LocalText } from '#lib/model/local-text.ts'
import { galleryWords } from '#lib/words/areas/gallery.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'

/**
 * Titles of a model that the product suggested and nobody wrote: as its template is called, and as a copy or a scenario is called at
 * first. The first title somebody gives replaces them in both languages (MA-6).
 */
export function suggestedTitles({
  title,
  template,
}: {
  readonly title: LocalText
  /** the template it was begun from */
  readonly template: string | null
}): readonly string[] {
  const begun = isTemplate(template) ? [templates[template].model.meta.title] : []
  return [
    ...begun.flatMap(({ ja, en }) => [ja, ...(en === undefined ? [] : [en])]),
    ...locales.flatMap((locale) => {
      const said = title[locale]
      return said !== undefined && endings[locale].some((end) => said.endsWith(end)) ? [said] : []
    }),
  ]
}

const endings = {
  ja: [galleryWords.ja.copy.ownTitle, scenariosWords.ja.making.suggested].map(afterTitle),
  en: [galleryWords.en.copy.ownTitle, scenariosWords.en.making.suggested].map(afterTitle),
}

function afterTitle(pattern: string): string {
  return pattern.replace('{title}', '')
}

function isTemplate(id: string | null): id is TemplateId {
  return id !== null && Object.hasOwn(templates, id)
}
