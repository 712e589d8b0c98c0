import type { ReactNode } from 'react'
import type { Section } from '#lib/facility/present/section.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Definitions } from './definitions.tsx'
import { FactList } from './fact-list.tsx'
import { Titled } from './titled.tsx'

/** What is known of the facility on one question, with what the words mean and where it comes from. */
export function SectionBlock({ t, section, children }: { t: Messages; section: Section; children?: ReactNode }) {
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`}>
      <Titled source={section.source}>
        <h2 id={`${section.id}-title`}>{section.title}</h2>
      </Titled>
      {section.warning && <p className="notice notice-alert">{section.warning}</p>}
      {section.intro && <p>{section.intro}</p>}
      <FactList t={t} facts={section.facts} />
      <Definitions t={t} facts={section.facts} />
      {children}
    </section>
  )
}
