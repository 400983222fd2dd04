import { expect, test } from 'vitest'
import { EmployerProposalPage } from '#app/features/matching/components/employer-proposal-page.tsx'
import type { ProposalStatus } from '#app/features/matching/model/proposal.ts'
import { proposalRefusalTexts } from '#app/features/matching/texts/nl.ts'
import { render } from '../components/render.tsx'

const late = { errors: { _form: proposalRefusalTexts['stap-kan-niet'] }, values: { doe: 'antwoord', antwoord: 'nee' } }
const proposal = (status: ProposalStatus) => ({
  id: 'v1',
  status,
  statusLabel: '',
  vacancy: { id: 'w1', title: 'Inpakker' },
  answerBy: null,
  helper: null,
  person: null,
  sentence: '',
  timeLine: [],
})

test.each(['bij-werkgever', 'werkgever-ja', 'werkgever-nee', 'geplaatst'] as const)(
  'who answers a proposal that is %s by now reads, once, why it did not count',
  async (status) => {
    const html = await render(<EmployerProposalPage proposal={proposal(status)} result={late} done={null} />)
    expect(html.split(proposalRefusalTexts['stap-kan-niet'])).toHaveLength(2)
  },
)
