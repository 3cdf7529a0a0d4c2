'use client'
import { cx } from '#app/_ui/cx.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { SideSheet } from '../side-sheet.tsx'
import { useViewState } from '../use-view-state.ts'
import { FindingGroup } from './finding-group.tsx'
import { closeFindings, findingFilters, type FindingFilter } from './panel-state.ts'
import { useToldFindings } from './use-finding-text.ts'

/** 指摘 / the findings of the model beside every step, the gravest first, those of one check together. What is listed stands in the address. */
export function FindingsList({ asked }: { readonly asked: string }) {
  const told = useToldFindings()
  const view = useViewState()
  if (told === null) return null
  const { found, t } = told
  const filter = findingFilters.find((one) => one === asked) ?? 'all'
  const counts = found.count()
  const all = counts.error + counts.warn + counts.info
  const countOf = (one: FindingFilter) => (one === 'all' ? all : counts[one])
  const groups = grouped(found.all().filter((one) => filter === 'all' || one.severity === filter))
  return (
    <SideSheet
      id="findings"
      label={t('title')}
      title={t('title')}
      shown={filter}
      close={t('close')}
      onClose={closeFindings}
    >
      <fieldset
        aria-label={t('list')}
        className="flex flex-wrap gap-1 border-b border-line px-3.5 py-2 text-xs"
      >
        {findingFilters.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === filter}
            onClick={() => view.set({ findings: one })}
            className={cx(
              'min-h-6 rounded-control border px-2',
              one === filter
                ? 'border-ai bg-ai-soft font-semibold text-ai'
                : 'border-line text-muted hover:text-ink',
            )}
          >
            {t(one, { count: countOf(one) })}
          </button>
        ))}
      </fieldset>
      <div className="min-h-0 flex-1 overflow-y-auto px-3.5 pb-4">
        {groups.length === 0 && <p className="py-3 text-sm text-muted">{t('none')}</p>}
        <ul className="grid gap-2 pt-3">
          {groups.map((findings) => (
            <li key={`${findings[0].severity} ${findings[0].check}`}>
              <FindingGroup {...{ findings, told }} />
            </li>
          ))}
        </ul>
        <p className="pt-4 text-xs text-muted">{t('ours')}</p>
      </div>
    </SideSheet>
  )
}

/** By check and severity, in the order of the first of each. */
function grouped(
  findings: readonly NamedFinding[],
): readonly (readonly [NamedFinding, ...NamedFinding[]])[] {
  const groups = new Map<string, [NamedFinding, ...NamedFinding[]]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.check}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}
