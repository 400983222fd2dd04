export * from './classifications/abilities.ts'
export * from './classifications/reporting-groups.ts'
export * from './classifications/work.ts'
export * from './classifications/work-demands.ts'
