/** What the YAML parser says, and what it means to someone who edits the file. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Map keys must be unique/, 'this name is here twice; keep one'],
  [/^Tabs are not allowed/, 'a tab stands at the beginning of the line; use spaces'],
  [
    /^Nested mappings are not allowed/,
    'this text holds a colon and needs quotation marks, or the next line is indented too far',
  ],
  [/^(?:All (?:mapping|sequence)|A block sequence may not be)/, 'this line is indented otherwise than its neighbours'],
  [/^Implicit (?:map )?keys? need/, 'a colon is missing behind this name'],
  [/^Flow (?:map|sequence)/, 'a bracket is not closed'],
  [/^Missing closing .?quote/, 'a quotation mark is not closed'],
  [/^Plain value cannot start with/, 'a text that begins with this sign needs quotation marks'],
  [/^Source contains multiple documents/, 'the file should end before a line "---"'],
];

/**
 * A fault that the YAML parser told, in plain words where they are known, else in the parser's own.
 * @returns the middle of a sentence, without a full stop
 */
export function yamlFault({ message }: { readonly message: string }): string {
  const known = IN_WORDS.find(([said]) => said.test(message));
  return known?.[1] ?? (message.split('\n')[0] ?? '').replace(/\.$/, '');
}
