/** Steps of signing in and out that need no procedure: the doors of @auth/core and of the sample. */

/** Signs in as a person of the sample; false when the door is not there or says no. */
export async function enterAsSample(persona: string): Promise<boolean> {
  const answer = await fetch('/api/demo/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  return answer.ok
}

/** Asks for a sign-in link by e-mail. The answer is the same whether the address is known or not. */
export async function askForLink(email: string, next: string): Promise<boolean> {
  const answer = await post('/api/auth/signin/email', { email, callbackUrl: next })
  if (!answer.ok) return false
  const { url } = (await answer.json()) as { readonly url?: string }
  return url === undefined || !url.includes('error=')
}

/** Ends the session of this device. */
export async function signOut(): Promise<boolean> {
  return (await post('/api/auth/signout', { callbackUrl: '/sign-in' })).ok
}

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as {
    readonly csrfToken: string
  }
  return await fetch(path, {
    method: 'POST',
    headers: { 'x-auth-return-redirect': '1' },
    body: new URLSearchParams({ ...fields, csrfToken }),
  })
}
