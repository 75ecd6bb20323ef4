export { simulateDay, type SimulatedDay } from './day';
export type { CreatedEmission, Emission, Expectation, WithdrawnEmission } from './emission';
export { outcomes, type Outcome } from './outcomes';
