import { rule } from '../../../src/rules/copyright/notice.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Picture: [[shutterstock_18273645]]', message: 'stock' },
    { post: '[[Lyrics:]] see below', message: 'lyrics' },
    { post: 'Photo [[©]] Jane Doe', message: 'reserved' },
    { post: '[[All rights reserved]].', message: 'reserved' },
    { post: '[[Credit to the owner]].', message: 'reserved' },
    { post: '[[I don’t own the rights]] to it.', message: 'reserved' },
    { post: '[[No copyright infringement intended]].', message: 'reserved' },
    { post: '[[Copyright 2023]] The Examiner', message: 'reserved' },
    { post: 'It [[is not my photo]], but lovely.', message: 'reserved' },
    { post: 'We [[posted it without asking]].', message: 'reserved' },
    { post: 'Image from [[Shutterstock]].', message: 'stock' },
    { post: '[[Cropped out the watermark]]!', message: 'stock' },
    { post: '[[Picture taken from Google Images]].', message: 'taken' },
    { post: '[[I nicked this photo off the internet]].', message: 'taken' },
    { post: '[[Here’s the full article]].', message: 'taken' },
    { post: 'This [[recipe was copied from her book]].', message: 'taken' },
    { post: '[[Recorded it off the telly]] last night.', message: 'taken' },
    { post: '[[Screenshot taken from Netflix]].', message: 'taken' },
    { post: '[[Found this cartoon on Pinterest]].', message: 'taken' },
    { post: '[[♪ We are rowing home tonight my love ♪]]', message: 'lyrics' },
    { post: '[[Lyrics from]] the new single below.', message: 'lyrics' },
    { post: '[[As Abba sang]]: money.', message: 'lyrics' },
  ],
  clean: [
    '© Crown copyright 2024',
    '© Isle of Man Government',
    'Respect copyright when you post.',
    'The data was taken from the 2021 census.',
    'Photo by Jane Doe, used with permission.',
    'Music in the park on Sunday ♪',
    'As the saying goes, every drop counts.',
    'Do not take pictures from Google Images.',
  ],
});
