import fc from 'fast-check'

/** Properties draw the same cases in every run, so that a red run says something of the change; PROPERTY_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) })
