/**
 * Certificates and options of the environment make every Node process read more than it would, and so hide what the
 * commands themselves cost; `--as-is` leaves them in.
 */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...plain } = process.env;

/** The environment of what is measured. */
export const ENVIRONMENT: NodeJS.ProcessEnv = process.argv.includes('--as-is') ? process.env : plain;
