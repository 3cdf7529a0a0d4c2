import * as z from 'zod/mini'
import { titleSchema } from './text-schema.ts'

/** The two sides of a rating (ours, not METI's): how likely it is, and how bad it would be. */
export const riskAxes = ['likelihood', 'impact'] as const
export type RiskAxis = (typeof riskAxes)[number]

/** Fewest and most levels of a scale; a scale nobody has changed has the most, with our words. */
export const scaleLevels = { least: 3, most: 5 } as const

/** One level of a scale as a risk holds it: 1 is the lowest. */
export const levelSchema = z.int().check(z.minimum(1), z.maximum(scaleLevels.most))

/** 尺度 / the words of the levels of one axis, the lowest first, as the parties agreed them (M-70; ours). */
export const riskScaleSchema = z
  .array(titleSchema)
  .check(z.minLength(scaleLevels.least), z.maxLength(scaleLevels.most))
export type RiskScale = z.infer<typeof riskScaleSchema>
