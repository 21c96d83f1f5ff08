import { join } from 'node:path';

import type { AuthorMode } from '../core/document.ts';
import { didYouMean, UserError } from '../core/errors.ts';
import type { Confidence, SeverityOrOff } from '../core/levels.ts';
import type { AnyRule } from '../core/rule.ts';
import type { Layer } from './pack.ts';

/** What the command line says of the configuration; it wins over every file. */
export interface ConfigRequest {
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** A file, or a pack that ships as `draftlint:<name>`, to use instead of looking for one. */
  readonly config?: string;
  /** Looks for no file: the house policy alone is in force. */
  readonly noConfig?: boolean;
  readonly department?: string;
  readonly channel?: string;
  readonly mode?: AuthorMode;
  /** `id:severity` each. */
  readonly rules?: readonly string[];
  readonly minConfidence?: Confidence;
  /** Rules of the calling program; each is a warning until a configuration or `rules` says otherwise. */
  readonly ownRules?: readonly AnyRule[];
  /** Takes a configuration that extends nothing as it stands, instead of putting it over the house policy. */
  readonly alone?: boolean;
  /** Knows line and column of every value, for `explain-config`. */
  readonly precise?: boolean;
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'];

/** What the rules of the calling program are worth by themselves, as a layer below all others. */
export function ownRulesLayer({ ownRules = [] }: ConfigRequest): Layer | undefined {
  if (ownRules.length === 0) return undefined;
  const rules = Object.fromEntries(ownRules.map(({ id }) => [id, 'warning' as const]));
  return { name: 'ownRules', pack: { rules }, locate: () => 'ownRules' };
}

/**
 * `--rule` as a layer, the last of all.
 * @throws UserError for a flag that names no rule or no severity
 */
export function flagLayer(request: ConfigRequest, rules: ReadonlyMap<string, AnyRule>): Layer | undefined {
  if (request.rules === undefined || request.rules.length === 0) return undefined;
  const entries: Record<string, SeverityOrOff> = {};
  for (const given of request.rules) {
    const colon = given.lastIndexOf(':');
    const id = given.slice(0, colon);
    const severity = given.slice(colon + 1);
    if (colon < 1 || !SEVERITIES.includes(severity)) {
      throw new UserError(
        `--rule ${given}: write id:severity, with ${SEVERITIES.join(', ')}.${didYouMean(severity, SEVERITIES)}`,
      );
    }
    if (!rules.has(id))
      throw new UserError(`--rule ${given}: no rule is called "${id}".${didYouMean(id, rules.keys())}`);
    entries[id] = severity as SeverityOrOff;
  }
  return { name: '--rule', pack: { rules: entries }, folder: join(request.cwd), locate: () => '--rule' };
}
