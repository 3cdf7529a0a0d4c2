import { findPerson } from '#db/identity.ts'
import { membershipIn } from '#db/lookups.ts'
import {
  type Claimed,
  claimLetters,
  endAttempt,
  type Ending,
  makeLetter,
  noticesIn,
  type Post,
  waitingPost,
} from '#db/notices.ts'
import { settingsOf } from '#db/notice-settings.ts'
import { backOff, mostAttempts, plan, type Plan } from '#lib/notices/plan.ts'
import { type NoticeSetting, usualSetting } from '#lib/notices/setting.ts'
import { minuteOfDayIn } from '#lib/notices/time-zone.ts'
import { sendMail } from '#server/mail.ts'
import { runtime } from '#server/runtime.ts'
import { byTopic, letterOf } from './letter.ts'
import { picturesOf } from './pictures.ts'

/** How long whoever sends a letter has it for themselves; longer than a mail server may take (`mail.ts`). */
const leaseMs = 5 * 60_000

/** Letters of one round; the others wait for the next. */
const mostLetters = 200

/** Makes letters of what waits and sends those that are due. Many processes may do it at once (NT-7). */
export async function postNotices(): Promise<void> {
  await makeLetters()
  await sendLetters()
}

/** Letters of what waits and is ready for it. */
export async function makeLetters(): Promise<void> {
  const { auth, clock, newId } = runtime()
  const all = await waitingPost(auth)
  const people = [...new Set(all.map(({ userId }) => userId))]
  const settings = await settingsOf(auth, people)
  for (const post of all) {
    const setting = settings.get(post.userId) ?? usualSetting
    const { send, drop } = planned(post, setting, clock())
    if (send.length === 0 && drop.length === 0) continue
    const at = clock()
    await makeLetter(auth, post, { id: newId(), at }, (now) => planned(now, setting, at))
  }
}

function planned({ waiting, last }: Post, setting: NoticeSetting, now: Date): Plan {
  const minuteOfDay = minuteOfDayIn(setting.timeZone)
  return plan(waiting, { now: now.getTime(), last, setting, minuteOfDay })
}

/** Sends the letters that are due, one by one: each is claimed before and marked after, and sent again when that did not come. */
export async function sendLetters(): Promise<void> {
  const { auth, clock } = runtime()
  for (let n = 0; n < mostLetters; n += 1) {
    const [letter] = await claimLetters(auth, { now: clock(), leaseMs, most: 1 })
    if (letter === undefined) return
    await endAttempt(auth, letter, await attempt(letter))
  }
}

async function attempt(letter: Claimed): Promise<Ending> {
  const { auth, clock, env, log } = runtime()
  const person = await findPerson(auth, letter.userId)
  const membership = await membershipIn(auth, letter.userId, letter.workspaceId)
  // Who takes no part any more is told nothing more of it (NT-12).
  if (person === undefined || membership === undefined) return { is: 'given-up', at: clock() }
  const notices = await noticesIn(auth, letter)
  if (notices.length === 0) return { is: 'given-up', at: clock() }
  const { workspaceId, workspaceName, orgId } = membership
  const { name, locale, email } = person
  const pictures = await picturesOf(byTopic(notices), { workspaceId, orgId, userId: letter.userId })
  const reader = { name, locale, workspaceId, workspaceName, origin: env.origin }
  const said = letterOf(notices, reader, pictures)
  try {
    await sendMail({ id: letter.id, to: email, ...said })
    return { is: 'sent', at: clock() }
  } catch (error) {
    const { attempts } = letter
    log.warn({ err: error, letter: letter.id, attempts }, 'a notice was not mailed')
    const now = clock()
    return attempts >= mostAttempts
      ? { is: 'given-up', at: now }
      : { is: 'failed', again: new Date(now.getTime() + backOff(attempts)) }
  }
}
