import type { MigrationStep } from './dialect.ts'

const contractKinds = `'vast','tijdelijk','uitzend','oproep','bbl','proefplaatsing','beschut','detachering'`

/** Vacancies, candidates, proposals and placements: the road from a posted vacancy to the one fact. */
export const work: MigrationStep = async (_db, { table, index, unique }) => {
  await table(
    'vacancy',
    `id text primary key, employer_id text not null references employer (id), posted_by text not null references user_account (id),
     account_manager_id text references user_account (id), title text not null, occupation_code text not null, sector text not null,
     description text not null, tasks text not null, hours_min integer not null, hours_max integer not null,
     pay_min_cents integer not null, pay_max_cents integer not null,
     contract_kind text not null check (contract_kind in (${contractKinds})), starts_on text,
     postcode text not null, place text not null, municipality text, latitude real, longitude real,
     demands text not null, licences text not null, education text not null, no_diploma integer not null check (no_diploma in (0,1)),
     dutch_level text not null, places integer not null check (places > 0), reply_days integer not null check (reply_days in (3,5,10)),
     status text not null check (status in ('concept','te-controleren','teruggestuurd','open','gepauzeerd','vervuld','ingetrokken','verlopen')),
     findings text not null default '[]', return_reason text, return_note text, sent_at text, published_at text, closes_on text not null, closed_at text,
     close_reason text, created_at text not null, version integer not null default 1,
     check (hours_min between 1 and 60 and hours_max between hours_min and 60), check (pay_max_cents >= pay_min_cents)`,
  )
  await index('vacancy_employer', 'vacancy (employer_id)')
  await index('vacancy_status', 'vacancy (status, published_at)')
  await table(
    'candidate',
    `id text primary key, number text not null, client_number text, organisation_id text not null references organisation (id),
     municipality text not null, postcode4 text not null, consulent_id text references user_account (id),
     account_manager_id text references user_account (id),
     status text not null check (status in ('geregistreerd','actief','geplaatst','inactief')),
     registered_on text not null, confirmed_on text not null, last_contact_on text not null, version integer not null default 1`,
  )
  await unique('candidate_number', 'candidate (number)')
  await index('candidate_manager', 'candidate (account_manager_id)')
  await index('candidate_municipality', 'candidate (municipality, registered_on)')
  await table(
    'candidate_contact',
    `candidate_id text primary key references candidate (id), name text not null, email text, phone text`,
  )
  await table(
    'candidate_profile',
    `candidate_id text primary key references candidate (id), occupations_wanted text not null, occupations_done text not null,
     skills text not null, cannot_do text not null, hours_min integer not null, hours_max integer not null,
     available_from text not null, latitude real, longitude real, max_km integer not null, licences text not null,
     education text not null, dutch_level text not null, sectors text not null, own_words text not null default ''`,
  )
  await table(
    'candidate_group',
    `candidate_id text not null references candidate (id), code text not null check (code in ('jongere','vijftigplus','statushouder','beperking','langdurig')),
     primary key (candidate_id, code)`,
  )
  await table(
    'consent',
    `id text primary key, candidate_id text not null references candidate (id), vacancy_id text not null references vacancy (id),
     answer text not null check (answer in ('ja','nee')), how text not null, recorded_by text not null references user_account (id),
     recorded_at text not null, valid_until text not null, withdrawn_at text`,
  )
  await index('consent_candidate', 'consent (candidate_id, vacancy_id)')
  await table(
    'proposal',
    `id text primary key, vacancy_id text not null references vacancy (id), candidate_id text not null references candidate (id),
     status text not null check (status in ('voorgesteld','toestemming-gevraagd','toestemming','geweigerd','bij-werkgever','werkgever-ja','werkgever-nee','geplaatst','beëindigd')),
     proposed_by text not null references user_account (id), sentence text not null default '', points integer not null, explanation text not null,
     consent_id text references consent (id), reason text, created_at text not null, changed_at text not null, version integer not null default 1`,
  )
  await unique('proposal_pair', 'proposal (vacancy_id, candidate_id)')
  await index('proposal_candidate', 'proposal (candidate_id)')
  await table(
    'placement',
    `id text primary key, employer_id text not null references employer (id), candidate_id text references candidate (id),
     person_ref text not null, vacancy_id text references vacancy (id), proposal_id text references proposal (id), entry_id text,
     municipality text not null, source text not null check (source in ('voorstel','open-hiring','rechtstreeks','social-return')),
     current_version integer not null, registered_by text not null references user_account (id), registered_at text not null`,
  )
  await index('placement_employer', 'placement (employer_id)')
  await index('placement_candidate', 'placement (candidate_id)')
  await unique('placement_proposal', 'placement (proposal_id) where proposal_id is not null')
  await unique('placement_entry', 'placement (entry_id) where entry_id is not null')
  await table(
    'placement_version',
    `placement_id text not null references placement (id), version integer not null, occupation_code text not null,
     contract_kind text not null check (contract_kind in (${contractKinds})), starts_on text not null, expected_end_on text, ended_on text, end_reason text,
     municipality text not null,
     minutes_per_week integer not null check (minutes_per_week between 60 and 3600), pay_cents_per_hour integer not null,
     outflow text not null check (outflow in ('volledig','deeltijd','geen','onbekend')), wage_exception text,
     wage_check text not null check (wage_check in ('voldoet','uitzondering','onbekend','te-laag')),
     reason text not null default '', recorded_by text not null references user_account (id), recorded_at text not null,
     primary key (placement_id, version)`,
  )
  await index('placement_version_start', 'placement_version (starts_on)')
  await index('placement_person', 'placement (person_ref)')
  await table(
    'feedback',
    `id text primary key, candidate_id text not null references candidate (id), placement_id text references placement (id),
     placement_version integer, consulent_id text references user_account (id), municipality text not null, kind text not null,
     facts text not null, created_at text not null, read_at text`,
  )
  await index('feedback_municipality', 'feedback (municipality, created_at)')
  await index('feedback_candidate', 'feedback (candidate_id)')
  await unique('feedback_once', 'feedback (placement_id, kind, placement_version) where placement_id is not null')
}
