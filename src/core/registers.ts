/** A row of a register: something approved, by whom, why and until when. */
export interface RegisterEntry {
  /** The name, handle, host, address or number that is approved. */
  readonly value: string;
  readonly approver?: string;
  readonly reason?: string;
  /** Last day of validity, `YYYY-MM-DD`, inclusive. */
  readonly expires?: string;
  /** Day of the next review, `YYYY-MM-DD`. */
  readonly review?: string;
  /** Where the row stands, e.g. `registers/consents.csv:4`. */
  readonly origin?: string;
}

export const REGISTER_NAMES = [
  'consents',
  'public-office-holders',
  'own-bodies',
  'approved-links',
  'role-accounts',
  'published-contacts',
] as const;

export type RegisterName = (typeof REGISTER_NAMES)[number];

export type Registers = Readonly<Record<RegisterName, readonly RegisterEntry[]>>;

export const EMPTY_REGISTERS: Registers = {
  'consents': [],
  'public-office-holders': [],
  'own-bodies': [],
  'approved-links': [],
  'role-accounts': [],
  'published-contacts': [],
};

/** The row whose value is the same as `value`, without regard to case, a leading `@` and runs of blanks. */
export function findEntry(entries: readonly RegisterEntry[], value: string): RegisterEntry | undefined {
  const wanted = comparable(value);
  return entries.find((entry) => comparable(entry.value) === wanted);
}

/** True when the row's last day of validity is over on the day `asOf`. */
export function isExpired(entry: RegisterEntry, asOf: string): boolean {
  return entry.expires !== undefined && entry.expires < asOf.slice(0, 10);
}

/** The rows that still hold on the day `asOf`, `YYYY-MM-DD`. */
export function unexpired(entries: readonly RegisterEntry[], asOf: string): readonly RegisterEntry[] {
  return entries.filter((entry) => !isExpired(entry, asOf));
}

function comparable(value: string): string {
  return value
    .trim()
    .replace(/^[@＠]/, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase();
}
