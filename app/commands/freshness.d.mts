/** Where the build goes: `build`, or BUILD_DIR below the checkout. */
export function buildFolder(root: string): string
/** The file whose age is the age of the build. */
export function stampOf(root: string): string
/** True when the build is newer than every source. */
export function buildIsFresh(root: string): boolean
