import { rule } from '../../../src/rules/personal-data/ip-address.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'IP [[81.92.201.17]].', message: 'address', confidence: 'high' },
    { post: 'From [[81.92.201.17]] again', message: 'address', confidence: 'medium' },
    { post: 'Host [[2a00:1450:4009:80b::200e]] or [[fe80::1]]', message: ['address', 'internal'], confidence: 'high' },
    { post: 'Ping [[192.168.0.1]]', message: 'internal', confidence: 'medium' },
    { post: 'http://[[81.92.201.17]]/x', message: 'address', confidence: 'medium' },
    { post: 'a [[::]] b', message: 'internal', confidence: 'low' },
    { post: 'IP [[2A00:1450:4009:80b::200e]]', message: 'address', confidence: 'high' },
    { post: 'dump [[2A00:1450:4009:80b::200e]]', message: 'address', confidence: 'low' },
  ],
  clean: ['Version 1.2.3.4', 'See 1.2.3.4.5 and 256.1.1.1', 'https://example.im/1.2.3.4/x', 'std::cout at 12:34:56'],
});
