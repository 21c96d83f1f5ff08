/** Set by the build from package.json. */
declare const DRAFTLINT_VERSION: string | undefined;

export const VERSION = typeof DRAFTLINT_VERSION === 'string' ? DRAFTLINT_VERSION : '0.0.0-source';

declare const DRAFTLINT_BUILD: string | undefined;

/** Digest of the source that was built: two builds of one version may find different things. */
export const BUILD = typeof DRAFTLINT_BUILD === 'string' ? DRAFTLINT_BUILD : 'source';
