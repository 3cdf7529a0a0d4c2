import { isMutable } from '#lib/notices/kinds.ts'
import { type NoticeSetting, usualSetting } from '#lib/notices/setting.ts'
import type { AuthDb } from './identity.ts'

/** How these people want to be told; who has said nothing is not among them. */
export async function settingsOf(
  auth: AuthDb,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, NoticeSetting>> {
  if (userIds.length === 0) return new Map()
  const rows = await auth
    .selectFrom('notice_setting')
    .select(['user_id', 'time_zone', 'quiet_from', 'quiet_until', 'digest_hour', 'muted'])
    .where('user_id', 'in', userIds)
    .execute()
  return new Map(
    rows.map((row) => [
      row.user_id,
      {
        timeZone: row.time_zone,
        quiet:
          row.quiet_from === null || row.quiet_until === null
            ? null
            : { from: row.quiet_from, until: row.quiet_until },
        digestHour: row.digest_hour,
        muted: row.muted.filter(isMutable),
      },
    ]),
  )
}

/** How one person wants to be told. */
export async function settingOf(auth: AuthDb, userId: string): Promise<NoticeSetting> {
  return (await settingsOf(auth, [userId])).get(userId) ?? usualSetting
}

export async function setSetting(
  auth: AuthDb,
  userId: string,
  setting: NoticeSetting,
): Promise<void> {
  const columns = {
    time_zone: setting.timeZone,
    quiet_from: setting.quiet?.from ?? null,
    quiet_until: setting.quiet?.until ?? null,
    digest_hour: setting.digestHour,
    muted: [...setting.muted],
  }
  await auth
    .insertInto('notice_setting')
    .values({ user_id: userId, ...columns })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(columns))
    .execute()
}
