import { useLoaderData } from '@remix-run/react'
import { Amount } from '#app/components/amount.tsx'
import { ContactCard } from '#app/components/contact-card.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { SchemeAmounts, SchemeCombinations } from '#app/features/instruments/components/scheme-parts.tsx'
import { schemePage } from '#app/features/instruments/views/scheme-page.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { notFound, open } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ scheme: { name: string } }>(({ scheme }) => scheme.name)

export const loader = open(async ({ ctx, params }) => {
  const scheme = await schemePage(ctx, params['id'] ?? '')
  if (!scheme) throw notFound()
  const { phone, email } = ctx.region.contact
  return { scheme, contact: { phone, email, brand: ctx.region.brand } }
})

const tones = { geldig: 'success', navragen: 'warning', beëindigd: 'neutral' } as const

export default function Scheme() {
  const { scheme, contact } = useLoaderData<typeof loader>()
  return (
    <Page
      title={scheme.name}
      overline={<StatusMark tone={tones[scheme.status]}>{scheme.statusLabel}</StatusMark>}
      intro={scheme.summary}
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Regelingen', to: paths.schemes() }, { label: scheme.name }]}
      aside={<ContactCard name={contact.brand} jobTitle="Wij zoeken het gratis met u uit" title="Hulp nodig?" phone={contact.phone} email={contact.email} />}
    >
      {scheme.status === 'beëindigd' ? (
        <Notice tone="warning" title="Deze regeling is gestopt">
          <p>U kunt haar niet meer aanvragen voor een baan die nu begint.</p>
        </Notice>
      ) : null}
      <SummaryList
        items={[
          { term: 'Wie beslist', description: scheme.decidedBy },
          { term: 'Voert uit', description: scheme.executorNames.join(', ') },
          { term: 'Wanneer aanvragen', description: scheme.deadline.text },
          { term: 'Hoe lang', description: scheme.duration },
        ]}
      />
      <Section title="Voor wie">
        <Prose>
          <p>{scheme.forWhom}</p>
        </Prose>
      </Section>
      <Section title="Voorwaarden">
        <Prose>
          <ul>
            {scheme.conditions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section title="Wat u krijgt">
        <Prose>
          <p>{scheme.gives}</p>
          {scheme.local ? <p>Elke gemeente of regio kan een eigen bedrag kiezen.</p> : null}
        </Prose>
        <SchemeAmounts amounts={scheme.amounts} />
        {scheme.example === null ? null : (
          <>
            <h3 className="wsp-h3">Rekenvoorbeeld</h3>
            <p>{scheme.example.question}</p>
            <Amount cents={scheme.example.cents} unit={scheme.example.unit} formula={scheme.example.formula} date={scheme.exampleDate} decidedBy={scheme.decidedBy} source={scheme.example.source} />
            {scheme.example.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </>
        )}
        <p>{scheme.indicative}</p>
      </Section>
      <Section title="Zo vraagt u het aan">
        <Prose>
          <p>{scheme.howToApply}</p>
          <p>{scheme.deadline.text}</p>
        </Prose>
      </Section>
      {scheme.employerDuties.length === 0 ? null : (
        <Section title="Wat u moet doen">
          <Prose>
            <ul>
              {scheme.employerDuties.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      <SchemeCombinations combinations={scheme.combinations} />
      <Section title="Waar dit op steunt">
        <SummaryList
          items={[
            { term: 'Wet of regeling', description: scheme.legalBasis },
            { term: 'Bron', description: scheme.source },
            { term: 'Hoe zeker', description: scheme.verified },
            { term: 'Nagekeken op', description: scheme.checkedOn },
            ...(scheme.period === null ? [] : [{ term: 'Geldig', description: scheme.period }]),
            ...(scheme.reservation === undefined ? [] : [{ term: 'Nog niet zeker', description: scheme.reservation }]),
          ]}
        />
      </Section>
    </Page>
  )
}
