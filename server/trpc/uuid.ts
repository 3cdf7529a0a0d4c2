import { z } from 'zod'

/**
 * An id as it comes from outside, in the one spelling in which it is stored: what is hashed or remembered under it would else
 * not be found again (RFC 9562 §4: capitals are the same id).
 */
export const uuid = z.uuid().toLowerCase()
