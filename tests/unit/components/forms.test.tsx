import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Checkboxes } from '#components/forms/checkboxes.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Select } from '#components/forms/select.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { messagesOf } from '#lib/i18n/messages.ts'

const t = messagesOf('en')
const html = renderToStaticMarkup
const errors = [{ field: 'email', message: 'Type an e-mail address' }]

describe('a field', () => {
  test('keeps what was typed, as text', () => {
    expect(html(<TextField t={t} name="q" label="Q" errors={[]} value={'"><script>'} />)).toContain(
      'value="&quot;&gt;&lt;script&gt;"',
    )
    expect(html(<TextArea t={t} name="q" label="Q" errors={[]} value="</textarea>" />)).toContain('&lt;/textarea&gt;')
  })

  test('has its label, and names its hint and its error to a screen reader', () => {
    const field = html(<TextField t={t} name="email" label="E-mail" hint="As at work" errors={errors} value="x" />)
    expect(field).toContain('<label for="email">')
    expect(field).toContain('aria-describedby="email-hint email-error" aria-invalid="true"')
    expect(field).toMatch(/id="email-error"><span class="visually-hidden">Error: <\/span>Type an e-mail address/)
  })

  test('without hint and error names neither', () => {
    expect(html(<TextField t={t} name="name" label="Name" errors={errors} value="" />)).not.toContain('aria-')
  })

  test('has its choice on', () => {
    const options = ['en', 'es'].map((value) => ({ value, label: value }))
    const common = { t, name: 'language', label: 'Language', errors: [], options }
    expect(html(<Select {...common} value="es" />)).toContain('<option value="es" selected="">')
    expect(html(<Radios {...common} value="es" />).match(/checked=""/g)).toHaveLength(1)
    expect(html(<Radios {...common} value={null} />)).not.toContain('checked')
    expect(html(<Checkboxes {...common} values={['en', 'es']} />).match(/checked=""/g)).toHaveLength(2)
  })
})

describe('an error summary', () => {
  test('says nothing when nothing is wrong', () => {
    expect(html(<ErrorSummary t={t} errors={[]} />)).toBe('')
  })

  test('has the focus and leads to each field, the first answer of a group too', () => {
    const summary = html(<ErrorSummary t={t} errors={errors} />)
    expect(summary).toContain('role="alert" tabindex="-1" autofocus=""')
    expect(summary).toContain('<a href="#email">Type an e-mail address</a>')
    const group = { t, name: 'email', label: 'Which?', errors, options: [{ value: 'a', label: 'A' }] }
    expect(html(<Radios {...group} value={null} />)).toContain('id="email"')
  })
})

test('a form says which of its buttons was pressed and carries what it was given', () => {
  const form = html(
    <PostForm hidden={{ version: '7' }}>
      <Submit label="Save" what="save" />
    </PostForm>,
  )
  expect(form).toContain('method="post"')
  expect(form).toContain('<input type="hidden" name="version" value="7"/>')
  expect(form).toContain('value="save" name="do"')
})
