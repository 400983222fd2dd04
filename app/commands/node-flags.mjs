/** How Node runs the program: room for what a page leaves behind (MB), and errors that name the source. */
export const nodeFlags = ['--max-semi-space-size=32', '--enable-source-maps']
