import { describe, expect, it } from 'vitest'
import { parsePhone } from '#lib/catalogue/phone.ts'

describe('a phone of the directory', () => {
  it.each([
    ['205-216-0200', '+12052160200', null],
    ['928-783-9362 x101', '+19287839362', '101'],
    ['(928) 783-9362 ext. 7', '+19287839362', '7'],
    ['928.783.9362 Extension 12', '+19287839362', '12'],
    ['1-800-662-4357', '+18006624357', null],
    ['+1 800 662 4357 #2', '+18006624357', '2'],
    ['3035550142', '+13035550142', null],
    ['888-PARNEXT', '+18887276398', null],
    ['217-3488DUI', '+12173488384', null],
    ['800-USA2525', '+18008722525', null],
    ['402-717HOPE', '+14027174673', null],
    ['866-YESYWCA', '+18669379922', null],
  ])('%s is dialled as %s', (text, number, extension) => {
    expect(parsePhone(text)).toEqual({ number, extension })
  })

  it.each([
    '',
    '- - -',
    '555-0142',
    '207-175-2222',
    '103-555-0142',
    '011 44 20 7946 0958',
    'call for info',
    'see website',
  ])('%s cannot be dialled', (text) => expect(parsePhone(text)).toBeNull())
})
