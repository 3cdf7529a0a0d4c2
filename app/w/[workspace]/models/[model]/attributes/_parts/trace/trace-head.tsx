import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { cx } from '#app/_ui/cx.ts'
import { own } from '#lib/base/own.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { TraceEvent } from './trace-event.tsx'
import { edge, rowHead } from './trace-looks.ts'
import type { TraceProps } from './trace-props.ts'

/** The states of the path with whose they are, and above the lines between them the events. */
export function TraceHead({ trace, sheet, words, selected, onSelect }: TraceProps) {
  const { telling, t, faceOf } = words
  return (
    <thead>
      <tr>
        <th scope="row" className={cx(rowHead, 'pt-4 pb-1')}>
          {t('events')}
        </th>
        {trace.events.map((events, i) => (
          <td key={trace.path[i]} className="px-1 pt-3 pb-1 align-bottom">
            <div className={cx('mr-10 grid justify-items-start gap-1', i > 0 && '-ml-9')}>
              {events.map((id, nth) => {
                const event = sheet.columns[i]?.events[nth]
                return event === undefined ? null : (
                  <TraceEvent
                    key={id}
                    event={event}
                    name={t('openEvent', { name: eventTitle(id, telling) })}
                    isSelected={selected === `${id}|event`}
                    onSelect={() => onSelect(`${id}|event`)}
                  />
                )
              })}
            </div>
          </td>
        ))}
      </tr>
      <tr>
        <th scope="col" className={cx(rowHead, 'border-b-2 border-ink align-bottom')}>
          {t('attribute')}
        </th>
        {sheet.columns.map(({ name, holder, crossings }, i) => {
          const id = own(telling.model.states, trace.path[i] ?? '')?.holder
          return (
            <th
              key={trace.path[i]}
              scope="col"
              className={cx(
                'border-b-2 border-b-ink py-2 pr-2.5 pl-5.5 text-left align-bottom text-sm font-semibold',
                edge(crossings),
              )}
            >
              {name}
              {id !== undefined && (
                <span className="block text-xs font-normal text-muted">
                  <OrgMark org={{ ...faceOf(id), name: holder }} />
                </span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
