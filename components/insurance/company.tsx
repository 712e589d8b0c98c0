import type { CompanyView } from '#lib/insurance/present-company.ts'

/** Which facilities name the company that was chosen, each plan as they state it. */
export function Company({ company }: { company: CompanyView }) {
  return (
    <section aria-labelledby="company-title">
      <h2 id="company-title">{company.title}</h2>
      <p>{company.text}</p>
      {company.facilities.length > 0 && (
        <ul className="plain companies">
          {company.facilities.map((facility) => (
            <li key={`${facility.href} ${facility.plan}`}>
              <a href={facility.href}>{facility.name}</a> <span className="muted">{facility.place}</span>
              <span className="company-plan">
                {facility.plan} <span className="muted">({facility.note})</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
