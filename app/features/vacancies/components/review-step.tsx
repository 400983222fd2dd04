import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { Section } from '#app/components/section.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import type { FactLine } from '#app/features/vacancies/texts/facts-nl.ts'
import { paths } from '#app/platform/paths.ts'
import { Findings } from './findings.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import { VacancyFacts } from './vacancy-facts.tsx'

interface ReviewStepProps {
  review: {
    facts: FactLine[]
    findings: { text: string; better: string; blocking: boolean }[]
    fitting: string
    schemes: { id: string; name: string }[]
  }
  values: FormResult['values']
}

/** The answers once more, with what the checks say, before anything is sent. */
export function ReviewStep({ review, values }: ReviewStepProps) {
  return (
    <>
      <Findings findings={review.findings} title="Kijk hier nog eens naar. U mag de vacature wel versturen." />
      <Notice tone="info" title={`Nu passen ${review.fitting} kandidaten bij deze vacature`}>
        <p>Zij zoeken werk en voldoen aan wat u vraagt. Vraagt u minder, dan passen er vaak meer mensen.</p>
      </Notice>
      <VacancyFacts facts={review.facts} />
      <div className="wsp-actions">
        <PostForm submitLabel="Plaats vacature" label="Vacature plaatsen" idPrefix="plaats">
          <HiddenFields values={{ ...values, intent: 'plaats' }} />
        </PostForm>
        <PostForm submitLabel="Wijzig" tone="secondary" label="Antwoorden wijzigen" idPrefix="wijzig">
          <HiddenFields values={{ ...values, intent: 'wijzig' }} />
        </PostForm>
      </div>
      {review.schemes.length === 0 ? null : (
        <Section title="Regelingen die misschien passen" intro="Of een regeling geldt, hangt af van de persoon. Uw accountmanager zoekt het met u uit.">
          <ul>
            {review.schemes.map((scheme) => (
              <li key={scheme.id}>
                <Link to={paths.scheme(scheme.id)}>{scheme.name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
