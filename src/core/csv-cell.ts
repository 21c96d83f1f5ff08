/**
 * One cell of a CSV file. A text that a spreadsheet would take for a formula is led by an apostrophe,
 * so that a draft cannot run anything on the machine of whoever opens the file.
 * @param delimiter what parts the cells; a text that holds it is quoted
 */
export function csvCell(value: string | number, delimiter = ','): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  const special = /[",;\t\r\n]|^\s|\s$/.test(safe) || safe.includes(delimiter);
  return special ? `"${safe.replaceAll('"', '""')}"` : safe;
}
