/** What the codes of the JSON parser mean to someone who edits the file; see `ParseErrorCode` of jsonc-parser. */
const IN_WORDS: Readonly<Partial<Record<number, string>>> = {
  1: 'this is no value; a text needs double quotation marks',
  2: 'this is no number',
  3: 'a name in quotation marks is missing here',
  4: 'a value is missing here',
  5: 'a colon is missing here',
  6: 'a comma is missing here',
  7: 'a closing brace } is missing here',
  8: 'a closing bracket ] is missing here',
  9: 'the file should end here',
  10: 'JSON has no comments',
  11: 'a comment is not closed',
  12: 'a text is not closed; its quotation mark is missing',
  14: 'four hexadecimal digits are missing behind \\u',
  15: 'this sign cannot stand behind \\',
  16: 'this sign must be written as an escape, \\n for a new line',
};

/** The first fault in JSON: where it stands, and what is wrong as the middle of a sentence. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/**
 * The first fault that the JSON parser told, in plain words; nothing when it told none.
 * @param errors as jsonc-parser gives them
 */
export function jsonFault(
  text: string,
  [first]: readonly { readonly error: number; readonly offset: number }[],
): JsonFault | undefined {
  if (first === undefined) return undefined;
  const before = text.slice(0, first.offset).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    words: IN_WORDS[first.error] ?? 'this is not valid JSON',
  };
}
