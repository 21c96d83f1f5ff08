import { didYouMean, UserError } from '../core/errors.ts';

/** The department that a draft is for. */
export interface ChosenDepartment {
  readonly department?: string;
  /** In plain words: the draft names a department that is not known, so only the general rules are in force for it. */
  readonly fault?: string;
}

/**
 * Finds the department that a name stands for, whatever its case and spacing.
 * @param saidBy `row` lets a name pass that is near to none: a calendar names teams that nobody has described
 * @throws UserError for a name that is not known, unless a draft's own
 */
export function chooseDepartment(
  named: string | undefined,
  known: ReadonlySet<string>,
  saidBy: 'configuration' | 'front matter' | 'row',
): ChosenDepartment {
  if (named === undefined) return {};
  if (known.has(named)) return { department: named };
  const wanted = plain(named);
  const department = [...known].find((name) => plain(name) === wanted);
  if (department !== undefined) return { department };
  const hint = didYouMean(named, known);
  if (saidBy === 'row' && hint === '') return {};
  const all = known.size === 0 ? 'The configuration names none.' : `Known: ${[...known].join(', ')}.`;
  const said = `There is no department "${named.slice(0, LONGEST_TOLD)}".${hint} ${all}`;
  if (saidBy === 'configuration') throw new UserError(said);
  return { fault: `${said} Only what holds for every department was checked.` };
}

/** What stands in front matter may be anything, and a message is no place for it. */
const LONGEST_TOLD = 40;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
}
