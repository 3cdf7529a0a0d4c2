'use client'
import { useTranslations } from 'use-intl'
import { CheckField } from '#app/_ui/check-field.tsx'
import type { Role } from '#lib/policy/roles.ts'

/** Tick boxes for roles, each with what it allows. Roles that are not one's own to give are shown and cannot be changed. */
export function RoleFields({
  offered,
  mayGive,
  chosen,
  onChoose,
  error,
}: {
  readonly offered: readonly Role[]
  readonly mayGive: readonly Role[]
  readonly chosen: readonly Role[]
  readonly onChoose: (roles: readonly Role[]) => void
  readonly error?: string | undefined
}) {
  const t = useTranslations('members')
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-medium">{t('roles')}</legend>
      {offered.map((role) => (
        <CheckField
          key={role}
          label={t(`role.${role}`)}
          hint={t(`roleNote.${role}`)}
          checked={chosen.includes(role)}
          disabled={!mayGive.includes(role)}
          onCheck={(checked) =>
            onChoose(offered.filter((each) => (each === role ? checked : chosen.includes(each))))
          }
        />
      ))}
      {error !== undefined && (
        <p role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
    </fieldset>
  )
}
