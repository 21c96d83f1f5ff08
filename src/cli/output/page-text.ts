import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import type { Paint, Style } from '../../core/reporter.ts';
import { remarkGfmParts } from '../../document/gfm.ts';
import { widthOf } from '../../reporters/width.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 90;
const BODY = '  ';

/** Text that is painted in one way. */
interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

interface Word extends Piece {
  /** True after a space, where a line may break. */
  readonly apart: boolean;
}

/**
 * A page of the manual, written in Markdown, as it reads in a terminal: headings stand out, text is wrapped, what a
 * rule marks in an example is painted. A table becomes one item a row, so that it reads at any width.
 */
export function pageText(markdown: string, style: Style): string {
  const tree = unified().use(remarkParse).use(remarkGfmParts).parse(markdown);
  const page = new Page(style, Math.min(style.width, WIDEST));
  return `${tree.children.flatMap((node) => page.blockOf(node, BODY)).join('\n')}\n`;
}

class Page {
  private readonly style: Style;
  private readonly width: number;

  constructor(style: Style, width: number) {
    this.style = style;
    this.width = width;
  }

  /** The lines of a block, an empty one first when something stands before it. */
  blockOf(node: RootContent, indent: string): string[] {
    switch (node.type) {
      case 'heading':
        return [...(node.depth === 1 ? [] : ['']), ...this.fill(this.words(node.children, this.style.strong), '')];
      case 'paragraph':
        return ['', ...this.fill(this.words(node.children), indent)];
      case 'code':
        return ['', ...(node.lang === 'post' ? this.post(node.value, indent) : indented(node.value, indent))];
      case 'list':
        return ['', ...this.list(node, indent)];
      case 'table':
        return ['', ...this.table(node, indent)];
      case 'blockquote':
        return node.children.flatMap((child) => this.blockOf(child, `${indent}${BODY}`));
      default:
        // Comments steer the tools that make the page; nothing else is left in one.
        return [];
    }
  }

  /** An example of a post, with what a rule marks in it. */
  private post(value: string, indent: string): string[] {
    const { severity } = this.style;
    return value.split('\n').flatMap((line) => {
      const pieces = line
        .split(/\[\[|\]\]/)
        .map((text, index): Piece => ({ text, paint: index % 2 === 1 ? severity.warning : plain }));
      return line === '' ? [''] : this.fill(wordsOf(pieces), `${indent}${BODY}`);
    });
  }

  private list({ ordered, start, children }: List, indent: string): string[] {
    return children.flatMap((item, index) => {
      const sign = ordered === true ? `${(start ?? 1) + index}. ` : '- ';
      const [, ...lines] = item.children.flatMap((child) => this.blockOf(child, indent + ' '.repeat(sign.length)));
      const [first = ''] = lines;
      return [indent + sign + first.trimStart(), ...lines.slice(1)];
    });
  }

  private table({ children: [head, ...rows] }: Table, indent: string): string[] {
    const titles = head?.children.map((cell) => this.words(cell.children, this.style.faint)) ?? [];
    return rows.flatMap(({ children: [first, ...cells] }) => {
      const name = this.fill(this.words(first?.children ?? [], this.style.strong), indent);
      const told = cells.flatMap((cell, index) => {
        const words = this.words(cell.children);
        if (words.length === 0) return [];
        // With one column beside the first there is nothing to tell apart.
        const title = cells.length === 1 ? [] : withColon(titles[index + 1] ?? []);
        return this.fill([...title, ...words.map(apart)], indent + BODY);
      });
      return [...name, ...told];
    });
  }

  private words(nodes: readonly PhrasingContent[], paint: Paint = plain): Word[] {
    return wordsOf(nodes.flatMap((node) => this.pieces(node, paint)));
  }

  private pieces(node: PhrasingContent, paint: Paint): Piece[] {
    const { strong, good } = this.style;
    switch (node.type) {
      case 'text':
        return [{ text: node.value, paint }];
      case 'inlineCode':
        return [{ text: node.value, paint: good }];
      case 'strong':
      case 'emphasis':
        return node.children.flatMap((child) => this.pieces(child, strong));
      case 'link': {
        const label = node.children.flatMap((child) => this.pieces(child, paint));
        // A file beside the page is no place that a reader of a terminal can follow.
        return /^https?:/.test(node.url) ? [...label, { text: ` (${node.url})`, paint }] : label;
      }
      default:
        return [];
    }
  }

  private fill(words: readonly Word[], indent: string): string[] {
    const room = Math.max(20, this.width - indent.length);
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const [index, { text, paint, apart }] of words.entries()) {
      const width = widthOf(text);
      if (used > 0 && apart && used + 1 + width + clinging(words, index + 1) > room) {
        lines.push(indent + line);
        line = '';
        used = 0;
      }
      const space = used > 0 && apart ? ' ' : '';
      line += space + paint(text);
      used += space.length + width;
    }
    return line === '' ? lines : [...lines, indent + line];
  }
}

const plain: Paint = (text) => text;

function indented(code: string, indent: string): string[] {
  return code.split('\n').map((line) => (line === '' ? '' : `${indent}${BODY}${line}`));
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let isApart = false;
  for (const { text, paint } of pieces) {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      const isSpace = part.trim() === '';
      if (!isSpace) words.push({ text: part, paint, apart: isApart });
      isApart = isSpace;
    }
  }
  return words;
}

/** The words of a cell, the first of them apart from the title that comes before. */
function apart(word: Word, index: number): Word {
  return index === 0 ? { ...word, apart: true } : word;
}

function withColon(title: readonly Word[]): Word[] {
  return title.map((word, index) => (index === title.length - 1 ? { ...word, text: `${word.text}:` } : word));
}

/** Columns of what follows without a space, and so stays on the same line. */
function clinging(words: readonly Word[], from: number): number {
  let width = 0;
  for (let index = from; words[index]?.apart === false; index++) width += widthOf(words[index]?.text ?? '');
  return width;
}
