import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type HTMLElement, type HTMLInputElement, type HTMLSelectElement, Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';

import { reporter as html } from '../../src/reporters/html.ts';
import { CSS } from '../../src/reporters/html-page.ts';
import { draft, finding, PLAIN, reportOf, SAMPLE } from './sample.ts';

const REPORT = reportOf(
  [
    ...SAMPLE.drafts,
    draft(
      'long.md',
      'We think so',
      Array.from({ length: 9 }, (_, index) => finding('[[We think]] so', { ruleId: `other/rule-${index}` })),
      { department: 'health' },
    ),
  ],
  SAMPLE.crashes,
);

let window: Window | undefined;
afterEach(async () => {
  await window?.happyDOM.close();
});

/** The page in a DOM without layout, its own script run: on a machine without a browser, too. */
function open(report = REPORT): Window {
  const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true };
  window = new Window({ settings });
  window.document.write(html.render(report, PLAIN));
  return window;
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { id: string }[] }>;
}

describe('the HTML report in a DOM', () => {
  it('puts what must not go out first, and tells the reasons of a rule once a post', () => {
    const twice = draft('twice.txt', 'The libary and the musuem', [
      finding('The [[libary]] and', { severity: 'warning' }),
      finding('the [[musuem]]', { severity: 'warning' }),
    ]);
    const shit = draft('last.txt', 'Shit', [finding('[[Shit]]', { ruleId: 'other/rule', severity: 'error' })]);
    const { document } = open(reportOf([draft('fine.txt', 'Open', []), twice, shit]));
    expect([...document.querySelectorAll('.post h3')].map(({ textContent }) => textContent)).toEqual([
      'last.txt',
      'twice.txt',
      'fine.txt',
    ]);
    const reasons = [...document.querySelectorAll('.post dl > div:first-child dd')].map(({ innerHTML }) => innerHTML);
    expect(reasons[1]).not.toContain('as in');
    expect(reasons[2]).toBe('as in <a href="#post-2-1">finding 1</a>');
  });

  it.each([
    ['a full report', REPORT],
    ['an empty report', reportOf([])],
  ])('has no accessibility fault that can be seen without layout: %s', async (_, report) => {
    const page = open(report);
    page.eval(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { axe } = page as unknown as { axe: Axe };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Contrast and target size need layout; the contrast of the palette is counted below, and Chromium measures both.
    const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
    const { violations, passes } = await axe.run({ runOnly, rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['document-title', 'heading-order', 'html-has-lang', 'landmark-one-main', 'link-name']),
    );
  });

  it('finds a fault when there is one', async () => {
    const page = open();
    page.document.querySelector('select')?.setAttribute('id', 'other');
    page.eval(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await (page as unknown as { axe: Axe }).axe.run({ runOnly: ['wcag2a'] });
    expect(violations.map(({ id }) => id)).toContain('select-name');
  });

  it('filters by verdict, rule and department, and tells how many are left', () => {
    const { document, Event } = open();
    const shown = () =>
      [...document.querySelectorAll('.post')]
        .filter((post) => !(post as unknown as HTMLElement).hidden)
        .map((post) => post.querySelector('h3')?.textContent);
    const status = () => document.querySelector('[role=status]')?.textContent;
    const form = document.querySelector('form');
    const change = () => form?.dispatchEvent(new Event('change'));
    expect((form as unknown as HTMLElement).hidden).toBe(false);
    expect(status()).toBe('4 of 4 posts shown');
    (document.querySelector('[value=clear]') as unknown as HTMLInputElement).checked = false;
    change();
    expect(shown()).toEqual(['posts/monday.txt', 'long.md']);
    (document.querySelector('#rule') as unknown as HTMLSelectElement).value = 'other/rule-3';
    change();
    expect(shown()).toEqual(['long.md']);
    expect(status()).toBe('1 of 4 posts shown');
    (document.querySelector('#department') as unknown as HTMLSelectElement).value = '.education';
    change();
    expect(shown()).toEqual([]);
  });

  it('charts the commonest rules and folds the others', () => {
    const { document } = open();
    const [first, rest] = document.querySelectorAll('.chart table');
    expect(first?.querySelectorAll('tr')).toHaveLength(6);
    expect(rest?.querySelectorAll('tr')).toHaveLength(5);
    expect(first?.querySelector('th')?.textContent).toBe('spelling/misspelling');
    expect(document.querySelector('.chart summary')?.textContent).toBe('5 more rules');
  });

  it('leads from each mark to its finding and back', () => {
    const { document } = open();
    const links = [...document.querySelectorAll('sup a, a.number')];
    expect(links).toHaveLength(2 * 12);
    for (const link of links) {
      const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
      expect(target?.querySelector('a')?.getAttribute('href')).toBe(`#${link.closest('[id]')?.id ?? ''}`);
    }
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const long = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the palette', () => {
  const palettes = [...CSS.matchAll(/:root\{([^}]*--ink[^}]*)\}/g)].map(
    (match) =>
      new Map([...(match[1] ?? '').matchAll(/--([\w-]+):(#[\da-f]+)/g)].map(([, name, colour]) => [name, colour])),
  );
  const TEXT = ['ink', 'soft', 'link'].flatMap((name) => ['page', 'card', 'inset'].map((on) => [name, on] as const));
  const VERDICT = ['block', 'review', 'clear', 'note'].flatMap((name) =>
    [`${name}-tint`, 'card'].map((on) => [name, on] as const),
  );
  const ON_TINT = ['block', 'review', 'clear', 'note'].map((name) => ['ink', `${name}-tint`] as const);

  it.each(['light', 'dark', 'print'].map((name, index) => [name, palettes[index]] as const))(
    'has a contrast of at least 4.5 to 1: %s',
    (_, palette) => {
      const colours = new Map(palette);
      expect(colours.size).toBeGreaterThan(10);
      for (const [text, ground] of [...TEXT, ...VERDICT, ...ON_TINT, ['soft', 'note-tint'] as const]) {
        const ratio = contrast(colours.get(text) ?? '', colours.get(ground) ?? '');
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
