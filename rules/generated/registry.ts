// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.
import type { Rule } from "../../src/lint/rule.ts";
import aclBlocksOverlay from "../acl/blocks-overlay.ts";
import aclBlocksTunnel from "../acl/blocks-tunnel.ts";
import aclMaskNotWildcard from "../acl/mask-not-wildcard.ts";
import bgpAsLoop from "../bgp/as-loop.ts";
import bgpAsMismatch from "../bgp/as-mismatch.ts";
import bgpLoopbackUnreachable from "../bgp/loopback-unreachable.ts";
import bgpMultihop from "../bgp/multihop.ts";
import bgpNeighborMissing from "../bgp/neighbor-missing.ts";
import bgpNeighborUnmapped from "../bgp/neighbor-unmapped.ts";
import bgpNetworkNotInRib from "../bgp/network-not-in-rib.ts";
import bgpNextHopSelf from "../bgp/next-hop-self.ts";
import bgpNotActivated from "../bgp/not-activated.ts";
import bgpNotConnected from "../bgp/not-connected.ts";
import bgpPasswordMismatch from "../bgp/password-mismatch.ts";
import bgpRouteReflector from "../bgp/route-reflector.ts";
import bgpUpdateSource from "../bgp/update-source.ts";
import coppDropsTunnel from "../copp/drops-tunnel.ts";
import eigrpAsMismatch from "../eigrp/as-mismatch.ts";
import eigrpAuthenticationMismatch from "../eigrp/authentication-mismatch.ts";
import eigrpAutoSummary from "../eigrp/auto-summary.ts";
import eigrpNetworkUnmatched from "../eigrp/network-unmatched.ts";
import eigrpNextHopSelf from "../eigrp/next-hop-self.ts";
import eigrpNotOnTunnel from "../eigrp/not-on-tunnel.ts";
import eigrpPassiveTunnel from "../eigrp/passive-tunnel.ts";
import eigrpSplitHorizon from "../eigrp/split-horizon.ts";
import eigrpStubHidesRoutes from "../eigrp/stub-hides-routes.ts";
import eigrpStubOnHub from "../eigrp/stub-on-hub.ts";
import eigrpTimers from "../eigrp/timers.ts";
import eigrpTunnelBandwidth from "../eigrp/tunnel-bandwidth.ts";
import eigrpWeightsMismatch from "../eigrp/weights-mismatch.ts";
import flexvpnClientMissing from "../flexvpn/client-missing.ts";
import flexvpnIkev2Profile from "../flexvpn/ikev2-profile.ts";
import flexvpnNhrpMissing from "../flexvpn/nhrp-missing.ts";
import flexvpnNoVirtualTemplate from "../flexvpn/no-virtual-template.ts";
import flexvpnTemplateIncomplete from "../flexvpn/template-incomplete.ts";
import hygieneEnablePassword from "../hygiene/enable-password.ts";
import hygieneExecTimeout from "../hygiene/exec-timeout.ts";
import hygieneHttpServer from "../hygiene/http-server.ts";
import hygieneNoLogging from "../hygiene/no-logging.ts";
import hygieneNoLogin from "../hygiene/no-login.ts";
import hygieneNoNtp from "../hygiene/no-ntp.ts";
import hygieneNoPasswordEncryption from "../hygiene/no-password-encryption.ts";
import hygieneSnmpCommunity from "../hygiene/snmp-community.ts";
import hygieneSshVersion from "../hygiene/ssh-version.ts";
import hygieneTelnet from "../hygiene/telnet.ts";
import hygieneUserPassword from "../hygiene/user-password.ts";
import hygieneVtyOpen from "../hygiene/vty-open.ts";
import ikeVersionMismatch from "../ike/version-mismatch.ts";
import ikev2KeyMismatch from "../ikev2/key-mismatch.ts";
import ikev2KeyringIncomplete from "../ikev2/keyring-incomplete.ts";
import ikev2PeerUnreachable from "../ikev2/peer-unreachable.ts";
import ikev2PolicyVrf from "../ikev2/policy-vrf.ts";
import ikev2ProfileIncomplete from "../ikev2/profile-incomplete.ts";
import ikev2ProposalIncomplete from "../ikev2/proposal-incomplete.ts";
import ikev2ProposalMismatch from "../ikev2/proposal-mismatch.ts";
import ikev2WeakProposal from "../ikev2/weak-proposal.ts";
import ikev2WildcardKey from "../ikev2/wildcard-key.ts";
import interfaceBadAddress from "../interface/bad-address.ts";
import interfaceDuplicateAddress from "../interface/duplicate-address.ts";
import interfaceOverlappingSubnet from "../interface/overlapping-subnet.ts";
import ipsecAclAny from "../ipsec/acl-any.ts";
import ipsecAclMissesGre from "../ipsec/acl-misses-gre.ts";
import ipsecAclNotMirrored from "../ipsec/acl-not-mirrored.ts";
import ipsecAhWithNat from "../ipsec/ah-with-nat.ts";
import ipsecCryptoMapIncomplete from "../ipsec/crypto-map-incomplete.ts";
import ipsecCryptoMapOnTunnel from "../ipsec/crypto-map-on-tunnel.ts";
import ipsecCryptoMapUnapplied from "../ipsec/crypto-map-unapplied.ts";
import ipsecCryptoMapWrongInterface from "../ipsec/crypto-map-wrong-interface.ts";
import ipsecDpdMissing from "../ipsec/dpd-missing.ts";
import ipsecDynamicMapFirst from "../ipsec/dynamic-map-first.ts";
import ipsecLocalAddress from "../ipsec/local-address.ts";
import ipsecModeMismatch from "../ipsec/mode-mismatch.ts";
import ipsecNatNeedsTransport from "../ipsec/nat-needs-transport.ts";
import ipsecNoIntegrity from "../ipsec/no-integrity.ts";
import ipsecNoProtection from "../ipsec/no-protection.ts";
import ipsecPeerUnknown from "../ipsec/peer-unknown.ts";
import ipsecPfsMismatch from "../ipsec/pfs-mismatch.ts";
import ipsecReplayWindow from "../ipsec/replay-window.ts";
import ipsecTransformSetMismatch from "../ipsec/transform-set-mismatch.ts";
import ipsecTunnelMode from "../ipsec/tunnel-mode.ts";
import ipsecUnprotectedPeer from "../ipsec/unprotected-peer.ts";
import ipsecWeakPfs from "../ipsec/weak-pfs.ts";
import ipsecWeakTransform from "../ipsec/weak-transform.ts";
import isakmpAggressiveNeeded from "../isakmp/aggressive-needed.ts";
import isakmpDisabled from "../isakmp/disabled.ts";
import isakmpKeyMismatch from "../isakmp/key-mismatch.ts";
import isakmpKeyMissing from "../isakmp/key-missing.ts";
import isakmpKeyringOverlap from "../isakmp/keyring-overlap.ts";
import isakmpPolicyMismatch from "../isakmp/policy-mismatch.ts";
import isakmpProfileIncomplete from "../isakmp/profile-incomplete.ts";
import isakmpWeakPolicy from "../isakmp/weak-policy.ts";
import isakmpWildcardKey from "../isakmp/wildcard-key.ts";
import keyChainNoKeyString from "../key-chain/no-key-string.ts";
import linkBgpAsMismatch from "../link/bgp-as-mismatch.ts";
import linkBgpSource from "../link/bgp-source.ts";
import linkDuplicateRouterId from "../link/duplicate-router-id.ts";
import linkEigrpAsMismatch from "../link/eigrp-as-mismatch.ts";
import linkEigrpMismatch from "../link/eigrp-mismatch.ts";
import linkFirstHopMismatch from "../link/first-hop-mismatch.ts";
import linkIsisMismatch from "../link/isis-mismatch.ts";
import linkOspfMismatch from "../link/ospf-mismatch.ts";
import linkRipVersion from "../link/rip-version.ts";
import lintUnusedSuppression from "../lint/unused-suppression.ts";
import natCatchesIke from "../nat/catches-ike.ts";
import natCatchesVpn from "../nat/catches-vpn.ts";
import natForwardsIke from "../nat/forwards-ike.ts";
import natNoOutsideInterface from "../nat/no-outside-interface.ts";
import natStaticCatchesVpn from "../nat/static-catches-vpn.ts";
import nhrpAuthenticationMismatch from "../nhrp/authentication-mismatch.ts";
import nhrpAuthenticationTooLong from "../nhrp/authentication-too-long.ts";
import nhrpDuplicateNbma from "../nhrp/duplicate-nbma.ts";
import nhrpHoldtimeMismatch from "../nhrp/holdtime-mismatch.ts";
import nhrpMulticastNotNbma from "../nhrp/multicast-not-nbma.ts";
import nhrpMulticastUnmapped from "../nhrp/multicast-unmapped.ts";
import nhrpNbmaInOverlay from "../nhrp/nbma-in-overlay.ts";
import nhrpNbmaMismatch from "../nhrp/nbma-mismatch.ts";
import nhrpNetworkIdMismatch from "../nhrp/network-id-mismatch.ts";
import nhrpNetworkIdMissing from "../nhrp/network-id-missing.ts";
import nhrpNhsMissing from "../nhrp/nhs-missing.ts";
import nhrpNhsUnknown from "../nhrp/nhs-unknown.ts";
import nhrpNhsUnmapped from "../nhrp/nhs-unmapped.ts";
import nhrpNoUnique from "../nhrp/no-unique.ts";
import nhrpRedirectMissing from "../nhrp/redirect-missing.ts";
import nhrpShortcutMissing from "../nhrp/shortcut-missing.ts";
import ospfAreaMismatch from "../ospf/area-mismatch.ts";
import ospfAuthenticationMismatch from "../ospf/authentication-mismatch.ts";
import ospfDrElection from "../ospf/dr-election.ts";
import ospfMtuMismatch from "../ospf/mtu-mismatch.ts";
import ospfNeighborMissing from "../ospf/neighbor-missing.ts";
import ospfNetworkTypeMismatch from "../ospf/network-type-mismatch.ts";
import ospfNetworkUnmatched from "../ospf/network-unmatched.ts";
import ospfNotOnTunnel from "../ospf/not-on-tunnel.ts";
import ospfPassiveTunnel from "../ospf/passive-tunnel.ts";
import ospfPhase2NetworkType from "../ospf/phase2-network-type.ts";
import ospfTimersMismatch from "../ospf/timers-mismatch.ts";
import pkiNoTrustpoint from "../pki/no-trustpoint.ts";
import qosNhrpGroupUnmapped from "../qos/nhrp-group-unmapped.ts";
import readerAmbiguousDevice from "../reader/ambiguous-device.ts";
import referenceUndefined from "../reference/undefined.ts";
import referenceUnused from "../reference/unused.ts";
import ripPassiveTunnel from "../rip/passive-tunnel.ts";
import ripSplitHorizon from "../rip/split-horizon.ts";
import ripVersionMismatch from "../rip/version-mismatch.ts";
import routingDuplicateLan from "../routing/duplicate-lan.ts";
import routingDuplicateRouterId from "../routing/duplicate-router-id.ts";
import routingIsisOverNhrp from "../routing/isis-over-nhrp.ts";
import routingLanNotAdvertised from "../routing/lan-not-advertised.ts";
import routingNbmaUnreachable from "../routing/nbma-unreachable.ts";
import routingNextHopUnreachable from "../routing/next-hop-unreachable.ts";
import routingNoRouteToPeer from "../routing/no-route-to-peer.ts";
import routingNoneOverTunnel from "../routing/none-over-tunnel.ts";
import routingPhase2Summary from "../routing/phase2-summary.ts";
import routingProtocolOneSided from "../routing/protocol-one-sided.ts";
import routingRecursive from "../routing/recursive.ts";
import routingStaticBesideTunnel from "../routing/static-beside-tunnel.ts";
import routingStaticNextHop from "../routing/static-next-hop.ts";
import routingStaticOntoMgre from "../routing/static-onto-mgre.ts";
import routingStaticRouteMissing from "../routing/static-route-missing.ts";
import slaNotScheduled from "../sla/not-scheduled.ts";
import syntaxAmbiguousAbbreviation from "../syntax/ambiguous-abbreviation.ts";
import syntaxIncompleteCommand from "../syntax/incomplete-command.ts";
import syntaxInvalidValue from "../syntax/invalid-value.ts";
import syntaxNotInRelease from "../syntax/not-in-release.ts";
import syntaxUnclearText from "../syntax/unclear-text.ts";
import syntaxUnknownCommand from "../syntax/unknown-command.ts";
import syntaxWrongMode from "../syntax/wrong-mode.ts";
import tunnelDestinationOnMgre from "../tunnel/destination-on-mgre.ts";
import tunnelDuplicateAddress from "../tunnel/duplicate-address.ts";
import tunnelEndpointsMismatch from "../tunnel/endpoints-mismatch.ts";
import tunnelHubPointToPoint from "../tunnel/hub-point-to-point.ts";
import tunnelKeepalive from "../tunnel/keepalive.ts";
import tunnelKeyMismatch from "../tunnel/key-mismatch.ts";
import tunnelModeMismatch from "../tunnel/mode-mismatch.ts";
import tunnelModeMixed from "../tunnel/mode-mixed.ts";
import tunnelMssMismatch from "../tunnel/mss-mismatch.ts";
import tunnelMssTooLarge from "../tunnel/mss-too-large.ts";
import tunnelMtuMismatch from "../tunnel/mtu-mismatch.ts";
import tunnelMtuMissing from "../tunnel/mtu-missing.ts";
import tunnelMtuTooLarge from "../tunnel/mtu-too-large.ts";
import tunnelNoAddress from "../tunnel/no-address.ts";
import tunnelNoDestination from "../tunnel/no-destination.ts";
import tunnelSameSource from "../tunnel/same-source.ts";
import tunnelSharedMissing from "../tunnel/shared-missing.ts";
import tunnelShutdown from "../tunnel/shutdown.ts";
import tunnelSourceInvalid from "../tunnel/source-invalid.ts";
import tunnelSourceUnexpected from "../tunnel/source-unexpected.ts";
import tunnelSubnetMismatch from "../tunnel/subnet-mismatch.ts";
import tunnelVrfMismatch from "../tunnel/vrf-mismatch.ts";
import zbfSelfBlocksTunnel from "../zbf/self-blocks-tunnel.ts";
import zbfTunnelNotInZone from "../zbf/tunnel-not-in-zone.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  aclBlocksOverlay,
  aclBlocksTunnel,
  aclMaskNotWildcard,
  bgpAsLoop,
  bgpAsMismatch,
  bgpLoopbackUnreachable,
  bgpMultihop,
  bgpNeighborMissing,
  bgpNeighborUnmapped,
  bgpNetworkNotInRib,
  bgpNextHopSelf,
  bgpNotActivated,
  bgpNotConnected,
  bgpPasswordMismatch,
  bgpRouteReflector,
  bgpUpdateSource,
  coppDropsTunnel,
  eigrpAsMismatch,
  eigrpAuthenticationMismatch,
  eigrpAutoSummary,
  eigrpNetworkUnmatched,
  eigrpNextHopSelf,
  eigrpNotOnTunnel,
  eigrpPassiveTunnel,
  eigrpSplitHorizon,
  eigrpStubHidesRoutes,
  eigrpStubOnHub,
  eigrpTimers,
  eigrpTunnelBandwidth,
  eigrpWeightsMismatch,
  flexvpnClientMissing,
  flexvpnIkev2Profile,
  flexvpnNhrpMissing,
  flexvpnNoVirtualTemplate,
  flexvpnTemplateIncomplete,
  hygieneEnablePassword,
  hygieneExecTimeout,
  hygieneHttpServer,
  hygieneNoLogging,
  hygieneNoLogin,
  hygieneNoNtp,
  hygieneNoPasswordEncryption,
  hygieneSnmpCommunity,
  hygieneSshVersion,
  hygieneTelnet,
  hygieneUserPassword,
  hygieneVtyOpen,
  ikeVersionMismatch,
  ikev2KeyMismatch,
  ikev2KeyringIncomplete,
  ikev2PeerUnreachable,
  ikev2PolicyVrf,
  ikev2ProfileIncomplete,
  ikev2ProposalIncomplete,
  ikev2ProposalMismatch,
  ikev2WeakProposal,
  ikev2WildcardKey,
  interfaceBadAddress,
  interfaceDuplicateAddress,
  interfaceOverlappingSubnet,
  ipsecAclAny,
  ipsecAclMissesGre,
  ipsecAclNotMirrored,
  ipsecAhWithNat,
  ipsecCryptoMapIncomplete,
  ipsecCryptoMapOnTunnel,
  ipsecCryptoMapUnapplied,
  ipsecCryptoMapWrongInterface,
  ipsecDpdMissing,
  ipsecDynamicMapFirst,
  ipsecLocalAddress,
  ipsecModeMismatch,
  ipsecNatNeedsTransport,
  ipsecNoIntegrity,
  ipsecNoProtection,
  ipsecPeerUnknown,
  ipsecPfsMismatch,
  ipsecReplayWindow,
  ipsecTransformSetMismatch,
  ipsecTunnelMode,
  ipsecUnprotectedPeer,
  ipsecWeakPfs,
  ipsecWeakTransform,
  isakmpAggressiveNeeded,
  isakmpDisabled,
  isakmpKeyMismatch,
  isakmpKeyMissing,
  isakmpKeyringOverlap,
  isakmpPolicyMismatch,
  isakmpProfileIncomplete,
  isakmpWeakPolicy,
  isakmpWildcardKey,
  keyChainNoKeyString,
  linkBgpAsMismatch,
  linkBgpSource,
  linkDuplicateRouterId,
  linkEigrpAsMismatch,
  linkEigrpMismatch,
  linkFirstHopMismatch,
  linkIsisMismatch,
  linkOspfMismatch,
  linkRipVersion,
  lintUnusedSuppression,
  natCatchesIke,
  natCatchesVpn,
  natForwardsIke,
  natNoOutsideInterface,
  natStaticCatchesVpn,
  nhrpAuthenticationMismatch,
  nhrpAuthenticationTooLong,
  nhrpDuplicateNbma,
  nhrpHoldtimeMismatch,
  nhrpMulticastNotNbma,
  nhrpMulticastUnmapped,
  nhrpNbmaInOverlay,
  nhrpNbmaMismatch,
  nhrpNetworkIdMismatch,
  nhrpNetworkIdMissing,
  nhrpNhsMissing,
  nhrpNhsUnknown,
  nhrpNhsUnmapped,
  nhrpNoUnique,
  nhrpRedirectMissing,
  nhrpShortcutMissing,
  ospfAreaMismatch,
  ospfAuthenticationMismatch,
  ospfDrElection,
  ospfMtuMismatch,
  ospfNeighborMissing,
  ospfNetworkTypeMismatch,
  ospfNetworkUnmatched,
  ospfNotOnTunnel,
  ospfPassiveTunnel,
  ospfPhase2NetworkType,
  ospfTimersMismatch,
  pkiNoTrustpoint,
  qosNhrpGroupUnmapped,
  readerAmbiguousDevice,
  referenceUndefined,
  referenceUnused,
  ripPassiveTunnel,
  ripSplitHorizon,
  ripVersionMismatch,
  routingDuplicateLan,
  routingDuplicateRouterId,
  routingIsisOverNhrp,
  routingLanNotAdvertised,
  routingNbmaUnreachable,
  routingNextHopUnreachable,
  routingNoRouteToPeer,
  routingNoneOverTunnel,
  routingPhase2Summary,
  routingProtocolOneSided,
  routingRecursive,
  routingStaticBesideTunnel,
  routingStaticNextHop,
  routingStaticOntoMgre,
  routingStaticRouteMissing,
  slaNotScheduled,
  syntaxAmbiguousAbbreviation,
  syntaxIncompleteCommand,
  syntaxInvalidValue,
  syntaxNotInRelease,
  syntaxUnclearText,
  syntaxUnknownCommand,
  syntaxWrongMode,
  tunnelDestinationOnMgre,
  tunnelDuplicateAddress,
  tunnelEndpointsMismatch,
  tunnelHubPointToPoint,
  tunnelKeepalive,
  tunnelKeyMismatch,
  tunnelModeMismatch,
  tunnelModeMixed,
  tunnelMssMismatch,
  tunnelMssTooLarge,
  tunnelMtuMismatch,
  tunnelMtuMissing,
  tunnelMtuTooLarge,
  tunnelNoAddress,
  tunnelNoDestination,
  tunnelSameSource,
  tunnelSharedMissing,
  tunnelShutdown,
  tunnelSourceInvalid,
  tunnelSourceUnexpected,
  tunnelSubnetMismatch,
  tunnelVrfMismatch,
  zbfSelfBlocksTunnel,
  zbfTunnelNotInZone,
];
