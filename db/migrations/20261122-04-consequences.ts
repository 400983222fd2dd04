import type { MigrationStep } from './dialect.ts'

/** Open hiring, and what follows from a placement: schemes with terms, social-return credit, council figures. */
export const consequences: MigrationStep = async (_db, { table, index, unique, big }) => {
  await table(
    'open_hiring_list',
    `id text primary key, employer_id text not null references employer (id), opened_by text not null references user_account (id),
     title text not null, occupation_code text not null, work text not null, demands text not null, support text not null default '',
     hours_min integer not null, hours_max integer not null, pay_min_cents integer not null, pay_max_cents integer not null,
     contract_kind text not null, places integer not null check (places > 0), location text not null, postcode text not null, place text not null,
     municipality text, starts_on text, contact_name text not null, contact_phone text not null, rules text not null,
     status text not null check (status in ('concept','open','gepauzeerd','gesloten')), next_seq integer not null default 1,
     created_at text not null, opened_at text, closed_at text, version integer not null default 1`,
  )
  await index('open_hiring_list_status', 'open_hiring_list (status)')
  await table(
    'open_hiring_entry',
    `id text primary key, list_id text not null references open_hiring_list (id), seq integer not null, name text, contact text,
     contact_hash text not null, receipt_hash text not null, mail_receipt_hash text, joined_at text not null,
     repeat_of text references open_hiring_entry (id), to_ring text check (to_ring in ('gepauzeerd','heropend','gesloten')),
     status text not null check (status in ('wacht','opgeroepen','ja','niet-nu','geen-reactie','gestart','vertrokken')),
     attempts integer not null default 0, changed_at text not null, erased_at text, rules text not null, version integer not null default 1`,
  )
  await unique('open_hiring_entry_seq', 'open_hiring_entry (list_id, seq)')
  await unique('open_hiring_entry_receipt', 'open_hiring_entry (receipt_hash)')
  await unique('open_hiring_entry_mail_receipt', 'open_hiring_entry (mail_receipt_hash) where mail_receipt_hash is not null')
  await index('open_hiring_entry_contact', 'open_hiring_entry (list_id, contact_hash)')
  await unique('open_hiring_entry_one_place', "open_hiring_entry (list_id, contact_hash) where repeat_of is null and status <> 'vertrokken'")
  await table(
    'open_hiring_call',
    `id text primary key, list_id text not null references open_hiring_list (id), entry_id text not null references open_hiring_entry (id),
     called_at text not null, called_by text references user_account (id), answer_by text not null,
     answer text check (answer in ('ja','niet-nu','geen-reactie','ingetrokken')), answered_at text`,
  )
  await index('open_hiring_call_entry', 'open_hiring_call (entry_id)')
  await index('open_hiring_call_list', 'open_hiring_call (list_id, called_at)')
  await unique('open_hiring_call_open', 'open_hiring_call (entry_id) where answer is null')
  await table(
    'placement_scheme',
    `id text primary key, placement_id text not null references placement (id), placement_version integer not null, scheme_id text not null,
     certainty text not null check (certainty in ('zeker','waarschijnlijk','navragen','nee')), reasons text not null, terms text not null,
     derived_at text not null, superseded_at text`,
  )
  await index('placement_scheme_placement', 'placement_scheme (placement_id, superseded_at)')
  await table(
    'value_table',
    `id text primary key, name text not null, valid_from text, valid_to text, note text not null, content text not null, source text not null`,
  )
  await table(
    'sr_contract',
    `id text primary key, employer_id text not null references employer (id), organisation_id text not null references organisation (id),
     municipality text, coordinator_id text references user_account (id), title text not null, value_cents ${big} not null,
     labour_share_percent integer check (labour_share_percent between 0 and 100), percentage_permille integer not null, obligation_cents ${big} not null,
     table_id text not null references value_table (id), frozen_table text not null, tender_published_on text not null, awarded_on text not null,
     starts_on text not null, ends_on text not null,
     status text not null check (status in ('concept','plan_ingediend','plan_goedgekeurd','in_uitvoering','gerealiseerd','tekort','afgerond')),
     created_at text not null, version integer not null default 1`,
  )
  await index('sr_contract_employer', 'sr_contract (employer_id)')
  await table(
    'sr_credit',
    `id text primary key, contract_id text not null references sr_contract (id), placement_id text not null references placement (id),
     placement_version integer not null, person_ref text not null, block text not null, from_date text not null, to_date text not null,
     months text not null, value_cents ${big} not null, posts text not null, rule text not null,
     derived_at text not null, superseded_at text, superseded_by text`,
  )
  await index('sr_credit_contract', 'sr_credit (contract_id, superseded_at)')
  await index('sr_credit_placement', 'sr_credit (placement_id)')
  await unique('sr_credit_once', 'sr_credit (placement_id, contract_id) where superseded_at is null')
  await index('sr_credit_person', 'sr_credit (person_ref, superseded_at)')
  await table(
    'sr_claim',
    `id text primary key, placement_id text not null references placement (id), placement_version integer not null, block text,
     claimed_by text not null references user_account (id), claimed_at text not null`,
  )
  await unique('sr_claim_once', 'sr_claim (placement_id, placement_version)')
  await table(
    'report',
    `id text primary key, municipality text not null, quarter text not null, version integer not null,
     status text not null check (status in ('concept','gepubliceerd','vervangen')), frozen_at text not null, figures text not null,
     suppression text not null, reason text not null default '', made_by text not null references user_account (id),
     published_by text references user_account (id), published_at text`,
  )
  await unique('report_version', 'report (municipality, quarter, version)')
  await unique('report_published', "report (municipality, quarter) where status = 'gepubliceerd'")
}
