import { isDay } from '../core/day.ts';
import { didYouMean, UserError } from '../core/errors.ts';
import type { AnyRule } from '../core/rule.ts';
import { compilePattern } from '../custom/pattern.ts';
import { resolvePlugin } from '../custom/retext.ts';
import { customRule } from '../custom/rule.ts';
import { type CustomRuleSpec, type Kind, kindOf } from '../custom/spec.ts';
import type { KeyPath, Layer } from './pack.ts';
import { type Refuse, refuserOf } from './validate.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What each kind can fill into a message, beside the text that was found. */
const FILLS: Readonly<Record<Kind, readonly string[]>> = {
  'phrases': ['entry'],
  'date-window': ['entry'],
  'substitution': ['instead'],
  'spelling': ['instead'],
  'limit': ['count', 'limit'],
  'pattern': [],
  'require': [],
  'retext': ['reason'],
};

/** Where each custom rule was declared. */
const ORIGIN = new WeakMap<AnyRule, string>();

/**
 * Adds the custom rules of a layer to those that are known.
 * @throws UserError for a rule that clashes with another, or that can never run
 */
export async function addCustomRules(layer: Layer, rules: Map<string, AnyRule>): Promise<void> {
  for (const [index, spec] of (layer.pack.customRules ?? []).entries()) {
    const path: KeyPath = ['customRules', index];
    // The same pack may be reached in two ways; its rules are then the same ones.
    const origin = `${layer.name}#${index}`;
    const known = rules.get(spec.id);
    if (known !== undefined && ORIGIN.get(known) === origin) continue;
    // What ships was tested when it was built; checking it again would load the library for patterns on every run.
    if (layer.folder !== undefined) await checkSpec(spec, path, layer, rules);
    else if (known !== undefined) throw new UserError(clash(layer.locate([...path, 'id']), spec.id, known));
    const rule = customRule(spec, layer.folder);
    ORIGIN.set(rule, origin);
    rules.set(spec.id, rule);
  }
}

function clash(place: string, id: string, known: AnyRule): string {
  const origin = ORIGIN.get(known)?.replace(/#\d+$/, '') ?? 'draftlint';
  return `${place}: a rule "${id}" is there already, in ${origin}. Give this one another id, or tune that one under "rules".`;
}

async function checkSpec(
  spec: CustomRuleSpec,
  path: KeyPath,
  layer: Layer,
  rules: ReadonlyMap<string, AnyRule>,
): Promise<void> {
  const refuse: Refuse = refuserOf(layer);
  if (!ID.test(spec.id) || spec.id.startsWith('waiver/')) {
    refuse(
      [...path, 'id'],
      `"${spec.id}" is no id of a rule. Write category/name in small letters, as in health/advice.`,
    );
  }
  const known = rules.get(spec.id);
  if (known !== undefined) throw new UserError(clash(layer.locate([...path, 'id']), spec.id, known));
  checkMessage(spec, path, refuse);
  checkKind(spec, path, refuse);
  if (spec.pattern !== undefined) await checkPattern(spec.pattern, [...path, 'pattern'], refuse);
  if (spec.retext !== undefined) checkPlugin(spec.retext, [...path, 'retext'], layer.folder ?? '.', refuse);
}

function checkMessage(spec: CustomRuleSpec, path: KeyPath, refuse: Refuse): void {
  const fills = spec.mask === undefined ? ['found', ...FILLS[kindOf(spec)]] : [];
  for (const part of ['what', 'instead'] as const) {
    for (const [, name = ''] of spec.message[part].matchAll(/\{(\w+)\}/g)) {
      if (fills.includes(name)) continue;
      const known = fills.length === 0 ? 'A masked rule fills in nothing.' : `It fills in: ${fills.join(', ')}.`;
      refuse(
        [...path, 'message', part],
        `This rule cannot fill in "{${name}}".${didYouMean(name, fills)} ${known} Take it out of the message.`,
      );
    }
  }
}

function checkKind(spec: CustomRuleSpec, path: KeyPath, refuse: Refuse): void {
  const { phrases, require, spelling, substitution } = spec;
  const window = spec['date-window'];
  const isEmpty =
    (Array.isArray(phrases) && phrases.length === 0) ||
    (phrases !== undefined && !Array.isArray(phrases) && !('any' in phrases) && !('lexicon' in phrases)) ||
    spelling?.length === 0 ||
    (substitution !== undefined && Object.keys(substitution).length === 0) ||
    (require !== undefined && !('any' in require) && !('phrases' in require) && !('languages' in require));
  if (isEmpty) {
    refuse(
      [...path, kindOf(spec)],
      `This rule can find nothing: its "${kindOf(spec)}" is empty. Fill it or take it out.`,
    );
  }
  const listed = Array.isArray(phrases)
    ? (phrases as readonly string[])
    : (phrases as { any?: string[] } | undefined)?.any;
  const open = [...(listed ?? []), ...(window?.any ?? [])].find((phrase) => /^[*\s]*$/.test(phrase));
  if (open !== undefined) {
    refuse([...path, kindOf(spec)], `The phrase "${open}" would find every word. Add a word to it, or take it out.`);
  }
  if (window === undefined) return;
  const { from, to } = window;
  const place = [...path, 'date-window'];
  for (const [key, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isDay(value) && !isDay(`2024-${value}`))
      refuse([...place, key], `"${key}" is "${value}", which is no day. Write YYYY-MM-DD, or MM-DD for every year.`);
  }
  if (from.length !== to.length) refuse([...place, 'to'], '"from" and "to" must be written in the same way.');
  if (from.length === 10 && to < from) {
    refuse([...place, 'to'], `The window ends on ${to}, before it begins on ${from}. Swap them.`);
  }
}

async function checkPattern(
  pattern: NonNullable<CustomRuleSpec['pattern']>,
  path: KeyPath,
  refuse: Refuse,
): Promise<void> {
  try {
    await compilePattern(typeof pattern === 'string' ? { match: pattern } : pattern);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown fault';
    const at = typeof pattern === 'string' ? path : [...path, 'match'];
    refuse(
      at,
      `The pattern cannot be used: ${reason}. Only RE2 syntax runs, which is safe on any text: no look-ahead, no look-behind, no back-references, no repetition beyond 1,000. See draftlint help packs.`,
    );
  }
}

function checkPlugin(
  plugin: NonNullable<CustomRuleSpec['retext']>,
  path: KeyPath,
  folder: string,
  refuse: Refuse,
): void {
  const name = typeof plugin === 'string' ? plugin : plugin.package;
  try {
    resolvePlugin(name, folder);
  } catch {
    const at = typeof plugin === 'string' ? path : [...path, 'package'];
    refuse(at, `The retext plug-in "${name}" is not installed here. Install it: npm install --save-dev ${name}`);
  }
}
