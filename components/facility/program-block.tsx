import { KeepButton } from '#components/compare/keep-button.tsx'
import type { ShortlistView } from '#lib/compare/present-shortlist.ts'
import type { ListedProgramView } from '#lib/facility/present/listing.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Definitions } from './definitions.tsx'
import { FactList } from './fact-list.tsx'
import { Gaps } from './gaps.tsx'
import { Headlines } from './headlines.tsx'
import { Schedule } from './schedule.tsx'
import { Titled } from './titled.tsx'

/** `shortlist` is null where nothing can be kept to compare. */
type Props = { t: Messages; program: ListedProgramView; shortlist: ShortlistView | null }

/** One program in full: what it is, the few things that are asked first, its week, and the rest by question. */
export function ProgramBlock({ t, program, shortlist }: Props) {
  return (
    <article id={program.anchor} className="program" aria-labelledby={`${program.anchor}-title`}>
      <Titled source={program.source}>
        <h3 id={`${program.anchor}-title`}>
          {program.level}
          {program.name && <span className="program-name">{program.name}</span>}
        </h3>
      </Titled>
      <p className="program-what">{program.what}</p>
      {program.kind && (
        <p className="muted">
          {program.kind.text}: {program.kind.definition}
        </p>
      )}
      <Headlines t={t} headlines={program.headlines} />
      {shortlist && (
        <KeepButton
          t={t}
          shortlist={shortlist}
          id={program.id}
          name={program.name ?? program.level}
          anchor={program.anchor}
        />
      )}
      {program.check && <p className="notice">{program.check}</p>}
      {program.schedule && <Schedule t={t} schedule={program.schedule} />}
      {program.groups.map((group) => (
        <section key={group.title} className="program-group">
          <Titled source={group.source}>
            <h4>{group.title}</h4>
          </Titled>
          <FactList t={t} facts={group.facts} />
        </section>
      ))}
      <Definitions t={t} facts={program.groups.flatMap(({ facts }) => facts)} />
      <Gaps t={t} topics={program.gaps} />
    </article>
  )
}
