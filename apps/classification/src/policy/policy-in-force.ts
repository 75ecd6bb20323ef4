import { loadPolicy, newestPolicy, type Policy } from '@plaza/disclosure';

/** The policy by which this service decides, until it is started with another. */
export const POLICY = Symbol('policy');

/** @throws PolicyError naming everything that is wrong in its files, or that there is no such version: then nothing starts */
export const policyInForce = (version: string | undefined): Policy => (version ? loadPolicy(version) : newestPolicy());
