/** Chooses settings on the training sets alone: each fold is a set of another origin than those it learns from. */
import { namesIn } from '../../src/detect/names/labels.ts';
import type { Lexicon } from '../../src/detect/names/lexicon.ts';
import { tag, type Tagger } from '../../src/detect/names/tagger.ts';
import { labelled, type GoldPost } from './gold.ts';
import { withKinds } from './kinds.ts';
import { learn, type LearnSettings } from './learn.ts';
import { Score } from './score.ts';
import { trainingPosts } from './augment.ts';
import type { Vocabulary } from './vocabulary.ts';

const FOLDS = [['btc-h'], ['btc-b', 'btc-e'], ['btc-a'], ['btc-g'], ['wnut17-dev']];

export function crossValidate(
  posts: readonly GoldPost[],
  { bare, vocabulary }: { readonly bare: Lexicon; readonly vocabulary: Vocabulary },
  settings: LearnSettings,
  biases: readonly number[],
  folds = FOLDS,
): string {
  const scores = new Map<string, Score>();
  const scoreOf = (name: string) => scores.get(name) ?? scores.set(name, new Score()).get(name) ?? new Score();
  for (const fold of folds) {
    const others = posts.filter((post) => !fold.includes(post.set));
    const lexicon = withKinds(bare, vocabulary, others.flatMap(labelled));
    const weights = learn(trainingPosts(others, vocabulary.lists), lexicon, settings);
    for (const bias of biases) {
      const tagger: Tagger = { lexicon, weights, bias };
      for (const post of posts.filter(({ set }) => fold.includes(set))) {
        const kind = post.set.startsWith('btc') ? 'tweets' : 'noisy';
        for (const { units, labels } of labelled(post)) {
          const at = ({ first, last, type }: { first: number; last: number; type: string }) => ({
            start: first,
            end: last + 1,
            type,
          });
          const found = tag(tagger, units).map(at);
          const gold = namesIn(labels).map(at);
          const only = (types: string[], spans: typeof found) => spans.filter(({ type }) => types.includes(type));
          scoreOf(`${kind} person ${bias}`).add(only(['person'], found), only(['person'], gold));
          scoreOf(`${kind} person+org ${bias}`).add(only(['person', 'org'], found), only(['person', 'org'], gold));
          const any = (spans: typeof found) => spans.map((span) => ({ ...span, type: 'any' }));
          scoreOf(`${kind} any ${bias}`).add(any(found), any(gold));
          scoreOf(`${post.set} person+org ${bias}`).add(only(['person', 'org'], found), only(['person', 'org'], gold));
          scoreOf(`${kind} third ${bias}`).add(
            mentions(only(['person', 'org'], found)),
            mentions(only(['person', 'org'], gold)),
          );
        }
      }
    }
  }
  const show = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(1).padStart(5)).join(' ');
  return [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { exactly, overlapping }]) => `${name.padEnd(28)} ${show(exactly)} | ${show(overlapping)}`)
    .join('\n');
}

function mentions(spans: readonly unknown[]) {
  return spans.length > 0 ? [{ start: 0, end: 1, type: 'any' }] : [];
}
