export { defineRule } from './core/rule.ts';
