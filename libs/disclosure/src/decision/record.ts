import type { Document } from '@plaza/contracts';
import { criteriaFor, type Policy } from '../policy/policy';
import { ENGINE_VERSION } from '../policy/version';
import type { DecisionRecord } from './decision';

/** By what it was judged, and all that was found. */
export function recordOf(document: Document, policy: Policy, found: Partial<DecisionRecord>): DecisionRecord {
  return {
    policyVersion: policy.version,
    policyDigest: policy.digest,
    overlay: criteriaFor(policy, document.agency.code).overlay,
    engine: ENGINE_VERSION,
    declaredCode: document.disclosureCode,
    rules: [],
    provisos: [],
    policyRules: [],
    holds: [],
    hidden: {},
    fileHolds: [],
    lapsed: [],
    notes: [],
    ...found,
  };
}
