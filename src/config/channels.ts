import type { ChannelSpec } from '../core/channel.ts';
import { didYouMean, UserError } from '../core/errors.ts';

/** Several channels in one cell: `Facebook, X` or `facebook & instagram`. */
const BETWEEN = /\s*(?:[,;&+|\n]|\band\b)\s*/i;

/** The channels that a draft goes to. */
export interface Chosen {
  readonly channels: readonly ChannelSpec[];
  /** In plain words: a name that is nearly one that is known. */
  readonly notice?: string;
}

/**
 * Finds the channels that a name, or several with commas between them, stands for.
 * @param isDraftsOwn true when the draft says so itself: a calendar may name channels that nobody has described
 * @throws UserError for a name that is not known, unless the draft's own
 */
export function chooseChannels(
  named: string | undefined,
  known: ReadonlyMap<string, ChannelSpec>,
  isDraftsOwn: boolean,
): Chosen {
  if (named === undefined || known.size === 0) return { channels: [] };
  const whole = find(named, known);
  if (whole !== undefined) return { channels: [whole] };
  const names = named.split(BETWEEN).filter((name) => name !== '');
  const channels = names.flatMap((name) => find(name, known) ?? []);
  const unknown = names.find((name) => find(name, known) === undefined);
  const unique = [...new Set(channels)];
  if (unknown === undefined) return { channels: unique };
  const hint = nearest(unknown, known);
  const said = `There is no channel "${unknown}".${hint}`;
  if (!isDraftsOwn) throw new UserError(`${said} Known: ${[...known.keys()].join(', ')}.`);
  return hint === '' || unknown.length < SHORTEST_NAME
    ? { channels: unique }
    : { channels: unique, notice: `${said} Its length was not checked for it.` };
}

const SHORTEST_NAME = 4;

/** The channel of the nearest name, be it one of its other names. */
function nearest(name: string, known: ReadonlyMap<string, ChannelSpec>): string {
  const names = [...known.values()].flatMap((spec) => [spec.name, ...(spec.aliases ?? [])]);
  return didYouMean(name, names);
}

function find(name: string, known: ReadonlyMap<string, ChannelSpec>): ChannelSpec | undefined {
  const wanted = plain(name);
  for (const spec of known.values()) {
    if (plain(spec.name) === wanted || spec.aliases?.some((alias) => plain(alias) === wanted) === true) return spec;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
}
