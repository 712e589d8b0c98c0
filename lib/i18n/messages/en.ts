import { account } from './en/account.ts'
import { ask } from './en/ask.ts'
import { callSheet } from './en/call-sheet.ts'
import { card } from './en/card.ts'
import { claim } from './en/claim.ts'
import { compare } from './en/compare.ts'
import { crisis } from './en/crisis.ts'
import { detox } from './en/detox.ts'
import { edit } from './en/edit.ts'
import { exit } from './en/exit.ts'
import { facility } from './en/facility.ts'
import { facts } from './en/facts.ts'
import { fieldNames } from './en/field-names.ts'
import { footer } from './en/footer.ts'
import { forms } from './en/forms.ts'
import { guide } from './en/guide.ts'
import { help } from './en/help.ts'
import { helpNow } from './en/help-now.ts'
import { history } from './en/history.ts'
import { home } from './en/home.ts'
import { insurance } from './en/insurance.ts'
import { insuranceQuestions } from './en/insurance-questions.ts'
import { insuranceWords } from './en/insurance-words.ts'
import { kinds } from './en/kinds.ts'
import { landing } from './en/landing.ts'
import { levelCheck } from './en/level-check.ts'
import { levelQuestions } from './en/level-questions.ts'
import { levelReasons } from './en/level-reasons.ts'
import { levels } from './en/levels.ts'
import { mailSettings } from './en/mail-settings.ts'
import { manage } from './en/manage.ts'
import { manageOpenings } from './en/manage-openings.ts'
import { map } from './en/map.ts'
import { medications } from './en/medications.ts'
import { moderation } from './en/moderation.ts'
import { moderators } from './en/moderators.ts'
import { notFound } from './en/not-found.ts'
import { openings } from './en/openings.ts'
import { outbox } from './en/outbox.ts'
import { outcome } from './en/outcome.ts'
import { people } from './en/people.ts'
import { program } from './en/program.ts'
import { propose } from './en/propose.ts'
import { quality } from './en/quality.ts'
import { questions } from './en/questions.ts'
import { report } from './en/report.ts'
import { review } from './en/review.ts'
import { search } from './en/search.ts'
import { secondFactor } from './en/second-factor.ts'
import { sessionKinds } from './en/session-kinds.ts'
import { share } from './en/share.ts'
import { signIn } from './en/sign-in.ts'
import { site } from './en/site.ts'
import { staff } from './en/staff.ts'
import { steps } from './en/steps.ts'
import { streetMap } from './en/street-map.ts'
import { substances } from './en/substances.ts'
import { week } from './en/week.ts'
import { weekdays } from './en/weekdays.ts'
import { whichLevel } from './en/which-level.ts'
import { words } from './en/words.ts'

/** Every sentence of the interface in English. Spanish has the same shape (Messages). */
export const en = {
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

export type Messages = typeof en
