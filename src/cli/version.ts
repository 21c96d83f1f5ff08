/** Set by the build from package.json. */
declare const DRAFTLINT_VERSION: string | undefined;

export const VERSION = typeof DRAFTLINT_VERSION === 'string' ? DRAFTLINT_VERSION : '0.0.0-source';
