/** Regions whose identifiers the rules know, as a configuration names them. */
export const REGIONS = ['GB-IM', 'GB', 'US'] as const;
export type Region = (typeof REGIONS)[number];

export function isRegion(name: string): name is Region {
  return (REGIONS as readonly string[]).includes(name);
}
