import type { Messages } from './en.ts'
import { account } from './es/account.ts'
import { ask } from './es/ask.ts'
import { callSheet } from './es/call-sheet.ts'
import { card } from './es/card.ts'
import { claim } from './es/claim.ts'
import { compare } from './es/compare.ts'
import { crisis } from './es/crisis.ts'
import { detox } from './es/detox.ts'
import { edit } from './es/edit.ts'
import { exit } from './es/exit.ts'
import { facility } from './es/facility.ts'
import { facts } from './es/facts.ts'
import { fieldNames } from './es/field-names.ts'
import { footer } from './es/footer.ts'
import { forms } from './es/forms.ts'
import { guide } from './es/guide.ts'
import { help } from './es/help.ts'
import { helpNow } from './es/help-now.ts'
import { history } from './es/history.ts'
import { home } from './es/home.ts'
import { insurance } from './es/insurance.ts'
import { insuranceQuestions } from './es/insurance-questions.ts'
import { insuranceWords } from './es/insurance-words.ts'
import { kinds } from './es/kinds.ts'
import { landing } from './es/landing.ts'
import { levelCheck } from './es/level-check.ts'
import { levelQuestions } from './es/level-questions.ts'
import { levelReasons } from './es/level-reasons.ts'
import { levels } from './es/levels.ts'
import { mailSettings } from './es/mail-settings.ts'
import { manage } from './es/manage.ts'
import { manageOpenings } from './es/manage-openings.ts'
import { map } from './es/map.ts'
import { medications } from './es/medications.ts'
import { moderation } from './es/moderation.ts'
import { moderators } from './es/moderators.ts'
import { notFound } from './es/not-found.ts'
import { openings } from './es/openings.ts'
import { outbox } from './es/outbox.ts'
import { outcome } from './es/outcome.ts'
import { people } from './es/people.ts'
import { program } from './es/program.ts'
import { propose } from './es/propose.ts'
import { quality } from './es/quality.ts'
import { questions } from './es/questions.ts'
import { report } from './es/report.ts'
import { review } from './es/review.ts'
import { search } from './es/search.ts'
import { secondFactor } from './es/second-factor.ts'
import { sessionKinds } from './es/session-kinds.ts'
import { share } from './es/share.ts'
import { signIn } from './es/sign-in.ts'
import { site } from './es/site.ts'
import { staff } from './es/staff.ts'
import { steps } from './es/steps.ts'
import { streetMap } from './es/street-map.ts'
import { substances } from './es/substances.ts'
import { week } from './es/week.ts'
import { weekdays } from './es/weekdays.ts'
import { whichLevel } from './es/which-level.ts'
import { words } from './es/words.ts'

/** Every sentence of the interface in Spanish, as spoken in the United States, addressing the reader as usted. */
export const es: Messages = {
  openings,
  manage,
  manageOpenings,
  fieldNames,
  edit,
  ask,
  site,
  crisis,
  footer,
  forms,
  signIn,
  secondFactor,
  account,
  moderators,
  home,
  program,
  search,
  substances,
  medications,
  outbox,
  mailSettings,
  outcome,
  card,
  callSheet,
  claim,
  detox,
  exit,
  facility,
  facts,
  quality,
  questions,
  report,
  steps,
  weekdays,
  sessionKinds,
  levelCheck,
  levels,
  staff,
  week,
  guide,
  help,
  history,
  helpNow,
  landing,
  share,
  map,
  insurance,
  insuranceQuestions,
  insuranceWords,
  streetMap,
  moderation,
  notFound,
  people,
  propose,
  review,
  compare,
  kinds,
  whichLevel,
  words,
  levelQuestions,
  levelReasons,
}
