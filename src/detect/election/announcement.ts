import { cueDetector } from '../cues.ts';

/** What a body announces that could wait. @public */
export const announcements = cueDetector([
  {
    kind: 'announcement',
    evidence: 'it announces or promises something new',
    phrases: [
      '(?:delighted|pleased|proud|excited|thrilled|happy) to (?:announce|unveil|launch|reveal|confirm|share)',
      '(?:major|big|important|exciting|landmark|historic) (?:announcement|investment|news|launch)',
      '(?:new|extra|additional|more|record|fresh|unprecedented) (?:funding|investment|money|spending)',
      '(?:cash|funding|investment|jobs?|spending) boost',
      '(?:announc|unveil|launch|pledg|reveal)(?:es|ed|e|s|ing)? (?:a|an|the|new|plans|our|its|his|her|more|extra|£[\\d.,]+|\\d+)',
      '(?:promis|pledg)(?:es|ed|e|ing)(?: to)?',
      '(?:tax|rates|fee|fees|duty|fares?) (?:cuts?|freeze|holiday|giveaway)',
      '(?:will|are going to|plans? to|is going to|are to|is to) (?:invest|build|spend|create|deliver|cut|scrap|abolish|double|fund)',
      '(?:new|flagship|landmark|ambitious) (?:policy|policies|strategy|strategies|scheme|project|programme|package|plan|plans|initiative)',
      '(?:ground-?breaking|ribbon-?cutting|sod-?cutting|topping-?out|official opening|grand opening)',
      '(?:multi-)?million-pound',
      'package (?:of|for)',
    ],
    with: 'minister|ministers|government|department|treasury|council of ministers|island|schools?|hospitals?|roads?|housing|homes|millions?|£[\\d.,]+ ?(?:m|bn|million|billion)?|schemes?|projects?|families|residents|support|business(?:es)?|jobs|clinics?|services|harbour|buses|grants?',
    unless:
      'tynwald approved|court|statutory|emergency|weather|storm|flood\\w*|consultation closes|delays?|polling|returning officer|electoral|ballot|nominations?|candidates?',
    confidence: 'high',
  },
]);
