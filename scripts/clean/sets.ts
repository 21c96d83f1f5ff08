/** Clean text of government by kind, as files of the data folder without their ending. */
export const CLEAN_SETS: readonly { readonly name: string; readonly files: readonly string[] }[] = [
  {
    name: 'web guidance, findings per 1,000 words',
    files: ['18f', 'digitalgov', 'govuk_design', 'govuk_service_manual', 'smart_answers'].map(
      (one) => `clean/web-${one}`,
    ),
  },
  { name: 'crime press releases, findings per 1,000 words', files: ['clean/press-releases-crime'] },
  { name: 'government posts, findings per 1,000 words', files: ['clean/crisis-posts'] },
];
