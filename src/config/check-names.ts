import { UserError } from '../core/errors.ts';
import { chooseChannels } from './channels.ts';
import { chooseDepartment } from './departments.ts';
import type { Expanded } from './expand.ts';
import type { Layer } from './pack.ts';

/** The departments that layers describe, by name. */
export function departmentsOf(layers: readonly Expanded[]): ReadonlySet<string> {
  return new Set(layers.flatMap((layer) => [...layer.departments.keys()]));
}

/** A layer and the packs within it. */
export function withInner(layer: Expanded): readonly Layer[] {
  const { modes, departments, overrides } = layer;
  return [layer, ...[...modes.values(), ...departments.values(), ...overrides.map(({ layers }) => layers)].flat()];
}

/**
 * Checks the departments and channels that packs put in force; any of the layers may describe them.
 * @throws UserError naming file, line and the nearest known name
 */
export function checkNames(layers: readonly Expanded[]): void {
  const all = layers.flatMap(withInner);
  for (const layer of all) {
    const { department } = layer.pack;
    if (department === undefined) continue;
    located(layer, 'department', () => chooseDepartment(department, departmentsOf(layers), 'configuration'));
  }
  const naming = all.filter(({ pack }) => pack.channel !== undefined);
  if (naming.length === 0) return;
  const channels = new Map(
    all.flatMap(({ pack }) => Object.entries(pack.channels ?? {}).map(([name, spec]) => [name, { name, ...spec }])),
  );
  for (const layer of naming) located(layer, 'channel', () => chooseChannels(layer.pack.channel, channels, false));
}

function located(layer: Layer, key: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${layer.locate([key])}: ${error.message}`) : error;
  }
}
