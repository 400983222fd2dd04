/** How Node runs the program. */
export const nodeFlags: string[]
