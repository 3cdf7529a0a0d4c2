'use client'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { cloudRelationSchema, type CloudRelation } from '#lib/model/cloud-relation.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { OneOf } from '../fields/one-of.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { newId } from '../new-id.ts'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

const roles = cloudRelationSchema.shape.role.options

/** Who provides a service to whom, in which role and by which contract: roles are of a relation, not of an organisation (p21; F-273). */
export function CloudRelations({ service }: { readonly service: string }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale } = telling
  const t = factsWords[locale].cloud
  const here = Object.entries(model.cloudRelations)
    .filter(([, one]) => one.service === service)
    .toSorted(([a], [b]) => compareIds(a, b))
  if (here.length === 0 && !canEdit) return null
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-sm font-medium">{t.title}</legend>
      <p className="text-xs text-muted">{t.hint}</p>
      {here.map(([id, relation]) => (
        <Relation key={id} id={id} relation={relation} />
      ))}
      {canEdit && (
        <NewRelation
          onMake={(provider, customer) =>
            act([
              {
                type: 'add',
                in: 'cloudRelations',
                id: newId('cloud'),
                value: { provider, customer, service, role: 'cspCsc' },
              },
            ])
          }
        />
      )}
    </fieldset>
  )
}

function Relation({ id, relation }: { readonly id: string; readonly relation: CloudRelation }) {
  const act = useAct()
  const telling = useTelling()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const { noneOf, cloud: t } = factsWords[locale]
  const at = { type: 'set', in: 'cloudRelations', id } as const
  const people = optionsOf(Object.keys(model.stakeholders), telling)
  const names = {
    provider: nameOf(relation.provider, telling),
    customer: nameOf(relation.customer, telling),
  }
  return (
    <details className="rounded-control border border-line-soft px-2 py-1">
      <summary className="cursor-pointer text-sm">
        {filled(t.line, { ...names, role: words(`cloudRole.${relation.role}`) })}
      </summary>
      <div className="mt-1.5 grid gap-2">
        <Select
          label={t.role}
          options={roles.map((value) => ({ value, label: words(`cloudRole.${value}`) }))}
          value={relation.role}
          disabled={!canEdit}
          onValue={(role) => act([{ ...at, field: 'role', value: role }])}
        />
        <Select
          label={t.provider}
          options={people}
          value={relation.provider}
          disabled={!canEdit}
          onValue={(provider) => act([{ ...at, field: 'provider', value: provider }])}
        />
        <Select
          label={t.customer}
          options={people}
          value={relation.customer}
          disabled={!canEdit}
          onValue={(customer) => act([{ ...at, field: 'customer', value: customer }])}
        />
        <OneOf
          label={t.contractBa}
          none={noneOf}
          options={optionsOf(
            Object.keys(model.bas),
            telling,
            (ba) => model.bas[ba]?.normType === 'contract',
          )}
          value={relation.contractBa}
          canEdit={canEdit}
          onValue={(ba) => act([{ ...at, field: 'contractBa', value: ba }])}
        />
        {canEdit && (
          <IconButton
            label={filled(t.remove, names)}
            icon={<X size={13} aria-hidden />}
            className="size-6"
            onClick={() => act([{ type: 'remove', in: 'cloudRelations', id }])}
          />
        )}
      </div>
    </details>
  )
}

/** A relation has both ends from the beginning: it comes when both are chosen. */
function NewRelation({
  onMake,
}: {
  readonly onMake: (provider: string, customer: string) => void
}) {
  const telling = useTelling()
  const [isOpen, setOpen] = useState(false)
  const [provider, setProvider] = useState<string | null>(null)
  const [customer, setCustomer] = useState<string | null>(null)
  const { model, locale } = telling
  const t = factsWords[locale].cloud
  const people = optionsOf(Object.keys(model.stakeholders), telling)
  const close = () => {
    setOpen(false)
    setProvider(null)
    setCustomer(null)
  }
  if (!isOpen) {
    return (
      <Button
        look="quiet"
        className="justify-self-start"
        icon={<Plus size={13} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t.fresh}
      </Button>
    )
  }
  return (
    <div className="grid gap-2 rounded-control border border-line-soft p-2">
      <Select label={t.provider} options={people} value={provider} onValue={setProvider} />
      <Select label={t.customer} options={people} value={customer} onValue={setCustomer} />
      <div className="flex gap-2">
        <Button
          disabled={provider === null || customer === null || provider === customer}
          onClick={() => {
            if (provider === null || customer === null) return
            onMake(provider, customer)
            close()
          }}
        >
          {t.add}
        </Button>
        <Button look="quiet" onClick={close}>
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}
