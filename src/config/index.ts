import type { Config, RuleSetting } from '../core/config.ts';
import type { AuthorMode, Meta } from '../core/document.ts';
import type { Confidence, SeverityOrOff } from '../core/levels.ts';
import { EMPTY_REGISTERS } from '../core/registers.ts';
import { withDefaults } from '../engine/check.ts';
import personalOpinion from '../packs/personal-opinion.json' with { type: 'json' };
import waiver from '../packs/waiver.json' with { type: 'json' };
import { RULES } from '../rules/index.ts';

export interface ConfigRequest {
  readonly cwd: string;
  readonly today: string;
  readonly config?: string;
  readonly noConfig?: boolean;
  readonly department?: string;
  readonly channel?: string;
  readonly mode?: AuthorMode;
  readonly rules?: readonly string[];
  readonly minConfidence?: Confidence;
}

export interface ResolvedConfig {
  excludes(path: string): boolean;
  inForce(path: string, meta: Meta): Config;
}

export interface ConfigLoader {
  forFile(path: string): Promise<ResolvedConfig>;
}

/** The built-in packs as they ship. */
export function createConfigLoader(request: ConfigRequest): ConfigLoader {
  const severities = new Map<string, SeverityOrOff>(
    [personalOpinion, waiver].flatMap((pack) => Object.entries(pack.rules) as [string, SeverityOrOff][]),
  );
  const rules = new Map<string, RuleSetting>(
    RULES.map((rule) => [
      rule.id,
      {
        rule,
        severity: severities.get(rule.id) ?? 'warning',
        options: withDefaults(rule),
        minConfidence: request.minConfidence ?? 'medium',
        locked: false,
        setBy: 'draftlint:house',
      },
    ]),
  );
  const config: Config = {
    rules,
    mode: request.mode ?? 'official',
    channels: new Map(),
    language: 'en-GB',
    regions: ['GB-IM', 'GB'],
    registers: EMPTY_REGISTERS,
    vocabulary: [],
    lexicons: {},
    proseKeys: ['title', 'description', 'summary', 'excerpt'],
  };
  return { forFile: () => Promise.resolve({ excludes: () => false, inForce: () => config }) };
}
