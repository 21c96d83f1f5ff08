/** A new pack that works: one rule with both kinds of example, and the places to fill. */
export function newPack(name: string): string {
  return `# Rules of ${name}. "draftlint help packs" explains every key.
# Check it: draftlint pack check ${name}.yaml
# Run its examples: draftlint pack test ${name}.yaml
name: ${name}
description: What ${name} asks of its posts, beside the house policy.

# The house policy that ships with draftlint; what stands here wins.
extends: draftlint:house

# Severities: off, info, warning, error. A locked rule can be raised by others, never lowered.
rules:
  personal-data/email:
    severity: error
    locked: true

# Names of yours that are spelt right.
vocabulary:
  - Tynwald

customRules:
  - id: ${name}/plain-words
    summary: Officialese that has a plain word
    message:
      what: '"{found}" is officialese.'
      instead: Say "{instead}".
    severity: info
    clause: GDL-2.8
    why: Everyone should understand a post the first time.
    ask: your communications officer
    substitution:
      utilise: use
      prior to: before
    examples:
      bad:
        - Please book [[prior to]] your visit.
      good:
        - Please book before your visit.

# Posts that are judged by the whole pack.
tests:
  - post: The hall opens at 9am on Monday.
    verdict: clear
`;
}
