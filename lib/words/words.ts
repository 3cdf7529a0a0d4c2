import { agreementWords } from './areas/agreement.ts'
import { auditWords } from './areas/audit.ts'
import { baWords } from './areas/ba.ts'
import { canvasToolsWords } from './areas/canvas-tools.ts'
import { canvasWords } from './areas/canvas.ts'
import { commentsWords } from './areas/comments.ts'
import { demandsWords } from './areas/demands.ts'
import { doorWords } from './areas/door.ts'
import { errorsWords } from './areas/errors.ts'
import { fieldsWords } from './areas/fields.ts'
import { frameWords } from './areas/frame.ts'
import { frameworkWords } from './areas/framework.ts'
import { gridWords } from './areas/grid.ts'
import { galleryWords } from './areas/gallery.ts'
import { homeWords } from './areas/home.ts'
import { lensWords } from './areas/lens.ts'
import { mailWords } from './areas/mail.ts'
import { membersWords } from './areas/members.ts'
import { paletteWords } from './areas/palette.ts'
import { placesWords } from './areas/places.ts'
import { registerWords } from './areas/register.ts'
import { stewardWords } from './areas/steward.ts'
import { stoppedWords } from './areas/stopped.ts'
import { tablesWords } from './areas/tables.ts'
import { termsWords } from './areas/terms.ts'
import { traceWords } from './areas/trace.ts'

/** All messages by locale and area; one file an area, both languages side by side (ICU message syntax). */
export const words = {
  ja: {
    agreement: agreementWords.ja,
    audit: auditWords.ja,
    ba: baWords.ja,
    canvas: canvasWords.ja,
    canvasTools: canvasToolsWords.ja,
    comments: commentsWords.ja,
    demands: demandsWords.ja,
    door: doorWords.ja,
    errors: errorsWords.ja,
    fields: fieldsWords.ja,
    frame: frameWords.ja,
    framework: frameworkWords.ja,
    grid: gridWords.ja,
    gallery: galleryWords.ja,
    home: homeWords.ja,
    lens: lensWords.ja,
    mail: mailWords.ja,
    members: membersWords.ja,
    palette: paletteWords.ja,
    places: placesWords.ja,
    register: registerWords.ja,
    steward: stewardWords.ja,
    stopped: stoppedWords.ja,
    tables: tablesWords.ja,
    terms: termsWords.ja,
    trace: traceWords.ja,
  },
  en: {
    agreement: agreementWords.en,
    audit: auditWords.en,
    ba: baWords.en,
    canvas: canvasWords.en,
    canvasTools: canvasToolsWords.en,
    comments: commentsWords.en,
    demands: demandsWords.en,
    door: doorWords.en,
    errors: errorsWords.en,
    fields: fieldsWords.en,
    frame: frameWords.en,
    framework: frameworkWords.en,
    grid: gridWords.en,
    gallery: galleryWords.en,
    home: homeWords.en,
    lens: lensWords.en,
    mail: mailWords.en,
    members: membersWords.en,
    palette: paletteWords.en,
    places: placesWords.en,
    register: registerWords.en,
    steward: stewardWords.en,
    stopped: stoppedWords.en,
    tables: tablesWords.en,
    terms: termsWords.en,
    trace: traceWords.en,
  },
} as const
