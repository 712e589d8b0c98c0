import { describe, expect, test } from 'vitest'
import { checkPlace, checkProposal, readProposalForm, typedFrom } from '#lib/proposals/proposal-form.ts'

const dayton = { state: 'OH', county: 'Montgomery', lat: 39.76, lng: -84.19 }
const typed = {
  name: 'New Harbor',
  name2: '',
  street: '12 Main Street',
  street2: 'Suite 3',
  city: 'Dayton',
  zip: '45402',
  phone: '(937) 555-0142 ext. 7',
  website: 'newharbor.example',
  evidence: 'I run the front desk and answer the phone.',
  levels: ['iop', 'outpatient', 'sauna'],
}

describe('a proposal', () => {
  test('becomes facts of a listing, at the middle of its ZIP code', () => {
    expect(checkProposal(typed, dayton)).toEqual({
      evidence: typed.evidence,
      facts: {
        levels: ['outpatient', 'iop'],
        facility: {
          name: { name: 'New Harbor', name2: null },
          address: {
            street: '12 Main Street',
            street2: 'Suite 3',
            city: 'Dayton',
            state: 'OH',
            zip: '45402',
            county: 'Montgomery',
            visibility: 'full',
            lat: 39.76,
            lng: -84.19,
            precision: 'zip',
          },
          phones: [
            { number: '+19375550142', extension: '7', purpose: 'main', answeredBy: null, hours: null, languages: [] },
          ],
          website: 'https://newharbor.example/',
        },
      },
    })
  })

  test('can be corrected in the form that it came from', () => {
    const checked = checkProposal(typed, dayton)
    const again = 'facts' in checked ? typedFrom(checked.facts, checked.evidence) : null
    expect(again && checkProposal(again, dayton)).toEqual(checked)
  })

  test('says all that is wrong at once, beside the field', () => {
    const nothing = readProposalForm(new URLSearchParams('zip=4540&website=javascript:alert(1)'))
    expect(checkProposal(nothing, null)).toEqual([
      { field: 'name', problem: 'nameMissing' },
      { field: 'street', problem: 'streetMissing' },
      { field: 'city', problem: 'cityMissing' },
      { field: 'zip', problem: 'zipWrong' },
      { field: 'phone', problem: 'phoneWrong' },
      { field: 'website', problem: 'websiteWrong' },
      { field: 'levels', problem: 'levelsMissing' },
      { field: 'evidence', problem: 'evidenceShort' },
    ])
  })

  test('is nowhere without a ZIP code that exists', () => {
    expect(checkPlace({ ...typed, zip: '00000' }, null)).toEqual([{ field: 'zip', problem: 'zipUnknown' }])
  })

  test('has limits', () => {
    expect(checkPlace({ ...typed, name: 'x'.repeat(201) }, dayton)).toEqual([{ field: 'name', problem: 'tooLong' }])
  })

  test('is read from a form with nothing that was not asked', () => {
    const form = new URLSearchParams('name=a&levels=iop&levels=php&role=owner&status=approved&organizationId=1')
    expect(Object.keys(readProposalForm(form)).toSorted()).toEqual(Object.keys(typed).toSorted())
    expect(readProposalForm(form).levels).toEqual(['iop', 'php'])
  })
})
