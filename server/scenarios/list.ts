import { listMembers } from '#db/repos/members.ts'
import { findModel, listVariants, type ModelRow } from '#db/repos/models.ts'
import {
  listAdoptions,
  listConsents,
  type Consent,
  type StoredAdoption,
} from '#db/repos/scenario-adoptions.ts'
import type { TenantTx } from '#db/tenant.ts'
import { choicesOf } from './choices.ts'
import type { Choices } from '#lib/derive/adoption.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { shownText } from '#server/workspace/view.ts'

/** A model as the list of its variants names it. */
interface NamedModel {
  readonly id: string
  readonly title: LocalText
  readonly createdAt: Date
  readonly archivedAt: Date | null
}

interface AdoptionView extends Omit<StoredAdoption, 'choices'> {
  readonly choices: Choices
  readonly askerName: string
  readonly deciderName: string | null
  readonly consents: readonly (Consent & { readonly name: string })[]
}

export interface ScenariosView {
  /** the model of what is (現状) */
  readonly origin: NamedModel
  /** its to-be variants, oldest first */
  readonly variants: readonly NamedModel[]
  /** what was asked for, open ones first, newest first */
  readonly adoptions: readonly AdoptionView[]
}

/** A model with its variants and what was asked about them; asked of a variant, those of its origin (S-142). */
export async function scenariosOf(tx: TenantTx, modelId: string): Promise<ScenariosView> {
  const row = await findModel(tx, modelId)
  if (row === undefined) throw new AppError('not-found')
  const origin = row.origin === null ? row : await findModel(tx, row.origin.id)
  if (origin === undefined) throw new AppError('not-found')
  const variants: NamedModel[] = []
  for (const one of await listVariants(tx, origin.id)) variants.push(await named(tx, one))
  const members = await listMembers(tx)
  const nameOf = (id: string) => members.find((m) => m.userId === id)?.name ?? ''
  const asked = await listAdoptions(tx, origin.id)
  const consents = await listConsents(
    tx,
    asked.map(({ id }) => id),
  )
  const adoptions = asked.map((adoption) => ({
    ...adoption,
    choices: choicesOf(adoption.choices),
    askerName: nameOf(adoption.askedBy),
    deciderName: adoption.decidedBy === null ? null : nameOf(adoption.decidedBy),
    consents: consents
      .filter(({ adoptionId }) => adoptionId === adoption.id)
      .map((consent) => ({ ...consent, name: nameOf(consent.userId) })),
  }))
  return { origin: await named(tx, origin), variants, adoptions }
}

async function named(tx: TenantTx, row: ModelRow): Promise<NamedModel> {
  const { id, createdAt, archivedAt } = row
  const { model } = await loadModel(tx, id)
  return { id, title: shownText(model.meta.title), createdAt, archivedAt }
}
