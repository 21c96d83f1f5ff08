import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { reporter as html } from '../../src/reporters/html.ts';
import { renderMarked } from '../../src/reporters/html-marks.ts';
import { SCRIPT, SCRIPT_HASH } from '../../src/reporters/html-page.ts';
import { draft, finding, PLAIN, reportOf, SAMPLE } from './sample.ts';

const HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
const LONG = `We think so https://www.example.im/${'long-'.repeat(60)} 😀`;
const REPORT = reportOf(
  [
    ...SAMPLE.drafts,
    draft(`odd/${HOSTILE}.txt`, HOSTILE, [finding('[[<script>]]', { what: HOSTILE, instead: HOSTILE })], {
      department: HOSTILE,
    }),
    draft(
      'long.md',
      LONG,
      [
        finding('[[We think]] so', { ruleId: 'personal-opinion/first-person' }),
        finding('We [[think so]]', { severity: 'error' }),
      ],
      { department: 'health' },
    ),
  ],
  SAMPLE.crashes,
);

describe('html', () => {
  it('allows its own script and no other', () => {
    expect(SCRIPT_HASH).toBe(createHash('sha256').update(SCRIPT).digest('base64'));
    const page = html.render(REPORT, PLAIN);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('keeps the text of a post whole, whatever the marks', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const spans = fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 6 });
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const findings = pairs.map(() => finding('[[a]]'));
        const marks = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const shown = renderMarked({ ...draft('a', text, findings), marks }, 'post-1');
        const plain = shown
          .replace(/<sup.*?<\/sup>/gs, '')
          .replace(/<\/?mark[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(plain).toBe(text);
        expect(shown.match(/<sup/g)?.length ?? 0).toBe(marks.filter((mark) => mark.start <= text.length).length);
      }),
    );
  });

  it('cuts a file that is no post', () => {
    const page = renderMarked(draft('a', 'x'.repeat(200_000), []), 'post-1');
    expect(page.length).toBeLessThan(60_000);
    expect(page).toContain('the rest is not shown');
  });
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'.split(' ');

describe.skipIf(CHROMIUM === undefined)('html in a browser (skipped when no Chromium is installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draftlint-html-'));
  const url = pathToFileURL(join(folder, 'report.html')).href;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), html.render(REPORT, PLAIN));
    const flags = [...FLAGS, '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: flags });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<{ page: Page; noise: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: false });
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== url) noise.push(request.url());
    });
    await page.goto(url);
    return { page, noise };
  }

  it.each([360, 390, 768, 1280])('fits a width of %i without sideways scrolling, quietly', async (width) => {
    const { page, noise } = await open(width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(noise).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (scheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(axe);
    const faults = await page.evaluate(
      'axe.run({runOnly:["wcag2a","wcag2aa","wcag21aa","wcag22aa","best-practice"]}).then((r)=>r.violations.map((v)=>v.id+": "+v.nodes[0].html))',
    );
    expect(faults).toEqual([]);
    await context.close();
  });

  it('filters by verdict, rule and department, and tells how many are left', async () => {
    const { page } = await open(1280);
    const shown = () => page.locator('.post:visible h3').allTextContents();
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('5 of 5 posts shown');
    await page.getByRole('checkbox', { name: 'Clear' }).uncheck();
    expect(await shown()).toHaveLength(3);
    await page.getByLabel('Rule').selectOption('personal-opinion/first-person');
    expect(await shown()).toEqual(['long.md']);
    expect(await status.textContent()).toBe('1 of 5 posts shown');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(shown).toHaveLength(5);
    await page.getByLabel('Department').selectOption({ label: 'no department' });
    expect(await shown()).toEqual(['posts/monday.txt', 'plan.csv']);
    await page.close();
  });

  it('leads by keyboard from a mark to its finding and back', async () => {
    const { page } = await open(390);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the posts');
    await page.getByRole('link', { name: 'Finding 2', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#post-1-2$/);
    await page.getByRole('link', { name: 'Show finding 2 in the post' }).first().press('Enter');
    await page.waitForURL(/#post-1-mark-2$/);
    await page.close();
  });

  it('prints without the filters', async () => {
    const { page } = await open(1280);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.post:visible').count()).toBe(5);
    await page.close();
  });
});
