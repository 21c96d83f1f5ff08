/** A UTF-16 code unit as its escape in code and in patterns: `\u00e9`. */
export function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
