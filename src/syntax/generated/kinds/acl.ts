// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/acl.ios. */
export interface AclCommands {
  /** One entry of a numbered list: the first that matches decides, what none matches is denied. */
  StandardAclEntry: {
    readonly acl?: string;
    readonly action: "permit" | "deny";
    readonly host?: string;
    readonly group?: string;
    readonly address?: string;
    readonly wildcard?: string;
    readonly logTag?: string;
    readonly sequence?: number;
  };
  ExtendedAclEntry: {
    readonly acl?: string;
    readonly action: "permit" | "deny";
    readonly protocol?: number | "ip" | "tcp" | "udp" | "icmp" | "esp" | "ahp" | "gre" | "eigrp" | "ospf" | "pim" | "igmp" | "ipinip" | "nos" | "pcp" | "sctp" | "igrp";
    readonly serviceGroup?: string;
    readonly sourceHost?: string;
    readonly sourceGroup?: string;
    readonly sourceAddress?: string;
    readonly sourceWildcard?: string;
    readonly sourceOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly sourcePorts?: readonly (number | "bgp" | "biff" | "bootpc" | "bootps" | "chargen" | "cmd" | "connectedapps-plain" | "connectedapps-tls" | "daytime" | "discard" | "dnsix" | "domain" | "drip" | "echo" | "exec" | "finger" | "ftp" | "ftp-data" | "gopher" | "hostname" | "ident" | "irc" | "isakmp" | "klogin" | "kshell" | "login" | "lpd" | "mobile-ip" | "msrpc" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "nntp" | "non500-isakmp" | "ntp" | "onep-plain" | "onep-tls" | "pim-auto-rp" | "pop2" | "pop3" | "rip" | "smtp" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "telnet" | "tftp" | "time" | "uucp" | "who" | "whois" | "www" | "xdmcp")[];
    readonly destinationHost?: string;
    readonly destinationGroup?: string;
    readonly destinationAddress?: string;
    readonly destinationWildcard?: string;
    readonly destinationOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly destinationPorts?: readonly (number | "bgp" | "biff" | "bootpc" | "bootps" | "chargen" | "cmd" | "connectedapps-plain" | "connectedapps-tls" | "daytime" | "discard" | "dnsix" | "domain" | "drip" | "echo" | "exec" | "finger" | "ftp" | "ftp-data" | "gopher" | "hostname" | "ident" | "irc" | "isakmp" | "klogin" | "kshell" | "login" | "lpd" | "mobile-ip" | "msrpc" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "nntp" | "non500-isakmp" | "ntp" | "onep-plain" | "onep-tls" | "pim-auto-rp" | "pop2" | "pop3" | "rip" | "smtp" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "telnet" | "tftp" | "time" | "uucp" | "who" | "whois" | "www" | "xdmcp")[];
    readonly icmpType?: number | "administratively-prohibited" | "alternate-address" | "conversion-error" | "dod-host-prohibited" | "dod-net-prohibited" | "echo" | "echo-reply" | "general-parameter-problem" | "host-isolated" | "host-precedence-unreachable" | "host-redirect" | "host-tos-redirect" | "host-tos-unreachable" | "host-unknown" | "host-unreachable" | "information-reply" | "information-request" | "mask-reply" | "mask-request" | "mobile-redirect" | "net-redirect" | "net-tos-redirect" | "net-tos-unreachable" | "net-unreachable" | "network-unknown" | "no-room-for-option" | "option-missing" | "packet-too-big" | "parameter-problem" | "port-unreachable" | "precedence-unreachable" | "protocol-unreachable" | "reassembly-timeout" | "redirect" | "router-advertisement" | "router-solicitation" | "source-quench" | "source-route-failed" | "time-exceeded" | "timestamp-reply" | "timestamp-request" | "traceroute" | "ttl-exceeded" | "unreachable";
    readonly icmpCode?: number;
    readonly established?: true;
    readonly fragments?: true;
    readonly log?: true;
    readonly logInput?: true;
    readonly matchAny?: string;
    readonly matchAll?: string;
    readonly option?: number | string;
    readonly ttlOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly ttl?: number;
    readonly ttlTo?: number;
    readonly precedence?: number | "critical" | "flash" | "flash-override" | "immediate" | "internet" | "network" | "priority" | "routine";
    readonly dscp?: number | "af11" | "af12" | "af13" | "af21" | "af22" | "af23" | "af31" | "af32" | "af33" | "af41" | "af42" | "af43" | "cs1" | "cs2" | "cs3" | "cs4" | "cs5" | "cs6" | "cs7" | "default" | "ef";
    readonly tos?: number | "max-reliability" | "max-throughput" | "min-delay" | "min-monetary-cost" | "normal";
    readonly reflect?: string;
    readonly timeout?: number;
    readonly timeRange?: string;
    readonly sequence?: number;
  };
  ExtendedAclDynamic: {
    readonly acl?: string;
    readonly name: string;
    readonly minutes?: number;
    readonly action: "permit" | "deny";
    readonly protocol?: number | "ip" | "tcp" | "udp" | "icmp" | "esp" | "ahp" | "gre" | "eigrp" | "ospf" | "pim" | "igmp" | "ipinip" | "nos" | "pcp" | "sctp" | "igrp";
    readonly serviceGroup?: string;
    readonly sourceHost?: string;
    readonly sourceGroup?: string;
    readonly sourceAddress?: string;
    readonly sourceWildcard?: string;
    readonly sourceOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly sourcePorts?: readonly (number | "bgp" | "biff" | "bootpc" | "bootps" | "chargen" | "cmd" | "connectedapps-plain" | "connectedapps-tls" | "daytime" | "discard" | "dnsix" | "domain" | "drip" | "echo" | "exec" | "finger" | "ftp" | "ftp-data" | "gopher" | "hostname" | "ident" | "irc" | "isakmp" | "klogin" | "kshell" | "login" | "lpd" | "mobile-ip" | "msrpc" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "nntp" | "non500-isakmp" | "ntp" | "onep-plain" | "onep-tls" | "pim-auto-rp" | "pop2" | "pop3" | "rip" | "smtp" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "telnet" | "tftp" | "time" | "uucp" | "who" | "whois" | "www" | "xdmcp")[];
    readonly destinationHost?: string;
    readonly destinationGroup?: string;
    readonly destinationAddress?: string;
    readonly destinationWildcard?: string;
    readonly destinationOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly destinationPorts?: readonly (number | "bgp" | "biff" | "bootpc" | "bootps" | "chargen" | "cmd" | "connectedapps-plain" | "connectedapps-tls" | "daytime" | "discard" | "dnsix" | "domain" | "drip" | "echo" | "exec" | "finger" | "ftp" | "ftp-data" | "gopher" | "hostname" | "ident" | "irc" | "isakmp" | "klogin" | "kshell" | "login" | "lpd" | "mobile-ip" | "msrpc" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "nntp" | "non500-isakmp" | "ntp" | "onep-plain" | "onep-tls" | "pim-auto-rp" | "pop2" | "pop3" | "rip" | "smtp" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "telnet" | "tftp" | "time" | "uucp" | "who" | "whois" | "www" | "xdmcp")[];
    readonly icmpType?: number | "administratively-prohibited" | "alternate-address" | "conversion-error" | "dod-host-prohibited" | "dod-net-prohibited" | "echo" | "echo-reply" | "general-parameter-problem" | "host-isolated" | "host-precedence-unreachable" | "host-redirect" | "host-tos-redirect" | "host-tos-unreachable" | "host-unknown" | "host-unreachable" | "information-reply" | "information-request" | "mask-reply" | "mask-request" | "mobile-redirect" | "net-redirect" | "net-tos-redirect" | "net-tos-unreachable" | "net-unreachable" | "network-unknown" | "no-room-for-option" | "option-missing" | "packet-too-big" | "parameter-problem" | "port-unreachable" | "precedence-unreachable" | "protocol-unreachable" | "reassembly-timeout" | "redirect" | "router-advertisement" | "router-solicitation" | "source-quench" | "source-route-failed" | "time-exceeded" | "timestamp-reply" | "timestamp-request" | "traceroute" | "ttl-exceeded" | "unreachable";
    readonly icmpCode?: number;
    readonly established?: true;
    readonly fragments?: true;
    readonly log?: true;
    readonly logInput?: true;
    readonly matchAny?: string;
    readonly matchAll?: string;
    readonly option?: number | string;
    readonly ttlOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly ttl?: number;
    readonly ttlTo?: number;
    readonly precedence?: number | "critical" | "flash" | "flash-override" | "immediate" | "internet" | "network" | "priority" | "routine";
    readonly dscp?: number | "af11" | "af12" | "af13" | "af21" | "af22" | "af23" | "af31" | "af32" | "af33" | "af41" | "af42" | "af43" | "cs1" | "cs2" | "cs3" | "cs4" | "cs5" | "cs6" | "cs7" | "default" | "ef";
    readonly tos?: number | "max-reliability" | "max-throughput" | "min-delay" | "min-monetary-cost" | "normal";
    readonly reflect?: string;
    readonly timeout?: number;
    readonly timeRange?: string;
    readonly sequence?: number;
  };
  MacAddressAclEntry: {
    readonly acl: string;
    readonly action: "permit" | "deny";
    readonly source: string | undefined;
    readonly sourceMask?: string;
    readonly destination?: string;
    readonly destinationMask?: string;
  };
  AclRemark: {
    readonly acl?: string;
    readonly text?: string;
    readonly sequence?: number;
  };
  /** A named list. `ip access-list standard 10` and `access-list 10` are one list. */
  StandardAcl: {
    readonly acl: string;
  };
  ExtendedAcl: {
    readonly acl: string;
  };
  AclResequence: {
    readonly acl: string;
    readonly start: number | undefined;
    readonly step: number | undefined;
  };
  AclLogUpdate: {
    readonly packets: number | undefined;
  };
  AclLogging: {
    readonly interval?: number;
  };
  AclPersistent: object;
  RoleBasedAcl: {
    readonly acl: string;
  };
  Ipv6Acl: {
    readonly acl: string;
  };
  Ipv6AclLogUpdate: {
    readonly packets: number | undefined;
  };
  MacAcl: {
    readonly acl: string;
  };
  TimeRange: {
    readonly name: string;
  };
  NetworkObjectGroup: {
    readonly name: string;
  };
  ServiceObjectGroup: {
    readonly name: string;
  };
  AclEvaluate: {
    readonly sequence?: number;
    readonly list: string;
  };
  Ipv6AclEntry: {
    readonly sequence?: number;
    readonly action: "permit" | "deny";
    readonly protocol: number | "ipv6" | "tcp" | "udp" | "icmp" | "esp" | "ahp" | "sctp" | "pcp" | "hbh" | undefined;
    readonly sourceHost?: string;
    readonly sourcePrefix?: string;
    readonly sourceGroup?: string;
    readonly sourceOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly sourcePorts?: readonly (number | "bgp" | "biff" | "bootpc" | "bootps" | "chargen" | "cmd" | "connectedapps-plain" | "connectedapps-tls" | "daytime" | "discard" | "dnsix" | "domain" | "drip" | "echo" | "exec" | "finger" | "ftp" | "ftp-data" | "gopher" | "hostname" | "ident" | "irc" | "isakmp" | "klogin" | "kshell" | "login" | "lpd" | "mobile-ip" | "msrpc" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "nntp" | "non500-isakmp" | "ntp" | "onep-plain" | "onep-tls" | "pim-auto-rp" | "pop2" | "pop3" | "rip" | "smtp" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "telnet" | "tftp" | "time" | "uucp" | "who" | "whois" | "www" | "xdmcp")[];
    readonly destinationHost?: string;
    readonly destinationPrefix?: string;
    readonly destinationGroup?: string;
    readonly destinationOperator?: "eq" | "neq" | "lt" | "gt" | "range";
    readonly destinationPorts?: readonly (number | "bgp" | "biff" | "bootpc" | "bootps" | "chargen" | "cmd" | "connectedapps-plain" | "connectedapps-tls" | "daytime" | "discard" | "dnsix" | "domain" | "drip" | "echo" | "exec" | "finger" | "ftp" | "ftp-data" | "gopher" | "hostname" | "ident" | "irc" | "isakmp" | "klogin" | "kshell" | "login" | "lpd" | "mobile-ip" | "msrpc" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "nntp" | "non500-isakmp" | "ntp" | "onep-plain" | "onep-tls" | "pim-auto-rp" | "pop2" | "pop3" | "rip" | "smtp" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "telnet" | "tftp" | "time" | "uucp" | "who" | "whois" | "www" | "xdmcp")[];
    readonly icmpType?: number | "beyond-scope" | "destination-unreachable" | "dhaad-reply" | "dhaad-request" | "echo-reply" | "echo-request" | "header" | "hop-limit" | "mld-query" | "mld-reduction" | "mld-report" | "mpd-advertisement" | "mpd-solicitation" | "nd-na" | "nd-ns" | "next-header" | "no-admin" | "no-route" | "packet-too-big" | "parameter-option" | "parameter-problem" | "port-unreachable" | "reassembly-timeout" | "redirect" | "renum-command" | "renum-result" | "renum-seq-number" | "router-advertisement" | "router-renumbering" | "router-solicitation" | "time-exceeded" | "unreachable";
    readonly icmpCode?: number;
    readonly established?: true;
    readonly fragments?: true;
    readonly log?: true;
    readonly logInput?: true;
    readonly routing?: true;
    readonly routingType?: number;
    readonly mobility?: true;
    readonly auth?: true;
    readonly destOption?: true;
    readonly undeterminedTransport?: true;
    readonly matchAny?: string;
    readonly matchAll?: string;
    readonly flowLabel?: number;
    readonly dscp?: number | "af11" | "af12" | "af13" | "af21" | "af22" | "af23" | "af31" | "af32" | "af33" | "af41" | "af42" | "af43" | "cs1" | "cs2" | "cs3" | "cs4" | "cs5" | "cs6" | "cs7" | "default" | "ef";
    readonly reflect?: string;
    readonly timeout?: number;
    readonly timeRange?: string;
  };
  Ipv6AclEvaluate: {
    readonly sequence?: number;
    readonly list: string;
  };
  Ipv6AclRemark: {
    readonly sequence?: number;
    readonly text: string;
  };
  MacAclEntry: {
    readonly action: "permit" | "deny";
    readonly sourceHost?: string;
    readonly source?: string;
    readonly sourceMask?: string;
    readonly destinationHost?: string;
    readonly destination?: string;
    readonly destinationMask?: string;
    readonly type?: string;
  };
  TimeAbsolute: {
    readonly start?: string;
    readonly startDay?: number;
    readonly startMonth?: string;
    readonly startYear?: number;
    readonly end?: string;
    readonly endDay?: number;
    readonly endMonth?: string;
    readonly endYear?: number;
  };
  TimePeriodic: {
    readonly days: readonly ("daily" | "weekdays" | "weekend" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
    readonly from: string | undefined;
    readonly toDay?: "daily" | "weekdays" | "weekend" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    readonly to: string | undefined;
  };
  GroupDescription: {
    readonly text: string;
  };
  GroupHost: {
    readonly host: string | undefined;
  };
  GroupNetwork: {
    readonly prefix?: string;
    readonly address?: string;
    readonly mask?: string;
  };
  GroupRange: {
    readonly first: string | undefined;
    readonly last: string | undefined;
  };
  GroupAny: object;
  GroupMember: {
    readonly group: string;
  };
  GroupProtocol: {
    readonly protocol: number | "ip" | "icmp" | "esp" | "ahp" | "gre" | "eigrp" | "ospf" | "pim" | "igmp" | "ipinip" | "nos" | "pcp" | undefined;
  };
  GroupIcmp: {
    readonly icmpType: number | "administratively-prohibited" | "alternate-address" | "conversion-error" | "dod-host-prohibited" | "dod-net-prohibited" | "echo" | "echo-reply" | "general-parameter-problem" | "host-isolated" | "host-precedence-unreachable" | "host-redirect" | "host-tos-redirect" | "host-tos-unreachable" | "host-unknown" | "host-unreachable" | "information-reply" | "information-request" | "mask-reply" | "mask-request" | "mobile-redirect" | "net-redirect" | "net-tos-redirect" | "net-tos-unreachable" | "net-unreachable" | "network-unknown" | "no-room-for-option" | "option-missing" | "packet-too-big" | "parameter-problem" | "port-unreachable" | "precedence-unreachable" | "protocol-unreachable" | "reassembly-timeout" | "redirect" | "router-advertisement" | "router-solicitation" | "source-quench" | "source-route-failed" | "time-exceeded" | "timestamp-reply" | "timestamp-request" | "traceroute" | "ttl-exceeded" | "unreachable" | undefined;
    readonly icmpCode?: number;
  };
  GroupPort: {
    readonly protocol: "tcp" | "udp" | "tcp-udp";
    readonly sourceOperator?: "eq" | "gt" | "lt" | "range";
    readonly sourcePorts?: readonly (number | string)[];
    readonly operator?: "eq" | "gt" | "lt" | "range";
    readonly ports?: readonly (number | string)[];
  };
  /** Filters packets of this interface; an access list that does not exist permits everything. */
  AccessGroup: {
    readonly acl: string;
    readonly direction: "in" | "out";
  };
  AccessGroupCommon: {
    readonly common: string;
    readonly acl?: string;
    readonly direction: "in" | "out";
  };
  Ipv6TrafficFilter: {
    readonly acl: string;
    readonly direction: "in" | "out";
  };
  MacAccessGroup: {
    readonly acl: string;
    readonly direction: "in" | "out";
  };
}
