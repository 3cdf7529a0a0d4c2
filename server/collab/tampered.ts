/** The log in the database does not follow its own chain: it was not written by this program (C-13). */
export class TamperedLog extends Error {}
