import type { Side } from "../fact.js";

/** What a cmdlet prints, told by its properties. */
export type KindId =
  | "CsAccessEdgeConfiguration"
  | "CsTenantFederationConfiguration"
  | "AllowList"
  | "BlockList"
  | "CsExternalAccessPolicy"
  | "CsAllowedDomain"
  | "CsBlockedDomain"
  | "CsPublicProvider"
  | "CsHostingProvider"
  | "CsUser"
  | "CsUserPolicyAssignment"
  | "CsSipDomain"
  | "CsOnlineSipDomain"
  | "MgServicePrincipal"
  | "CsTeamsUpgradePolicy"
  | "CsTeamsAcsFederationConfiguration"
  | "CsTenant"
  | "CsTenantPublicProvider"
  | "CsTeamsExternalAccessConfiguration";

/** Properties that only one kind of object has. The first words of each list are those a short `fl` leaves. */
export const SIGNATURES: Readonly<Partial<Record<KindId, string>>> = {
  CsAccessEdgeConfiguration:
    "EnablePartnerDiscovery RoutingMethod AllowAnonymousUsers AllowOutsideUsers BeClearingHouse EnableArchivingDisclaimer EnableUserReplicator IsPublicProvider KeepCrlsUpToDateForPeers MarkSourceVerifiableOnOutgoingMessages OutgoingTlsCountForFederatedPartners DiscoveredPartnerStandardRate EnableDiscoveredPartnerContactsLimit MaxContactsPerDiscoveredPartner DiscoveredPartnerReportPeriodMinutes DiscoveredPartnerVerificationLevel MaxAcceptedCertificatesStored MaxRejectedCertificatesStored CertificatesDeletedPercentage SkypeSearchUrl DefaultRouteFqdn",
  CsTenantFederationConfiguration:
    "AllowedDomains BlockedDomains AllowTeamsConsumer AllowTeamsConsumerInbound AllowPublicUsers AllowTeamsSms BlockAllSubdomains ExternalAccessWithTrialTenants AllowedTrialTenantDomains SharedSipAddressSpace TreatDiscoveredPartnersAsUnverified RestrictTeamsConsumerToExternalUserProfiles CustomizeFederation SecurityTeamAllowBlockListDelegation DomainBlockingForMDOAdminsInTeams EnableExternalAccessRestrictionsForChatParticipants EnableExternalAccessRestrictionsForChatPartipants EnableMutualFederationForChatParticipants EnableMutualFederationForChatPartipants",
  AllowList: "AllowedDomain",
  CsExternalAccessPolicy:
    "EnableFederationAccess EnablePublicCloudAccess EnablePublicCloudAudioVideoAccess EnableOutsideAccess EnableXmppAccess CommunicationWithExternalOrgs AllowedExternalDomains BlockedExternalDomains EnableTeamsConsumerAccess EnableTeamsConsumerInbound EnableAcsFederationAccess EnableTeamsSmsAccess FederatedBilateralChats RestrictTeamsConsumerAccessToExternalUserProfiles",
  CsPublicProvider:
    "NameDecorationDomain NameDecorationRoutingDomain NameDecorationExcludedDomainList IconUrl EnableSkypeIdRouting EnableSkypeDirectorySearch",
  CsHostingProvider:
    "EnabledSharedAddressSpace HostsOCSUsers IsLocal AutodiscoverUrl SipClientPort SipServerPort",
  CsUser:
    "SipAddress HostingProvider RegistrarPool UserPrincipalName ExternalAccessPolicy TeamsUpgradeEffectiveMode TeamsUpgradePolicyIsReadOnly InterpretedUserType EnterpriseVoiceEnabled OnPremHostingProvider",
  CsUserPolicyAssignment: "PolicyType PolicySource AssignmentType",
  CsTeamsUpgradePolicy: "NotifySfbUsers",
  CsTeamsAcsFederationConfiguration: "AllowedAcsResources EnableAcsUsers",
  CsTenantPublicProvider: "PublicProviderSet DomainPicStatus",
  CsTeamsExternalAccessConfiguration:
    "BlockExternalAccessUserAccess BlockExternalUserAccess BlockedUsers",
  MgServicePrincipal:
    "ServicePrincipalType ServicePrincipalNames AppOwnerOrganizationId AppRoleAssignmentRequired",
};

/** Which side a kind belongs to; null where its properties have to tell. */
export const SIDES: Readonly<Record<KindId, Side | null>> = {
  CsAccessEdgeConfiguration: "server",
  CsTenantFederationConfiguration: "tenant",
  AllowList: "tenant",
  BlockList: "tenant",
  CsExternalAccessPolicy: null,
  CsAllowedDomain: "server",
  CsBlockedDomain: "server",
  CsPublicProvider: "server",
  CsHostingProvider: "server",
  CsUser: null,
  CsUserPolicyAssignment: "tenant",
  CsSipDomain: "server",
  CsOnlineSipDomain: "tenant",
  MgServicePrincipal: "tenant",
  CsTeamsUpgradePolicy: null,
  CsTeamsAcsFederationConfiguration: "tenant",
  CsTenant: "tenant",
  CsTenantPublicProvider: "tenant",
  CsTeamsExternalAccessConfiguration: "tenant",
};

/** Properties of an external access policy that the server's has not. */
export const TENANT_POLICY: ReadonlySet<string> = lowered(
  "CommunicationWithExternalOrgs AllowedExternalDomains BlockedExternalDomains EnableTeamsConsumerAccess EnableTeamsConsumerInbound EnableAcsFederationAccess EnableTeamsSmsAccess FederatedBilateralChats RestrictTeamsConsumerAccessToExternalUserProfiles",
);

/** Properties of a user that only Get-CsOnlineUser prints. */
export const TENANT_USER: ReadonlySet<string> = lowered(
  "TeamsUpgradeEffectiveMode TeamsUpgradePolicyIsReadOnly InterpretedUserType FeatureTypes AccountType AssignedPlan ProvisionedPlan OnPremSipEnabled OnPremHostingProvider OnPremEnterpriseVoiceEnabled OnPremLineURI UsageLocation SoftDeletionTimestamp IsSipEnabled TeamsMeetingPolicy TeamsMessagingPolicy TeamsCallingPolicy",
);

/** Properties of a user that the server's Get-CsUser prints. */
export const SERVER_USER: ReadonlySet<string> = lowered(
  "AudioVideoDisabled IPPBXSoftPhoneRoutingEnabled RemoteCallControlTelephonyEnabled PrivateLine EnabledForFederation EnabledForInternetAccess EnabledForRichPresence ExchangeArchivingPolicy HomeServer ArchivingPolicy PinPolicy",
);

/** What PowerShell and the service add to objects for themselves. */
export const INTERNAL: ReadonlySet<string> = lowered(
  "Key ConfigMetadata ConfigId DataSource XsAnyAttributes XsAnyElements Element Anchor ScopeClass PSComputerName PSShowComputerName RunspaceId PSPath ObjectState ObjectClass OriginatingServer",
);

/** Words in lower case, as a set. */
function lowered(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().split(" "));
}
