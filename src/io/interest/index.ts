export { InterestDataError, loadInterestModel } from './loadInterestModel.ts';
