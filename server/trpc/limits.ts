/** Most procedure calls one HTTP request may carry. The client's batch link uses the same figure. */
export const batchLimit = 10

/** Largest body of a request, bytes: a whole model in native JSON fits. */
export const bodyLimit = 5 * 1024 * 1024
