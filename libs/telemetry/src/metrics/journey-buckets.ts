/** Of histograms that measure from acceptance, in seconds: fine around the promise of one second, and reaching as far as an outage. */
export const JOURNEY_BUCKETS = [0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5, 5, 10, 30, 60, 300, 1_800];
