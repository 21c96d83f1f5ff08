import type { Document } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { fieldProblem, problemOf, type WaiverSpec } from './waiver-spec.ts';

/** The front-matter key that holds a list of waivers. */
const FRONT_MATTER_KEY = 'draftlint-waivers';
const FRONT_MATTER = 'front matter';

/** Begins the front-matter keys that can only be meant for draftlint. */
const OWN_KEY = 'draftlint-';

/** `path` and `address` choose the drafts that a sidecar's waiver is for. */
const FIELDS = ['rule', 'reason', 'approver', 'expires', 'fingerprint', 'path', 'address'];

/** The waivers in the front matter of a draft; a key that is nearly theirs is told, not passed over. */
export function frontMatterWaivers({ meta: { data }, frontMatterAt }: Document): WaiverSpec[] {
  const mistyped = Object.keys(data).filter((key) => key.startsWith(OWN_KEY) && key !== FRONT_MATTER_KEY);
  return [
    ...listedWaivers(data[FRONT_MATTER_KEY], FRONT_MATTER).map((spec, index) =>
      placed(spec, frontMatterAt(FRONT_MATTER_KEY, index)),
    ),
    ...mistyped.map((key) =>
      placed(broken(FRONT_MATTER, `no key is called ${key}; write ${FRONT_MATTER_KEY}`), frontMatterAt(key)),
    ),
  ];
}

function placed(spec: WaiverSpec, at: Span | undefined): WaiverSpec {
  return at === undefined ? spec : { ...spec, at };
}

/**
 * Reads a list of waivers, as front matter and sidecars hold them.
 * @param entries the parsed list: `{ rule, reason, approver?, expires?, fingerprint? }` each
 */
export function listedWaivers(entries: unknown, origin: string): WaiverSpec[] {
  if (entries === undefined || entries === null) return [];
  if (!Array.isArray(entries)) return [broken(origin, 'the waivers are no list; begin each with "- rule:"')];
  return entries.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null
      ? toSpec(entry as Record<string, unknown>, origin)
      : broken(origin, 'it is no set of "rule:" and "reason:"'),
  );
}

function broken(origin: string, problem: string): WaiverSpec {
  return { ruleId: '', reason: '', origin, problem };
}

function toSpec(entry: Readonly<Record<string, unknown>>, origin: string): WaiverSpec {
  const ruleId = asText(entry['rule']) ?? '';
  const reason = asText(entry['reason']) ?? '';
  const approver = asText(entry['approver']);
  const expires = asText(entry['expires']);
  const fingerprint = asText(entry['fingerprint']);
  const problem = problemOf(ruleId, reason, expires, 'reason:') ?? fieldProblem(Object.keys(entry), FIELDS);
  return {
    ruleId,
    reason,
    origin,
    ...(approver === undefined ? {} : { approver }),
    ...(expires === undefined ? {} : { expires }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function asText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}
