'use client'
import { placeOf } from '#app/_client/findings/finding-address.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import { StepLink } from '../step-link.tsx'
import { useTelling } from '../use-telling.ts'
import type { useToldFindings } from './use-finding-text.ts'

/** So many of what is concerned are listed. */
const most = 12

/** Why a finding is said: what the check asks for in general, how grave it is, to which step it leads back, where the check comes from, and all it concerns. */
export function FindingReason({
  finding,
  told: { t, words },
}: {
  readonly finding: NamedFinding
  readonly told: NonNullable<ReturnType<typeof useToldFindings>>
}) {
  const telling = useTelling()
  const { model } = telling
  const { check, severity, step, source, elements } = finding
  const places = elements.flatMap((id) => {
    const place = placeOf(model, id)
    return place === undefined ? [] : [{ id, place }]
  })
  return (
    <details className="min-w-0 open:basis-full">
      <summary className="inline-flex min-h-6 cursor-pointer items-center gap-2 text-muted marker:content-none hover:text-ink hover:underline">
        {t('why')} <span className="text-xs tabular-nums">{check}</span>
      </summary>
      <div className="grid gap-1 py-1 text-xs text-muted">
        <p className="text-ink" data-rule={check}>
          {t('rule', { rule: words(`rules.${check}`) })}
        </p>
        <p>
          {t(step === 5 ? 'leadsToAgreement' : 'leadsTo', {
            severity: words(`severity.${severity}`),
            step,
          })}
        </p>
        <p>{source === 'ours' ? t('sourceOurs') : t('source', { page: source })}</p>
        {places.length > 0 && (
          <>
            <p>{t('concerned')}</p>
            <ul className="grid">
              {places.slice(0, most).map(({ id, place }) => (
                <li key={id}>
                  <StepLink to={place}>
                    {Object.hasOwn(model.events, id)
                      ? eventTitle(id, telling)
                      : nameOf(id, telling)}
                  </StepLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
