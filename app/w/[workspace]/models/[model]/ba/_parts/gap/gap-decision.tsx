'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import { DataCell } from '#app/_ui/table.tsx'
import { writeGap, type ComparedBas } from '#lib/derive/gap-acts.ts'
import type { Gap } from '#lib/derive/gaps.ts'
import { institutionGapSchema } from '#lib/model/institution-gap.ts'
import { say, writtenIn, type LocalText } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { LiveText } from '../../../_parts/fields/live-text.tsx'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

interface Props {
  readonly gap: Gap
  readonly bas: ComparedBas
  /** what the gap is about, in words */
  readonly about: string
  /** what people wrote; undefined: nothing yet */
  readonly row: Gap['recorded'][number] | undefined
}

const statuses = institutionGapSchema.shape.status.options

/** Three cells: who takes which measure, and how far it is. A measure begins with its owner and what is proposed, to be rewritten (G-91). */
export function GapDecision({ gap, bas, about, row }: Props) {
  const telling = useTelling()
  const act = useAct()
  const isEditor = useCanEdit()
  const { model, locale } = telling
  const { gap: words, gapStatus } = conditionsWords[locale]
  const write = (decision: Parameters<typeof writeGap>[2]['decision']) =>
    writeGap(model, gap, { bas, id: row?.id, decision })
  // What is the same needs no measure, and where a side has no ba there is no row to write into.
  const canEdit =
    isEditor &&
    (row !== undefined || gap.relation !== 'equal') &&
    write({ status: 'open' }).length > 0
  const { adjustment, status } = row ?? {}
  const text = adjustment === undefined ? '' : say(adjustment.text, locale)
  if (!canEdit) {
    return (
      <>
        <DataCell>{adjustment === undefined ? '–' : nameOf(adjustment.owner, telling)}</DataCell>
        <DataCell className="wrap-anywhere">{text === '' ? '–' : text}</DataCell>
        <DataCell>{status === undefined ? '–' : gapStatus[status]}</DataCell>
      </>
    )
  }
  return (
    <>
      <DataCell>
        <Select
          hideLabel
          label={filled(words.ownerOf, { about })}
          placeholder={words.chooseOwner}
          options={Object.keys(model.stakeholders)
            .toSorted(compareIds)
            .map((value) => ({ value, label: nameOf(value, telling) }))}
          value={adjustment?.owner ?? null}
          onValue={(owner) =>
            act(write({ adjustment: { ...(adjustment ?? { text: firstProposed(gap) }), owner } }))
          }
        />
      </DataCell>
      <DataCell>
        {adjustment === undefined ? (
          <span className="text-xs text-muted">{words.ownerFirst}</span>
        ) : (
          <>
            <div className="print:hidden">
              <LiveText
                key={row?.id}
                hideLabel
                isLong
                label={filled(words.adjustmentOf, { about })}
                value={text}
                lang={locale}
                onCommit={(to) =>
                  act(
                    write({
                      adjustment:
                        to === ''
                          ? undefined
                          : { ...adjustment, text: writtenIn(locale, to, adjustment.text) },
                    }),
                  )
                }
              />
            </div>
            <p className="hidden wrap-anywhere print:block">{text}</p>
          </>
        )}
      </DataCell>
      <DataCell>
        <Select
          hideLabel
          label={filled(words.statusOf, { about })}
          options={statuses.map((value) => ({ value, label: gapStatus[value] }))}
          value={status ?? 'open'}
          onValue={(to) => act(write({ status: to }))}
        />
      </DataCell>
    </>
  )
}

/** What is proposed first, in both languages: something to begin from. */
function firstProposed({ proposed: [first] }: Gap): LocalText {
  const { ja, en } = conditionsWords
  return first === undefined
    ? { ja: ja.gap.adjustment, en: en.gap.adjustment }
    : { ja: ja.adjustment[first.kind], en: en.adjustment[first.kind] }
}
