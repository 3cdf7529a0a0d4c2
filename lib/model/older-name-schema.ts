import * as z from 'zod/mini'
import { titleSchema } from './text-schema.ts'

/**
 * 揃っていた名称 / the name as its two languages were last right together, beside the name that stands (M-49): the language that still
 * says the same while the other does not is the older one. So it is true of that name alone, and whoever else's name stands in the end says
 * for itself. Documents of before hold the older language instead.
 */
export const olderNameSchema = z.exactOptional(z.union([titleSchema, z.enum(['ja', 'en'])]))
