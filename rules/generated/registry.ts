// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.
import type { Rule } from "../../src/lint/rule.ts";
import bgpAsMismatch from "../bgp/as-mismatch.ts";
import bgpNextHopSelf from "../bgp/next-hop-self.ts";
import eigrpAsMismatch from "../eigrp/as-mismatch.ts";
import eigrpNextHopSelf from "../eigrp/next-hop-self.ts";
import eigrpSplitHorizon from "../eigrp/split-horizon.ts";
import ikev2KeyMismatch from "../ikev2/key-mismatch.ts";
import ikev2PeerUnreachable from "../ikev2/peer-unreachable.ts";
import ikev2WeakProposal from "../ikev2/weak-proposal.ts";
import ipsecNoIntegrity from "../ipsec/no-integrity.ts";
import ipsecPfsMismatch from "../ipsec/pfs-mismatch.ts";
import ipsecTransformSetMismatch from "../ipsec/transform-set-mismatch.ts";
import ipsecUnprotectedPeer from "../ipsec/unprotected-peer.ts";
import ipsecWeakPfs from "../ipsec/weak-pfs.ts";
import ipsecWeakTransform from "../ipsec/weak-transform.ts";
import isakmpKeyMismatch from "../isakmp/key-mismatch.ts";
import isakmpKeyMissing from "../isakmp/key-missing.ts";
import isakmpPolicyMismatch from "../isakmp/policy-mismatch.ts";
import isakmpWeakPolicy from "../isakmp/weak-policy.ts";
import nhrpAuthenticationMismatch from "../nhrp/authentication-mismatch.ts";
import nhrpNbmaMismatch from "../nhrp/nbma-mismatch.ts";
import nhrpNetworkIdMismatch from "../nhrp/network-id-mismatch.ts";
import nhrpNhsUnknown from "../nhrp/nhs-unknown.ts";
import nhrpNhsUnmapped from "../nhrp/nhs-unmapped.ts";
import ospfNetworkTypeMismatch from "../ospf/network-type-mismatch.ts";
import referenceUndefined from "../reference/undefined.ts";
import referenceUnused from "../reference/unused.ts";
import ripSplitHorizon from "../rip/split-horizon.ts";
import routingRecursive from "../routing/recursive.ts";
import syntaxInvalidValue from "../syntax/invalid-value.ts";
import syntaxUnknownCommand from "../syntax/unknown-command.ts";
import tunnelDuplicateAddress from "../tunnel/duplicate-address.ts";
import tunnelKeyMismatch from "../tunnel/key-mismatch.ts";
import tunnelNoAddress from "../tunnel/no-address.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  bgpAsMismatch,
  bgpNextHopSelf,
  eigrpAsMismatch,
  eigrpNextHopSelf,
  eigrpSplitHorizon,
  ikev2KeyMismatch,
  ikev2PeerUnreachable,
  ikev2WeakProposal,
  ipsecNoIntegrity,
  ipsecPfsMismatch,
  ipsecTransformSetMismatch,
  ipsecUnprotectedPeer,
  ipsecWeakPfs,
  ipsecWeakTransform,
  isakmpKeyMismatch,
  isakmpKeyMissing,
  isakmpPolicyMismatch,
  isakmpWeakPolicy,
  nhrpAuthenticationMismatch,
  nhrpNbmaMismatch,
  nhrpNetworkIdMismatch,
  nhrpNhsUnknown,
  nhrpNhsUnmapped,
  ospfNetworkTypeMismatch,
  referenceUndefined,
  referenceUnused,
  ripSplitHorizon,
  routingRecursive,
  syntaxInvalidValue,
  syntaxUnknownCommand,
  tunnelDuplicateAddress,
  tunnelKeyMismatch,
  tunnelNoAddress,
];
