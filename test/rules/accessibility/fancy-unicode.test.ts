import { rule } from '../../../src/rules/accessibility/fancy-unicode.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[ʜᴇʟʟᴏ ꜰʀᴏᴍ ᴘᴇᴇʟ]], the hall is open.', message: 'styled', suggests: ['hello from peel'] },
    { post: 'Come ᵗᵒ [[ᵗʰᵉ ᶠᵃⁱʳ]].', message: 'styled', suggests: ['the fair'] },
    {
      post: '[[𝗡𝗼𝘁 𝘁𝗼 𝗯𝗲 𝗺𝗶𝘀𝘀𝗲𝗱]]: the fair',
      message: 'styled',
      confidence: 'high',
      suggests: ['Not to be missed'],
    },
    { post: 'Come to [[𝓟𝓮𝓮𝓵]]!', message: 'styled', suggests: ['Peel'] },
    { post: '[[ⓌⒺⓁⒸⓄⓂⒺ]] and [[ＯＰＥＮ]]', message: 'styled', suggests: ['WELCOME', 'OPEN'] },
    { post: '[[🄿🄴🄴🄻]] or [[🅟🅔🅔🅛]]', message: 'styled', suggests: ['PEEL', 'PEEL'] },
    { post: '[[𝟙𝟚 𝕠’𝕔𝕝𝕠𝕔𝕜]] sharp', message: 'styled', suggests: ['12 o’clock'] },
  ],
  clean: ['The answer is 𝑥.', 'Çhaglym, naïve, Γειά σου', 'Park & ride 🅿️', '½ price, 10 m²', '🇮🇲🇬🇧'],
});
