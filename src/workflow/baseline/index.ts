export { type Baseline, emptyBaseline, formatBaseline, readBaseline, readBaselineIfThere } from './model.ts';
export { subtractBaseline } from './subtract.ts';
export { type Change, changeBaseline } from './update.ts';
