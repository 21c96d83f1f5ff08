import { cueDetector } from '../cues.ts';

/** Recommendations of products and businesses, discounts, and advertisements, private ones included. */
export const commercials = cueDetector(
  [
    {
      kind: 'discount',
      evidence: 'a price cut, a code or a prize is offered',
      phrases: [
        '(?:discount|promo(?:tion|tional)?|voucher|coupon|referral|affiliate|money-off) codes?',
        '(?:use|using|with|enter|quote|quoting|apply|add|pop in|type)(?: \\w+){0,2}? code:? ?["\'“”]?[\\w%-]{3,20}["\'”]?(?: [\\w%£]+){0,5}? (?:off|discount|free|save|saving|checkout|deal|offer|order|purchase)',
        '(?:\\d{1,2} ?%|\\d{1,2} percent|£\\d{1,4})(?: \\w+)? (?:off|discount|cheaper)(?! (?:the (?:target|peak|total)|peak|shore|road|grid|target|limits))(?! of )',
        '(?:half[- ]price|buy one,? get one|bogof|(?:2 for|two for) (?:1|one|the price)|(?:3 for|three for) (?:2|two)|black friday(?: \\w+)? (?:deals?|sales?|offers?|bargains?)|cyber monday|flash sale|happy hour|special offers?|clearance sale|closing[- ]down sale|january sales?|bargains? (?:at|of|to be had)|while stocks last|whilst stocks last)',
        '(?:sale|offer|deal|promotion) (?:ends|ending|now on|is on|starts|on now|must end|runs until)(?= )',
        '(?:save|saving)(?: up to)? (?:£\\d{1,5}|\\d{1,2} ?%)(?: \\w+){0,2}? (?:on|when|off|with|at|in)',
        '(?:free|complimentary) (?:delivery|shipping|p&p|gift|coffee|drink|dessert|bottle|glass of \\w+|prosecco)(?: \\w+){0,2}? (?:with|on|when|for|at|from|over)',
        '(?:win|winning|won|be in with a chance (?:to win|of winning)|chance to win|giving away|give away|giveaway of|giveaway)(?:!|:)?(?: \\w+){0,4}? (?:hampers?|vouchers?|gift cards?|meals? (?:for|at)|weekend (?:break|away|for)|spa day|i(?:phone|pad)|tickets? (?:to|for)|bottles? of|case of|prizes? from|gift sets?|afternoon tea)',
        '(?:competition time|giveaway time|prize draw)(?= *[!.,:\\0]|$| (?:with|from|for|at))',
      ],
      unless:
        'no discount|scam\\w*|fraud\\w*|beware|fake|council tax|rates bill|licen[cs]e fee|early payment|criminals|emissions?|energy bills?|carbon|fewer|reduc\\w+|students? loans?',
    },
    {
      kind: 'recommendation',
      evidence: 'a product or a business is praised or recommended',
      phrases: [
        "(?:can't|can not|cannot|couldn't|could not) recommend (?:\\w+ ){0,6}?(?:enough|highly enough|more highly|more)",
        '(?:highly|thoroughly|definitely|totally|wholeheartedly|heartily|fully|100%|seriously|would absolutely|would happily) recommend(?:ed|s|ing)?(?!,? (?:that|you|we|for (?:all|people|children|adults|anyone (?:over|aged|who))|reading the|getting|checking|you)(?!\\w))',
        "(?<=^|\\0)(?:i|we|i'd|we'd|i can|we can|i would|we would)(?: really| always| happily| personally)* recommend (?:\\w+'s|the \\w+|\\w+ (?:and|&) \\w+|\\w+)(?: \\w+){0,2}? (?:in \\w+ )?(?:for (?:your|a|an|all your|any) (?:\\w+ )?(?:mot|meal|lunch|dinner|breakfast|haircut|service|coffee|pint|car|holiday|wedding|party|repairs?|building work|insurance|tyres|flowers|gifts?|shopping))",
        "(?:i|we|i'd|we'd|i can|we can|i would|we would)(?: really| always| happily| personally| all| only)* recommend (?:\\w+ ){0,5}?(?:<shop>|@\\w+|their \\w+)",
        "(?:the |simply |serves? |sells? |makes? |does |do |has |have )?(?:best|finest|tastiest|nicest|yummiest|most delicious|greatest|cheapest|best-value|best value) (?:\\w+ ){0,2}?<shop>(?: \\w+){0,1}? (?:in|on|around|for miles|i've|we've|ever|you'll|this side|going|anywhere|by far|money can buy)",
        '(?:great|fantastic|amazing|excellent|brilliant|lovely|delicious|superb|wonderful|fab|fabulous|top|top-notch|first[- ]class|incredible|outstanding|tasty|cracking|stunning|gorgeous|yummy)(?: and \\w+| \\w+)? (?:food|value|prices?|meals?|lunch(?:es)?|dinners?|coffees?|cakes?|selection|products?|pints?|beers?|range|pizzas?|burgers?|breakfasts?|roasts?|cocktails?|haircuts?|menu|service|customer service|job|workmanship|deals?)(?:,? \\w+){0,2}? (?:at|from|by) (?!our\\b|the (?:hospital|library|school|clinic|team|council|crews?|staff)\\b)(?:@?\\w+)',
        "(?:my|our|everyone's|the island's|this) (?:absolute |new |all-time )?(?:favourite|go-to|fave) (?:local |little |new |independent )?<shop>",
        '(?:five|5)[- ]?stars?(?= *[!.,\\0]|$| (?:for|to|from|service|food|review|all the way|experience))',
        "10\\/10(?:,? (?:would|will|from|for|\\w+ recommend))?|you (?:won't|will not) (?:be disappointed|regret it|find better)|worth every penny|a must[- ](?:try|buy|have)(?= )|must-try|can't go wrong with|you can't beat (?:the|a|an|their|@)|an? (?:real |total |absolute )?(?:hidden gem|game[- ]changer)(?= *[!.,\\0]|$)",
        "if you(?:'re| are)? (?:need|want|after|looking for|ever need|in need of) an? (?:good |decent |great |reliable |new |cheap |nice ){0,2}(?:\\w+ )?<shop>,? (?:then )?(?:call|try|use|contact|ring|ask for|go|give|speak to|look no further|get|head|pop|check|visit|message|i|we)",
        '(?:cheapest|best|lowest|unbeatable|great|fantastic|amazing|brilliant|excellent|super|bargain|incredible|outstanding) (?:prices?|value|deals?|rates|mots?|petrol|diesel|fares|quotes?|tariffs?|offers)(?= *[!.,\\0]|$| (?:at|from|on|around|with|in|too|and|by|for (?:money|families)))',
        '(?:well |really |definitely |so |totally )(?:worth (?:the money|every|the price|buying|subscribing|the cost))',
        '(?:book|order|shop|buy|fly|travel|sail|bank|switch|insure|hire|rent) (?:your |a |the |with |direct |all |\\w+ )?(?:\\w+ )?with (?:@\\w+|them|him|her|confidence (?:at|from)|(?!us\\b|your\\b|our\\b|the\\b|a\\b|an\\b|care\\b|confidence\\b|caution\\b|children\\b|this\\b|these\\b|it\\b|no\\b|any\\b)\\w+ (?:travel|taxis?|cars|homes|tours|airlines?|airways|holidays|insurance|garage|motors|electrical|plumbing|joinery|builders))',
        "(?:<brand>)(?: \\w+){0,6}? (?:is|are|has|have|do|does|\\'s) (?:the |simply |really |just |so |well |always |got the |by far the ){0,3}(?:cheapest|best|tastiest|great|amazing|fantastic|brilliant|unbeatable|worth|half price|on offer|a bargain|nicest|superb|excellent)",
        "(?:love|loving|recommend|treat \\w+ (?:to|at)|can't beat|thank you|thanks|get down to|pop to|head to|shop at|buy (?:it|one|them|yours) (?:at|from)|offers? at|deals? at|sale at|bargains? at) (?:the |a |my |our |new )?(?:<brand>)",
        "tell (?:them|him|her) (?:that )?(?:we|i|the team|\\w+) sent (?:you|ya)|mention (?:us|me|this post|our name|my name) (?:and|to|for|when|at) (?:you'll |you will |they'll |the )?(?:get|till|checkout|booking|ordering|a discount|money off|\\d)",
        '(?:shout-?out|shout out|hats off|big up) to (?:<gap>)<shop>',
        '(?:treat yourself|treat yourselves|spoil yourself|pamper yourself|indulge)(?: \\w+){0,3}? (?:to|at|with|from|in)(?! (?:our|the library|the museum))',
        "(?:look no further than|you need to try|you have to try|you've got to try|go and try|give (?:them|@\\w+|him|her) a (?:call|ring|try)|get yourselves? (?:down|over|along) to|pop (?:in|along|down|over)? ?to|call in at|head (?:down|over|along) to) (?:@\\w+|(?:the |our |your |my |their |\\w+'s )?(?:\\w+ ){0,3}?<shop>)(?! (?:office|clinic|centre|meeting|event|consultation))",
        "(?:i|we)(?:'ve|'m|'re| am| are| just| absolutely| really| so)* (?:love|adore|loving|obsessed with|in love with|swear by|hooked on) (?:my |our |this |these |the |their |@?\\w+'s )(?:new )?(?:\\w+ ){0,2}?<shop>",
      ],
      unless:
        "we (?:do not|don't|cannot|can't) (?:endorse|recommend)|vaccin\\w*|doctor|committee|report|panel|inspectors?|commission|patient|our (?:staff|volunteers|crews|service)|\\d stars? out|best value|best practice|users?|developers?|data|code",
    },
    {
      kind: 'advert',
      evidence: 'it is worded as an advertisement',
      phrases: [
        '#(?:ad|ads|advert|sponsored|spon|gifted|affiliate|affiliatelink|paidpartnership|prinvite|pr|brandpartner|brandambassador|shoplocal)(?!\\w)',
        '(?:sponsored post|paid partnership|paid promotion|affiliate links?|brand ambassador)',
        "(?:shop|buy|order|pre-?order|get|grab|bag|snap up)(?: yours| them| one| it| online| direct)? (?:now|today|here|while (?:stocks|you can)|before they(?:'re| are) gone)(?= *[!.,:\\0]|$| (?:at|from|on|with|via|and|for|while|\\u0001))",
        '(?:order yours|get yours|grab yours|bag yours|treat someone)(?= *[!.,\\0]|$| )',
        '(?:now |back |yours )?(?:in stock|on sale|available|yours) (?:now )?(?:for|from|at)(?: just| only| as little as)? £\\d{1,5}',
        "(?:i'm|i am|we're|we are|am|my \\w+ is|my \\w+ are)(?: \\w+)? (?:selling|flogging|renting out|getting rid of)(?: (?:my|our|a|an|two|three|some|off|these|this|\\d+|home-?made|tickets?|hand-?made))",
        'selling (?:my|our)(?= (?!way|point|own (?:story|data)))|(?:selling|for sale|to let|for rent|to rent)(?::| -| –|!)|(?<=^|\\0)wanted(?::| -| –|!)(?! (?:\\w+ ){0,3}(?:volunteers?|carers?|donors?|drivers?|people|staff|members?|witness(?:es)?|helpers?|views|homes? for))',
        '(?:room|flat|house|cottage|apartment|garage|bungalow|unit|shop) (?:to|for) (?:let|rent|sale)',
        '(?:(?:open an account|get a quote|switch|book a (?:viewing|test drive|valuation|free quote))(?: with (?:them|him|her))?|(?:sign up|subscribe) with (?:them|him|her)) (?:today|now)(?= *[!.,\\0]|$)',
        'anyone (?:after|want(?:ing)?|interested in|need(?:ing)?) (?:to buy )?(?:a|an|my|two|some|this|these) (?:\\w+ ){0,3}(?:pram|bike|sofa|car|phone|tickets?|cot|table|chairs?|wardrobe|puppy|puppies|kittens?|laptop|fridge|freezer|bed|tv|console|washing machine|trailer|buggy)',
        '(?:for sale|to let|to rent|for rent)(?= *[!.,\\0]|$|,? (?:£|by|due|in good|good|excellent|one|offers|collect\\w*|contact|call|ring|message|dm|only))',
        '(?:£[\\d,]{1,9} ?)?(?:ono|o\\.n\\.o\\.?|or nearest offer|open to offers|cash on collection|collection only|collect from)(?= *[!.,\\0]|$| )',
        "(?:dm|message|inbox|text|pm|call|ring) me (?:if (?:you're |you are )?interested|to (?:buy|order|book|reserve)|for (?:a price|prices|price|details|a quote|orders|more info)|with (?:offers|your order)|to grab)",
        "(?:my|our|my wife's|my husband's|my mate's|my friend's|my partner's|my daughter's|my son's|my sister's|my brother's|my mum's|my dad's|his|her) (?:new |own |little |small |first |online |family ){0,2}(?:etsy|vinted|ebay|depop|online shop|shop|side hustle|market stall|stall|craft business|cake business|candle business|bakery|salon|café|cafe|restaurant|pub|clothing line|photography business|business venture|catering company|dog[- ]walking business|small business|book|novel|album|single|gig|airbnb|holiday let)(?: (?:is|are|has|on|at|opens|which|now|out|called|and|page)|(?= *[!.,:\\0]|$))",
        '(?:taking|accepting|open for) (?:orders|bookings|commissions)(?! (?:at (?:our|the) (?:library|leisure)))',
        "(?:hire me|vote for me|i'm available for|available for (?:freelance|weddings|private hire|hire)|book me for)(?= |[!.,\\0]|$)",
        '(?:grand opening|opening night|now open)(?: of| at| for)? (?:@\\w+|(?:the |our |a )?(?:\\w+ ){0,2}<shop>)',
      ],
      unless:
        'criminals?|illegal\\w*|possess\\w*|controlled substances?|drug|scam\\w*|convicted|sentenced|charged|drugs|cocaine|heroin|police|officers|postal order|stamps|nomination|prosecut\\w+|data|released to|conspir\\w+|defendant|defrauded|victims?|trafficking|undercover|library books',
    },
  ],
  {
    groups: {
      gap: '[^\\0]{0,40}?',
      brand:
        "amazon(?: prime)?|tesco|sainsbury'?s|asda|morrisons|aldi|lidl|marks (?:and|&) spencer|m&s|waitrose|shoprite|argos|currys|ikea|john lewis|primark|nike|adidas|samsung|iphone|easyjet|loganair|british airways|ryanair|mcdonald'?s|kfc|burger king|starbucks|costa(?: coffee)?|greggs|domino'?s|nando'?s|uber eats|deliveroo|just eat|netflix|spotify|disney\\+|tesla|bmw|toyota|hsbc|natwest|barclays|coca-cola|coke|pepsi|guinness|cadbury|nestle|dyson|ring doorbells?|superdrug|b&q|screwfix|halfords|wetherspoons?|vodafone|manx telecom|okells|bushy's|gymshark|shein|temu|asos",
      shop: '(?:caf[eé]|coffee shop|coffee house|tea ?room|restaurant|pub|bar|bistro|bakery|takeaway|chippy|chip shop|hotel|b&b|guest ?house|shop|store|boutique|salon|barbers?|hairdressers?|garage|mechanic|plumber|electrician|builder|roofer|decorator|joiner|gardener|florist|butchers?|greengrocers?|brewery|distillery|gym|spa|nail bar|tattooist|estate agents?|solicitors?|lawyers?|accountants?|dentist|vet|photographer|caterers?|taxi (?:firm|company)|travel agents?|supermarket|brand|company|business|firm|trader|supplier|gin|beer|ale|wine|pizzas?|burgers?|coffees?|cakes?|brownies|scones|ice cream|fish and chips|fish & chips|curry|kebabs?|pies?|pasties|sunday (?:lunch|roast)|breakfasts?|lunch(?:es)?|roasts?|afternoon tea|cocktails?|sausages|chocolates?|candles?|skincare|trainers|car|phone|laptop|broadband|phone network|energy supplier|insurance|mortgage|airline|cleaners?|childminder|nursery|dog walker|groomers?)s?',
    },
  },
);
