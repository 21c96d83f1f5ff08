const REACH = 80;

/** True when the words of an office, e.g. "Chief Minister", stand right before a name or, after a comma, right behind it. */
export function holdsOffice(text: string, start: number, end: number, office: string): boolean {
  const wanted = office.trim().toLowerCase();
  if (wanted === '') return false;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(/[\s,:–-]+$/, '');
  if (before.endsWith(wanted) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -wanted.length))) return true;
  const after = text
    .slice(end, end + REACH)
    .toLowerCase()
    .replace(/^[\s,(–-]+(?:the )?/, '');
  return after.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(after.slice(wanted.length));
}
