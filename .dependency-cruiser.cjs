// The direction of imports (README, "The house"). Every rule is an error; each is seen to fail on a planted breach in tests/architecture.
const pure = '^app/core/|^app/features/[^/]+/(model|rules|texts|schema|mails|api)(\\.ts|/)'
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    error('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    error('core-knows-nothing', 'core is pure and knows no feature.', { path: '^app/core/' }, { pathNot: '^app/core/|^node_modules/(zod|temporal-polyfill)/', dependencyTypesNot: ['core'] }),
    error(
      'pure-imports-pure',
      'rules, model, texts and api decide without database, http or React.',
      { path: '^app/features/[^/]+/(model|rules|texts|api)(\\.ts|/)' },
      { path: '\\.server\\.tsx?$|\\.tsx$|^(db|search)/|^app/(routes|boot|commands|components)/|^node_modules/(kysely|react|@remix-run|better-sqlite3|meilisearch|pg)/' },
    ),
    error('kysely-under-db', 'SQL lives in db.', { pathNot: '^db/' }, { path: '^node_modules/(kysely|pg)/' }),
    error('sqlite-at-home', 'better-sqlite3 is for db and the embedded search engine.', { pathNot: '^db/|^search/embedded' }, { path: '^node_modules/better-sqlite3/' }),
    error('meilisearch-at-home', 'The engine is known by one file.', { pathNot: '^search/meilisearch' }, { path: '^node_modules/meilisearch/' }),
    error('routes-are-thin', 'A route asks a view or a use case; it never reaches db or search.', { path: '^app/routes/' }, { path: '^(db|search)/' }),
    error(
      'components-stay-light',
      'A component never imports what only the server has.',
      { path: '^app/(components|features/[^/]+/components)/' },
      { path: '\\.server\\.tsx?$|^(db|search)/|^app/(boot|commands|routes)/' },
    ),
    error('design-system-knows-no-feature', 'Parts of the design system know no domain word.', { path: '^app/components/' }, { path: '^app/features/|^app/platform/.*\\.server' }),
    error(
      'feature-to-feature-through-pure-files',
      'Another feature is known by its pure files, its components and (from desk) its read models only.',
      { path: '^app/features/(?!desk/)([^/]+)/' },
      { path: '^app/features/([^/]+)/(use-cases|handlers|jobs|imports|documents)', pathNot: '^app/features/$1/' },
    ),
    error(
      'use-cases-stand-alone',
      'A use case never calls a use case; what they share is a rule or a query.',
      { path: '^app/features/[^/]+/use-cases/' },
      { path: '^app/features/[^/]+/use-cases/' },
    ),
    error('db-knows-pure-files-only', 'Queries speak the domain, not the program.', { path: '^db/' }, { path: '^app/', pathNot: `${pure}|^app/platform/mail\\.ts$` }),
    error('search-knows-pure-files-only', 'The search port speaks the domain.', { path: '^search/' }, { path: '^app/', pathNot: pure }),
    error('db-and-search-are-strangers', 'Neither knows the other.', { path: '^db/' }, { path: '^search/' }),
    error('search-and-db-are-strangers', 'Neither knows the other.', { path: '^search/' }, { path: '^db/' }),
    error('platform-knows-no-feature', 'Primitives know access (who may what) and pure files only.', { path: '^app/platform/' }, { path: '^app/(features/(?!access/(model|rights|rules)\\.ts)|routes|boot|commands)' }),
    error('nobody-imports-the-top', 'The API, routes, boot, commands and tests are imported by nobody below.', { path: '^(app/(core|features|platform|components)|db|search)/' }, { path: '^(app/(api|routes|boot|commands)|tests)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    exclude: { path: '[.]css' },
  },
}
