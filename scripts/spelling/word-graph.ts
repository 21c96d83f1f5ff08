import {
  codeOf,
  FINAL,
  FREQUENCY_MASK,
  FREQUENCY_SHIFT,
  LAST,
  LETTER_MASK,
  LETTERS,
  ROOT,
  TARGET_SHIFT,
} from '../../src/detect/spelling/graph.ts';

interface Node {
  final: boolean;
  readonly edges: Map<number, Node>;
  /** Where its edges begin in the finished graph; 0 until placed, or when it has none. */
  place: number;
}

const TARGET = 2 ** TARGET_SHIFT;

/**
 * Packs words into the smallest graph that spells exactly them (a directed acyclic word graph, built word by word
 * from a sorted list, as Daciuk and others showed in 2000).
 * @param words lower-cased; those with other letters than the graph's are left out
 * @param frequencyOf how common a word is, 0 to 15
 */
export function wordGraph(words: Iterable<string>, frequencyOf: (word: string) => number): Uint32Array {
  const list = sorted(words);
  const root: Node = { final: false, edges: new Map(), place: 0 };
  const known = new Map<string, Node>();
  const ids = new Map<Node, number>();
  const idOf = (node: Node) => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };
  const settle = (path: readonly { parent: Node; letter: number; child: Node }[]) => {
    for (const { parent, letter, child } of [...path].reverse()) {
      const key = `${child.final ? '!' : ''}${[...child.edges].map(([code, to]) => `${code}:${idOf(to)}`).join()}`;
      const same = known.get(key);
      if (same === undefined) known.set(key, child);
      else parent.edges.set(letter, same);
    }
  };
  let path: { parent: Node; letter: number; child: Node }[] = [];
  let previous = '';
  for (const word of list) {
    let shared = 0;
    while (shared < previous.length && previous[shared] === word[shared]) shared++;
    settle(path.slice(shared));
    path = path.slice(0, shared);
    for (let at = shared; at < word.length; at++) {
      const parent = path.at(-1)?.child ?? root;
      const child: Node = { final: false, edges: new Map(), place: 0 };
      const letter = codeOf(word.charCodeAt(at));
      parent.edges.set(letter, child);
      path.push({ parent, letter, child });
    }
    const end = path.at(-1);
    if (end !== undefined) end.child.final = true;
    previous = word;
  }
  settle(path);
  const packed = pack(root);
  for (const word of list) markFrequency(packed, word, frequencyOf(word));
  return packed;
}

/** Tells each edge of a word how common the word is, unless a commoner one told it before. */
function markFrequency(packed: Uint32Array, word: string, frequency: number): void {
  let at = ROOT;
  for (let index = 0; index < word.length; index++) {
    while (((packed[at] ?? 0) & LETTER_MASK) !== codeOf(word.charCodeAt(index))) at++;
    const edge = packed[at] ?? 0;
    if (((edge >>> FREQUENCY_SHIFT) & FREQUENCY_MASK) < frequency) {
      packed[at] = ((edge & ~(FREQUENCY_MASK << FREQUENCY_SHIFT)) | (frequency << FREQUENCY_SHIFT)) >>> 0;
    }
    at = edge >>> TARGET_SHIFT;
  }
}

function sorted(words: Iterable<string>): string[] {
  const letters = new RegExp(`^[${LETTERS}]+$`);
  return [...new Set(words)].filter((word) => letters.test(word)).sort();
}

/** Lays the edges of each node side by side; the root's come first, after one empty slot. */
function pack(root: Node): Uint32Array {
  const order: Node[] = [];
  let size = 1;
  const seen = new Set<Node>();
  const visit = (node: Node) => {
    if (seen.has(node) || node.edges.size === 0) return;
    seen.add(node);
    node.place = size;
    size += node.edges.size;
    order.push(node);
    for (const child of node.edges.values()) visit(child);
  };
  visit(root);
  const packed = new Uint32Array(size);
  for (const node of order) {
    let at = node.place;
    for (const [letter, child] of node.edges) {
      const last = at === node.place + node.edges.size - 1;
      packed[at++] = child.place * TARGET + (child.final ? FINAL : 0) + (last ? LAST : 0) + letter;
    }
  }
  return packed;
}
