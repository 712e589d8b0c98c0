import { isAccessible } from '#tests/e2e/every-page/accessible.ts'
import { namesItself, staysInItsLanguage } from '#tests/e2e/every-page/language.ts'
import { canBeTapped, fitsAPhone, saysOnPaperWhereItIsFrom } from '#tests/e2e/every-page/layout.ts'
import { carriesNoScript, forbidsTheRest, keepsNothing } from '#tests/e2e/every-page/privacy.ts'
import { visit } from '#tests/e2e/every-page/visit.ts'
import { weighsLittle } from '#tests/e2e/every-page/weight.ts'
import { everyPage } from '#tests/e2e/support/kinds-of-pages.ts'
import { test } from '#tests/support/visit.ts'

/** What every page promises. All are checked on one visit; a promise that is broken hides no other. */
const promises = {
  'carries no script but the way out, no frame and no file of somebody else': carriesNoScript,
  'forbids what it does not use': forbidsTheRest,
  'has one headline and a title, and says its language': namesItself,
  'has no link that leaves its language, but for the switch': staysInItsLanguage,
  'is accessible, light or dark': isAccessible,
  'fits 320 px': fitsAPhone,
  'has targets of 24 px': canBeTapped,
  'says its address and its day on paper alone': saysOnPaperWhereItIsFrom,
  // Last, for they are about all that happened before.
  'asks no other origin and leaves nothing in the browser': keepsNothing,
  'weighs little': weighsLittle,
}

for (const { kind, language, path } of everyPage) {
  test(`the page “${kind}” (${language}) keeps what every page promises`, async ({ page, baseURL }) => {
    const visited = await visit(page, kind, language, new URL(path, baseURL))
    for (const [what, holds] of Object.entries(promises)) await test.step(what, () => holds(visited))
  })
}
