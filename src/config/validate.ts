import { didYouMean, UserError } from '../core/errors.ts';
import { isDay } from '../core/day.ts';
import type { OptionSpec } from '../core/options.ts';
import type { AnyRule } from '../core/rule.ts';
import type { KeyPath, Layer, RuleEntry } from './pack.ts';
import { OVERRIDE_FIELDS, PACK_FIELDS } from './schema.ts';
import type { Field, Shape } from './shape.ts';

/** Refuses a value at a place, with what is wrong and the way out. */
export type Refuse = (path: KeyPath, problem: string) => never;

/** A function that refuses places of a layer. */
export function refuserOf(layer: Layer): Refuse {
  return (path, problem) => {
    throw new UserError(`${layer.locate(path)}: ${problem}`);
  };
}

/**
 * Checks the shape of a pack and of the packs within it.
 * @throws UserError naming file, line and the nearest known key
 */
export function validateShape(layer: Layer): void {
  checkRecord(layer.pack, [], { fields: PACK_FIELDS, name: 'pack' }, refuserOf(layer));
}

/**
 * Checks the rules that a pack and its tests name, and their options; those of the packs within it are checked in
 * their turn.
 * @param rules every rule known to the pack, with those of the packs it extends
 * @throws UserError naming file, line and the nearest known name
 */
export function validateRules(layer: Layer, rules: ReadonlyMap<string, AnyRule>): void {
  const refuse: Refuse = refuserOf(layer);
  const known = (id: string, path: KeyPath): AnyRule =>
    rules.get(id) ??
    refuse(path, `No rule is called "${id}".${didYouMean(id, rules.keys())} draftlint rules lists them all.`);
  for (const [index, { finds = {} }] of (layer.pack.tests ?? []).entries()) {
    for (const id of Object.keys(finds)) known(id, ['tests', index, 'finds', id]);
  }
  for (const [id, entry] of Object.entries(layer.pack.rules ?? {})) {
    const rule = known(id, ['rules', id]);
    if (typeof entry === 'object') checkOptions(rule, entry, ['rules', id, 'options'], refuse);
  }
}

function checkOptions(rule: AnyRule, entry: RuleEntry, path: KeyPath, refuse: Refuse): void {
  for (const [name, value] of Object.entries(entry.options ?? {})) {
    const spec = rule.options[name];
    if (spec === undefined) {
      const names = Object.keys(rule.options);
      const known = names.length === 0 ? 'It has no options.' : `It has: ${names.join(', ')}.`;
      refuse([...path, name], `The rule ${rule.id} has no option "${name}".${didYouMean(name, names)} ${known}`);
    }
    const problem = optionProblem(spec, value);
    if (problem !== undefined) refuse([...path, name], `The option "${name}" of ${rule.id} ${problem}.`);
  }
}

function optionProblem(spec: OptionSpec, value: unknown): string | undefined {
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'count':
      return Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max
        ? undefined
        : `must be a whole number from ${spec.min} to ${spec.max}`;
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string')
        ? undefined
        : 'must be a list of words';
    case 'date':
      return value === '' || (typeof value === 'string' && isDay(value)) ? undefined : 'must be a day, YYYY-MM-DD';
    case 'text':
      return typeof value === 'string' ? undefined : 'must be a text';
  }
}

export interface RecordShape {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly needs?: readonly string[];
  readonly oneOf?: readonly string[];
}

/**
 * Checks that a value is a record of a shape.
 * @param refuse called with the place and the way out of the first thing that is wrong
 */
export function checkRecord(value: unknown, path: KeyPath, shape: RecordShape, refuse: Refuse): void {
  const { name, fields, needs = [], oneOf } = shape;
  if (!isObject(value)) refuse(path, `${withArticle(name)} must be a set of keys and values.`);
  for (const key of Object.keys(value)) {
    if (!(key in fields)) {
      refuse([...path, key], `${withArticle(name)} has no key "${key}".${didYouMean(key, Object.keys(fields))}`);
    }
  }
  for (const key of needs) if (!(key in value)) refuse(path, `This ${name} needs "${key}".`);
  for (const [key, entry] of Object.entries(value)) {
    const field = fields[key];
    if (field !== undefined) checkShape(entry, field.shape, [...path, key], refuse);
  }
  const chosen = oneOf?.filter((key) => key in value) ?? [];
  if (oneOf !== undefined && chosen.length !== 1) {
    const given = chosen.length === 0 ? 'none of them' : chosen.join(' and ');
    refuse(
      [...path, ...chosen.slice(1, 2)],
      `${withArticle(name)} needs exactly one of ${oneOf.join(', ')}; this has ${given}.`,
    );
  }
}

function checkShape(value: unknown, shape: Shape, path: KeyPath, refuse: Refuse): void {
  const key = String(path.at(-1) ?? '');
  switch (shape.kind) {
    case 'list':
      if (!Array.isArray(value)) refuse(path, `"${key}" must be a list.`);
      value.forEach((entry, index) => {
        checkShape(entry, shape.item, [...path, index], refuse);
      });
      return;
    case 'map':
      if (!isObject(value)) refuse(path, `"${key}" must be a set of names and values.`);
      for (const [name, entry] of Object.entries(value)) {
        if (shape.keys !== undefined && !shape.keys.includes(name)) {
          refuse([...path, name], `"${key}" has no "${name}".${didYouMean(name, shape.keys)}`);
        }
        checkShape(entry, shape.value, [...path, name], refuse);
      }
      return;
    case 'either':
      checkEither(value, shape.shapes, path, refuse);
      return;
    case 'record':
      checkRecord(value, path, shape, refuse);
      return;
    case 'pack':
      checkRecord(
        value,
        path,
        path.includes('overrides')
          ? { fields: OVERRIDE_FIELDS, name: 'override' }
          : { fields: PACK_FIELDS, name: 'pack' },
        refuse,
      );
      if (path.at(-2) === 'overrides') checkScope(value, path, refuse);
      return;
    default:
      checkScalar(value, shape, path, refuse);
  }
}

/** An override says which drafts it is for. */
function checkScope(value: unknown, path: KeyPath, refuse: Refuse): void {
  if (!isObject(value)) return;
  const { files, from, to } = value;
  if (files === undefined && from === undefined && to === undefined) {
    refuse(path, 'An override needs "files", or the days "from" and "to", to say which drafts it is for.');
  }
  for (const [key, day] of Object.entries({ from, to })) {
    if (day === undefined || (typeof day === 'string' && isDay(day))) continue;
    refuse([...path, key], `"${key}" is no day of the calendar. Write YYYY-MM-DD.`);
  }
  if (typeof from === 'string' && typeof to === 'string' && to < from) {
    refuse([...path, 'to'], `The days end (${to}) before they begin (${from}). Swap them.`);
  }
}

/** A text or a choice first, then what a structure must be: the message names the shape that was meant. */
function checkEither(value: unknown, shapes: readonly Shape[], path: KeyPath, refuse: Refuse): void {
  const wanted = shapes.find((shape) =>
    Array.isArray(value)
      ? shape.kind === 'list'
      : isObject(value)
        ? shape.kind === 'record' || shape.kind === 'map'
        : shape.kind !== 'list' && shape.kind !== 'record',
  );
  const [first] = shapes;
  const shape = wanted ?? first;
  if (shape !== undefined) checkShape(value, shape, path, refuse);
}

/** The name of a record at the start of a sentence. */
function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name}`;
}

/** A value as a message names it, at the start of a sentence. */
function nameOf(path: KeyPath): string {
  const last = path.at(-1) ?? '';
  return typeof last === 'string' ? `"${last}"` : `An entry of ${nameOf(path.slice(0, -1))}`;
}

function checkScalar(value: unknown, shape: Shape, path: KeyPath, refuse: Refuse): void {
  const name = nameOf(path);
  if (shape.kind === 'text' && typeof value !== 'string') refuse(path, `${name} must be a text.`);
  if (shape.kind === 'flag' && typeof value !== 'boolean') refuse(path, `${name} must be true or false.`);
  if (shape.kind === 'number' && !(Number.isInteger(value) && (value as number) >= 0)) {
    refuse(path, `${name} must be a whole number.`);
  }
  if (shape.kind === 'choice' && !shape.of.includes(value as string)) {
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    refuse(path, `${name} is "${given}", but must be one of: ${shape.of.join(', ')}.${didYouMean(given, shape.of)}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
