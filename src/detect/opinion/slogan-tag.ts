import { tagWords } from './phrase-book.ts';

/** First words of a hashtag that make it a slogan: `#StopTheCuts`, `#VoteForPat`. */
const STARTS: ReadonlySet<string> = new Set(
  'no,stop,save,vote,end,free,defund,repeal,ban,protect,raise,renew,stand,stands,justice,we,not,pro,anti,support,defend,demand,time,boycott,never,say,yes,dont,why,fix,keep,secure,restore,reform,pass,fund,fight,act,equal,more,less,enough,imwith,ready,hands,bring,build,let,take,feel,make,drain,lock,trust,believe,stopthe,get,tell,resist,reject,scrap,axe,bin,dump,fire,impeach,recall,elect,remember,strong,real,team,teams,all,yesall,war,waron,my,our,for,is,are'.split(
    ',',
  ),
);
/** Last words that make one: `#TheyMustResign`, `#TaxLies`. */
const ENDS: ReadonlySet<string> = new Set('lies,lied,shame,kills,mustgo,hypocrisy,fails'.split(','));
/** Before `out` or `now` at the end, what is no call for somebody to go or for something to be done. */
const BEFORE_OUT: ReadonlySet<string> = new Set(
  'day,days,night,check,it,sold,work,eat,eating,look,find,finding,watch,help,helping,try,get,getting,time,far,hang,reach,way,inside,all,go,going,dine,dining,cook,black,burn,speak,shout,coming,come,stand,drop,fall,hide,camp,hand,knock,log,opt,cash,wash,clear,step,head,walk,ride,chill,print,send,fit,lights,school,schools,farm'.split(
    ',',
  ),
);
const DEMANDED: ReadonlySet<string> = new Set(
  'election,elections,ceasefire,peace,justice,action,vote,change,reform,independence,equality,freedom,poll,referendum,strike,democracy,out,resign,truce,indyref'.split(
    ',',
  ),
);
/** Slogans of public information that take no side. */
const SERVICE_TAG =
  /^#(?:savethedate|savelives|stopsmoking|stopthespread|stayhome|timeto(?:talk|change)|freeevent|makingadifference|protectyourself|fightflu|fireready|keepwarm|keepsafe|mycouncil|team(?:gb|usa|england|iom|isleofman|manx\w*|nhs)|get(?:covered|enrolled|insured|vaccinated|tested|ready|online)\w*|time\d+|no(?:filter|makeup)|endofterm)$/i;

/** Whether a hashtag is a slogan: `#StopTheCuts`, `#BakerOut`, `#PeopleNotProfit`. */
export function isSlogan(tag: string): boolean {
  if (SERVICE_TAG.test(tag)) return false;
  const words = tagWords(tag.slice(1)).map((word) => word.toLowerCase());
  if (words.length < 2) return false;
  const [last = '', before = '', third = ''] = words.toReversed();
  if (STARTS.has(words[0] ?? '') || ENDS.has(last)) return true;
  if (last === 'out') return !BEFORE_OUT.has(before);
  if (last === 'now') return DEMANDED.has(before);
  if (last === 'matter') return before === 'lives';
  return (before === 'must' && third !== '') || words.slice(1, -1).includes('not');
}
