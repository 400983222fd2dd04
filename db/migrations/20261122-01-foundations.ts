import type { MigrationStep } from './dialect.ts'

/** People, sessions, and the mechanisms every feature stands on: events, promises, outbox, read log, leases. */
export const foundations: MigrationStep = async (_db, { table, index, unique, serial, big }) => {
  await table(
    'organisation',
    `id text primary key, name text not null, kind text not null check (kind in ('uwv','werkbedrijf','gemeente','overig')),
     municipality text, active integer not null default 1 check (active in (0,1)), version integer not null default 1`,
  )
  await table(
    'user_account',
    `id text primary key, email text not null, name text not null, phone text, function_title text, working_days text,
     active integer not null default 1 check (active in (0,1)), created_at text not null, version integer not null default 1`,
  )
  await unique('user_account_email', 'user_account (email)')
  await table(
    'employer',
    `id text primary key, kvk_number text not null, name text not null, sector text not null, municipality text,
     postcode text not null, place text not null, size text not null default 'klein' check (size in ('klein','groot')),
     account_manager_id text references user_account (id), verified_at text, verified_by text references user_account (id),
     created_at text not null, version integer not null default 1`,
  )
  await unique('employer_kvk_number', 'employer (kvk_number)')
  await index('employer_municipality', 'employer (municipality)')
  await table(
    'membership',
    `id text primary key, user_id text not null references user_account (id),
     role text not null check (role in ('employer','account-manager','consulent','social-return-coordinator','policy-adviser','administrator')),
     organisation_id text references organisation (id), employer_id text references employer (id),
     from_date text not null, to_date text,
     check ((role = 'employer') = (employer_id is not null)), check ((role = 'employer') = (organisation_id is null))`,
  )
  await index('membership_user', 'membership (user_id)')
  await index('membership_employer', 'membership (employer_id)')
  await table(
    'sign_in_code',
    `id text primary key, email text not null, code_hash text not null, created_at text not null, expires_at text not null,
     tries integer not null default 0, used_at text`,
  )
  await index('sign_in_code_email', 'sign_in_code (email)')
  await table(
    'session',
    `id_hash text primary key, user_id text not null references user_account (id), membership_id text references membership (id),
     created_at text not null, expires_at text not null, revoked_at text`,
  )
  await index('session_of_user', 'session (user_id)')
  await table(
    'form_key',
    `key text primary key, owner text not null, content text not null,
     state text not null check (state in ('pending','committed','done')), location text, created_at text not null`,
  )
  await index('form_key_created', 'form_key (created_at)')
  await table(
    'event',
    `n ${serial}, at text not null, actor_role text not null, actor_id text, subject_kind text not null, subject_id text not null,
     kind text not null, facts text not null`,
  )
  await index('event_subject', 'event (subject_kind, subject_id, n)')
  await table('feed_cursor', `reader text primary key, n ${big} not null`)
  await table(
    'read_log',
    `id text primary key, at text not null, user_id text not null, role text not null, candidate_id text not null,
     reason text not null, fields text not null`,
  )
  await index('read_log_candidate', 'read_log (candidate_id, at)')
  await table(
    'promise',
    `id text primary key, kind text not null, subject_kind text not null, subject_id text not null,
     owner_user_id text references user_account (id), owner_employer_id text references employer (id), owner_role text, owner_municipality text,
     opened_at text not null, due_on text not null, remind_on text not null, reminders_sent integer not null default 0,
     state text not null check (state in ('open','kept','lapsed','withdrawn')), closed_at text, facts text not null default '{}',
     check (owner_user_id is not null or owner_employer_id is not null or owner_role is not null)`,
  )
  await index('promise_open', 'promise (state, due_on)')
  await index('promise_owner', 'promise (owner_user_id, state)')
  await index('promise_employer', 'promise (owner_employer_id, state)')
  await index('promise_subject', 'promise (subject_kind, subject_id)')
  await table(
    'outbox',
    `id text primary key, kind text not null check (kind in ('mail','index')), payload text not null, created_at text not null,
     next_try_at text not null, tries integer not null default 0, done_at text, last_error text`,
  )
  await index('outbox_waiting', 'outbox (done_at, next_try_at)')
  await table(
    'sent_mail',
    `id text primary key, message_id text not null, to_address text not null, kind text not null, subject text not null,
     text_body text not null, html_body text not null, sent_at text not null`,
  )
  await index('sent_mail_at', 'sent_mail (sent_at)')
  await table('lease', `name text primary key, holder text not null, until text not null`)
  await table('job_run', `name text primary key, last_started_at text not null, last_finished_at text, last_error text`)
  await table(
    'stored_file',
    `id text primary key, purpose text not null, name text not null, media_type text not null, bytes integer not null,
     sha256 text not null, stored_at text not null, stored_by text`,
  )
}
