/** The oldest Node that draftlint runs on. */
export const TARGET = 'node20.19';
/** What that Node knows, though esbuild doubts it: a pattern would be made anew each time that it is used. */
export const SUPPORTED = { 'regexp-unicode-property-escapes': true };
