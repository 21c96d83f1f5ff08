import type { Layer } from '../config/index.ts';
import type { RuleSetting } from '../core/config.ts';
import type { PolicyInForce } from '../core/policy.ts';
import { plain, postOf } from '../custom/page.ts';
import type { CustomRuleSpec } from '../custom/spec.ts';
import type { OpenPack } from './open.ts';

const GRADES: Readonly<Record<string, string>> = {
  error: 'Must be put right before posting',
  warning: 'Ask before posting',
  info: 'Worth a second look',
};

/** One page in Markdown that tells the staff of a department what its pack asks of them. */
export function packDocs({ name, resolved, top, own }: OpenPack): string {
  const { policy, rules, vocabulary, department, mode } = resolved.inForce('draft.txt', { data: {} });
  const specs = new Map(resolved.packs.flatMap(({ pack }) => (pack.customRules ?? []).map((spec) => [spec.id, spec])));
  const inForce = [...rules.values()].filter(({ severity }) => severity !== 'off');
  const who = department === undefined ? '' : `, department ${department}`;
  const sections = [
    `# ${titleOf(top, name)}`,
    top?.pack.description ?? '',
    `For posts in ${mode} mode${who}. ${inForce.length} rules are in force. In doubt, ask before you post.`,
    ...Object.entries(GRADES).flatMap(([severity, title]) =>
      grade(
        title,
        inForce.filter((setting) => setting.severity === severity),
        specs,
        policy,
      ),
    ),
    ...partsOf(own),
    vocabulary.length === 0 ? '' : `## Words that are spelt right\n\n${[...vocabulary].sort().map(escaped).join(', ')}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function titleOf(top: Layer | undefined, name: string): string {
  return `Rules for posts: ${top?.pack.name ?? name}`;
}

function grade(
  title: string,
  settings: readonly RuleSetting[],
  specs: ReadonlyMap<string, CustomRuleSpec>,
  policy: PolicyInForce,
): string[] {
  if (settings.length === 0) return [];
  const own = settings.filter(({ rule }) => specs.has(rule.id));
  const others = settings.filter(({ rule }) => !specs.has(rule.id));
  return [
    `## ${title}`,
    ...own.map((setting) => ruleSection(setting, specs.get(setting.rule.id), policy)),
    ...(others.length === 0
      ? []
      : [
          `| rule | what it finds | in doubt, ask |\n| --- | --- | --- |\n${others.map((setting) => row(setting, policy)).join('\n')}`,
        ]),
  ];
}

function row({ rule, locked }: RuleSetting, policy: PolicyInForce): string {
  return `| \`${rule.id}\`${locked ? ' (fixed)' : ''} | ${escaped(rule.meta.summary)} | ${escaped(policy.recourseOf(rule).ask)} |`;
}

function ruleSection({ rule, locked }: RuleSetting, spec: CustomRuleSpec | undefined, policy: PolicyInForce): string {
  const { clauses, ask } = policy.recourseOf(rule);
  const { what, instead } = rule.messages['found'] ?? { what: '', instead: '' };
  const { bad = [], good = [] } = spec?.examples ?? {};
  const quoted = (mark: string, posts: typeof bad) =>
    posts
      .slice(0, 1)
      .map((post) => `- ${mark}: ${escaped(postOf(post).replaceAll('[[', '**').replaceAll(']]', '**'))}`);
  return [
    `### ${escaped(rule.meta.summary)}`,
    `${escaped(plain(what))} ${escaped(plain(instead))} ${escaped(rule.meta.why)} (\`${rule.id}\`${locked ? ', fixed' : ''}; policy ${clauses.map(({ id, heading }) => `${id}, ${escaped(heading)}`).join('; ')}; ask ${escaped(ask)})`,
    [...quoted('Not', bad), ...quoted('Fine', good)].join('\n'),
    substitutions(spec),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function substitutions(spec: CustomRuleSpec | undefined): string {
  const rows = Object.entries(spec?.substitution ?? {}).map(
    ([wrong, right]) => `| ${escaped(wrong)} | ${escaped(right)} |`,
  );
  return rows.length === 0 ? '' : `| not | but |\n| --- | --- |\n${rows.join('\n')}`;
}

function partsOf(own: readonly Layer[]): string[] {
  const parts = own.flatMap(({ pack }) =>
    Object.entries(pack.departments ?? {}).map(
      ([name, { description = '' }]) => `- **${name}**: ${escaped(description)}`,
    ),
  );
  return parts.length === 0 ? [] : [`## Departments with rules of their own\n\n${parts.join('\n')}`];
}

function escaped(text: string): string {
  return text.replace(/[\\|<>]/g, '\\$&').replace(/\s+/g, ' ');
}
