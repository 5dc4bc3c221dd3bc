export { compiling as preparingInterest } from './compile.ts';
export { interestIn } from './interestIn.ts';
export type { Interest, InterestModel, PersonInterest, Reason, Verdict } from './types.ts';
