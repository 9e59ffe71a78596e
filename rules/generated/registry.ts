// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.
import type { Rule } from "../../src/lint/rule.ts";
import bgpAsMismatch from "../bgp/as-mismatch.ts";
import bgpNextHopSelf from "../bgp/next-hop-self.ts";
import eigrpAsMismatch from "../eigrp/as-mismatch.ts";
import eigrpNextHopSelf from "../eigrp/next-hop-self.ts";
import eigrpNotOnTunnel from "../eigrp/not-on-tunnel.ts";
import eigrpPassiveTunnel from "../eigrp/passive-tunnel.ts";
import eigrpSplitHorizon from "../eigrp/split-horizon.ts";
import ikeVersionMismatch from "../ike/version-mismatch.ts";
import ikev2KeyMismatch from "../ikev2/key-mismatch.ts";
import ikev2PeerUnreachable from "../ikev2/peer-unreachable.ts";
import ikev2ProfileIncomplete from "../ikev2/profile-incomplete.ts";
import ikev2WeakProposal from "../ikev2/weak-proposal.ts";
import ikev2WildcardKey from "../ikev2/wildcard-key.ts";
import interfaceBadAddress from "../interface/bad-address.ts";
import ipsecModeMismatch from "../ipsec/mode-mismatch.ts";
import ipsecNoIntegrity from "../ipsec/no-integrity.ts";
import ipsecNoProtection from "../ipsec/no-protection.ts";
import ipsecPfsMismatch from "../ipsec/pfs-mismatch.ts";
import ipsecTransformSetMismatch from "../ipsec/transform-set-mismatch.ts";
import ipsecUnprotectedPeer from "../ipsec/unprotected-peer.ts";
import ipsecWeakPfs from "../ipsec/weak-pfs.ts";
import ipsecWeakTransform from "../ipsec/weak-transform.ts";
import isakmpKeyMismatch from "../isakmp/key-mismatch.ts";
import isakmpKeyMissing from "../isakmp/key-missing.ts";
import isakmpPolicyMismatch from "../isakmp/policy-mismatch.ts";
import isakmpWeakPolicy from "../isakmp/weak-policy.ts";
import isakmpWildcardKey from "../isakmp/wildcard-key.ts";
import nhrpAuthenticationMismatch from "../nhrp/authentication-mismatch.ts";
import nhrpAuthenticationTooLong from "../nhrp/authentication-too-long.ts";
import nhrpMulticastNotNbma from "../nhrp/multicast-not-nbma.ts";
import nhrpMulticastUnmapped from "../nhrp/multicast-unmapped.ts";
import nhrpNbmaInOverlay from "../nhrp/nbma-in-overlay.ts";
import nhrpNbmaMismatch from "../nhrp/nbma-mismatch.ts";
import nhrpNetworkIdMismatch from "../nhrp/network-id-mismatch.ts";
import nhrpNetworkIdMissing from "../nhrp/network-id-missing.ts";
import nhrpNhsMissing from "../nhrp/nhs-missing.ts";
import nhrpNhsUnknown from "../nhrp/nhs-unknown.ts";
import nhrpNhsUnmapped from "../nhrp/nhs-unmapped.ts";
import nhrpRedirectMissing from "../nhrp/redirect-missing.ts";
import nhrpShortcutMissing from "../nhrp/shortcut-missing.ts";
import ospfDrElection from "../ospf/dr-election.ts";
import ospfNetworkTypeMismatch from "../ospf/network-type-mismatch.ts";
import ospfNotOnTunnel from "../ospf/not-on-tunnel.ts";
import ospfPassiveTunnel from "../ospf/passive-tunnel.ts";
import referenceUndefined from "../reference/undefined.ts";
import referenceUnused from "../reference/unused.ts";
import ripSplitHorizon from "../rip/split-horizon.ts";
import routingNbmaUnreachable from "../routing/nbma-unreachable.ts";
import routingNextHopUnreachable from "../routing/next-hop-unreachable.ts";
import routingRecursive from "../routing/recursive.ts";
import routingStaticOntoMgre from "../routing/static-onto-mgre.ts";
import syntaxIncompleteCommand from "../syntax/incomplete-command.ts";
import syntaxInvalidValue from "../syntax/invalid-value.ts";
import syntaxUnclearText from "../syntax/unclear-text.ts";
import syntaxUnknownCommand from "../syntax/unknown-command.ts";
import tunnelDuplicateAddress from "../tunnel/duplicate-address.ts";
import tunnelKeepalive from "../tunnel/keepalive.ts";
import tunnelKeyMismatch from "../tunnel/key-mismatch.ts";
import tunnelMssTooLarge from "../tunnel/mss-too-large.ts";
import tunnelMtuMismatch from "../tunnel/mtu-mismatch.ts";
import tunnelMtuTooLarge from "../tunnel/mtu-too-large.ts";
import tunnelNoAddress from "../tunnel/no-address.ts";
import tunnelNoDestination from "../tunnel/no-destination.ts";
import tunnelSameSource from "../tunnel/same-source.ts";
import tunnelSharedMissing from "../tunnel/shared-missing.ts";
import tunnelSourceInvalid from "../tunnel/source-invalid.ts";
import tunnelVrfMismatch from "../tunnel/vrf-mismatch.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  bgpAsMismatch,
  bgpNextHopSelf,
  eigrpAsMismatch,
  eigrpNextHopSelf,
  eigrpNotOnTunnel,
  eigrpPassiveTunnel,
  eigrpSplitHorizon,
  ikeVersionMismatch,
  ikev2KeyMismatch,
  ikev2PeerUnreachable,
  ikev2ProfileIncomplete,
  ikev2WeakProposal,
  ikev2WildcardKey,
  interfaceBadAddress,
  ipsecModeMismatch,
  ipsecNoIntegrity,
  ipsecNoProtection,
  ipsecPfsMismatch,
  ipsecTransformSetMismatch,
  ipsecUnprotectedPeer,
  ipsecWeakPfs,
  ipsecWeakTransform,
  isakmpKeyMismatch,
  isakmpKeyMissing,
  isakmpPolicyMismatch,
  isakmpWeakPolicy,
  isakmpWildcardKey,
  nhrpAuthenticationMismatch,
  nhrpAuthenticationTooLong,
  nhrpMulticastNotNbma,
  nhrpMulticastUnmapped,
  nhrpNbmaInOverlay,
  nhrpNbmaMismatch,
  nhrpNetworkIdMismatch,
  nhrpNetworkIdMissing,
  nhrpNhsMissing,
  nhrpNhsUnknown,
  nhrpNhsUnmapped,
  nhrpRedirectMissing,
  nhrpShortcutMissing,
  ospfDrElection,
  ospfNetworkTypeMismatch,
  ospfNotOnTunnel,
  ospfPassiveTunnel,
  referenceUndefined,
  referenceUnused,
  ripSplitHorizon,
  routingNbmaUnreachable,
  routingNextHopUnreachable,
  routingRecursive,
  routingStaticOntoMgre,
  syntaxIncompleteCommand,
  syntaxInvalidValue,
  syntaxUnclearText,
  syntaxUnknownCommand,
  tunnelDuplicateAddress,
  tunnelKeepalive,
  tunnelKeyMismatch,
  tunnelMssTooLarge,
  tunnelMtuMismatch,
  tunnelMtuTooLarge,
  tunnelNoAddress,
  tunnelNoDestination,
  tunnelSameSource,
  tunnelSharedMissing,
  tunnelSourceInvalid,
  tunnelVrfMismatch,
];
