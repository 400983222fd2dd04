import type { MigrationStep } from './dialect.ts'

/** Reference data: occupations, skills, postcodes, and the dated legal amounts with their history. */
export const reference: MigrationStep = async (_db, { table, index, unique, big }) => {
  await table(
    'occupation',
    `code text primary key, isco text not null, title text not null, alternatives text not null, sector text not null,
     skills text not null, tasks text not null, demands text not null, education text not null, licences text not null`,
  )
  await table('skill', `code text primary key, label text not null, alternatives text not null, kind text not null`)
  await table(
    'postcode4',
    `code text primary key, place text not null, municipality text, latitude real not null, longitude real not null, source text not null`,
  )
  await table(
    'dated_amount',
    `id text primary key, kind text not null, key text not null, value ${big} not null, unit text not null,
     valid_from text not null, valid_to text, source text not null, verified text not null, checked_on text not null,
     note text not null default '', version integer not null default 1`,
  )
  await unique('dated_amount_key', 'dated_amount (kind, key, valid_from)')
  await table(
    'dated_amount_history',
    `id text primary key, amount_id text not null references dated_amount (id), version integer not null, value ${big} not null,
     valid_from text not null, valid_to text, source text not null, changed_at text not null, changed_by text, reason text not null`,
  )
  await index('dated_amount_history_amount', 'dated_amount_history (amount_id)')
  await table(
    'scheme',
    `id text primary key, name text not null, status text not null check (status in ('geldig','beëindigd','navragen')),
     summary text not null, content text not null, executor text not null, legal_basis text not null, source text not null,
     valid_from text, valid_to text, checked_on text not null, position integer not null`,
  )
}
