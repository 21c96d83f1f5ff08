/** Without what makes every Node process read more than it would: it would hide what the commands themselves cost. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...plain } = process.env;

/** The environment of what is measured. */
export const ENVIRONMENT: NodeJS.ProcessEnv = plain;
