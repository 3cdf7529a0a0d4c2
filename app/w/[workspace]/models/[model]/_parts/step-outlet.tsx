'use client'
import { useSelectedLayoutSegment } from 'next/navigation'
import { createElement, useEffect, type ComponentType, type ReactNode } from 'react'
import { offerLocalWay } from '#app/_client/parts/local-way.ts'
import { Observable } from '#app/_client/room/observable.ts'
import { useObservable } from '#app/_client/room/use-observable.ts'
import { whenAtRest } from '#app/_ui/rest.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { StepName } from './steps.ts'
import { stepOf, useStep } from './use-step.ts'

type Screen = ComponentType<{ readonly permissions: readonly Permission[] }>

/** Screens that need nothing but the live model and what is known already; the trail (history) is read from the server. */
const scripts: Partial<Record<StepName, () => Promise<Screen>>> = {
  flow: async () => (await import('../flow/_parts/flow-screen.tsx')).FlowScreen,
  ba: async () => (await import('../ba/_parts/ba-screen.tsx')).BaScreen,
  attributes: async () =>
    (await import('../attributes/_parts/attributes-screen.tsx')).AttributesScreen,
  risks: async () => (await import('../risks/_parts/risk-tabs.tsx')).RiskTabs,
  responsibility: async () =>
    (await import('../responsibility/_parts/responsibility-screen.tsx')).ResponsibilityScreen,
  agreement: async () => (await import('../agreement/_parts/agreement-screen.tsx')).AgreementScreen,
}

/** Screens this window can show without the server. */
const here = new Observable<ReadonlyMap<StepName, Screen>>(new Map())

/** The steps this window can show without the server. */
export function useStepsHere(): ReadonlySet<StepName> {
  return new Set(useObservable(here).keys())
}

/**
 * The step the server has sent; where the address names another one, because one has gone on while the server could not be reached, that
 * one by the script this window fetched before, while it had nothing else to do (F-34).
 */
export function StepOutlet({
  base,
  permissions,
  children,
}: {
  readonly base: string
  readonly permissions: readonly Permission[]
  readonly children: ReactNode
}) {
  const step = useStep()
  const served = useSelectedLayoutSegment()
  useEffect(() => {
    const left = new AbortController()
    whenAtRest(async () => await fetchScreens(left.signal))
    return () => left.abort()
  }, [])
  useEffect(
    () =>
      offerLocalWay((href) => {
        const to = stepOf(new URL(href, window.location.href).pathname, base)
        return to !== undefined && here.get().has(to)
      }),
    [base],
  )
  const screens = useObservable(here)
  const Screen = step === served ? undefined : screens.get(step)
  return Screen === undefined ? children : createElement(Screen, { permissions })
}

/** What somebody opens a page for comes first, in milliseconds after the page has come to rest. */
const laterMs = 2000

/** One after the other, so that nothing somebody waits for waits longer; what cannot be had now, or is not wanted any more, is fetched when another model is opened. */
async function fetchScreens(left: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, laterMs)
  await promise
  for (const [step, load] of Object.entries(scripts)) {
    if (left.aborted) return
    const screen = await load().catch(() => undefined)
    if (screen !== undefined) here.set(new Map([...here.get(), [step as StepName, screen]]))
  }
}
