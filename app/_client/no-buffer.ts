/** What a browser has of Node's Buffer. */
export const Buffer = undefined
