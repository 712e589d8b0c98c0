import { test } from '@playwright/test'

type Step = <Result>(what: string, does: () => Result | Promise<Result>) => Promise<Result>

/** The three parts of a journey, named in the report of a failure. */
export const given: Step = (what, does) => test.step(`given ${what}`, async () => does())
export const when: Step = (what, does) => test.step(`when ${what}`, async () => does())
// biome-ignore lint/suspicious/noThenProperty: an export of this module, not a property of an object that is awaited
export const then: Step = (what, does) => test.step(`then ${what}`, async () => does())
