#requires -Version 5.1
<#
.SYNOPSIS
Collects every setting that decides who may chat, call and meet outside the organisation, into one file for Edgewise.

.DESCRIPTION
Run it where you administer: in the Skype for Business Server Management Shell, in a window where you have run
Connect-MicrosoftTeams, or in one that has both. It reads whichever side is there.

It only reads: every cmdlet it runs on either side is a Get- cmdlet, and the one thing it writes is the file. It asks
for no password and stores none. It sends nothing anywhere: you hand the file to Edgewise yourself.

What it could not read is said at the end and stands in the file with the reason, so that nobody takes
"not read" for "empty".

.PARAMETER Path
The file to write, or a folder to write it in. Without it: edgewise-<date>.json in the current folder.

.PARAMETER Users
None (the default), All, addresses, or the path of a CSV file with a column SipAddress, UserPrincipalName or Address.
Policies and lists are collected whatever is said here.

.PARAMETER AllUsers
The same as -Users All. 100,000 users take a while.

.PARAMETER PolicyAssignments
With all users: asks Microsoft 365 for the policy in force of each one. That is one call a user, so it is slow. For
users that are named it is always asked.

.PARAMETER Side
Both (the default), Server or Tenant.

.PARAMETER Force
Overwrites the file if it is there already.

.EXAMPLE
.\Collect-ExternalAccess.ps1

Collects the settings of whichever side is there, without users.

.EXAMPLE
.\Collect-ExternalAccess.ps1 -Users 'alice@contoso.com', 'bruno@contoso.com' -Path C:\Temp

Collects the settings and two users, into a dated file in C:\Temp.

.EXAMPLE
.\Collect-ExternalAccess.ps1 -AllUsers -Side Server

Collects the server's settings and all its users.

.OUTPUTS
System.IO.FileInfo: the file that was written.
#>
[CmdletBinding()]
[OutputType([System.IO.FileInfo])]
param(
    [Parameter(Position = 0)]
    [string] $Path = '',

    [ValidateNotNullOrEmpty()]
    [string[]] $Users = @('None'),

    [switch] $AllUsers,

    [switch] $PolicyAssignments,

    [ValidateSet('Both', 'Server', 'Tenant')]
    [string] $Side = 'Both',

    [switch] $Force
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# What is read: which side, which cmdlet, which of its properties. A property that is not there is left out, never
# guessed. The plain print of some cmdlets hides properties (EnabledSharedAddressSpace, HostsOCSUsers); here they are
# asked for by name.
$Settings = @(
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsAccessEdgeConfiguration'
        Properties = 'Identity AllowFederatedUsers EnablePartnerDiscovery RoutingMethod AllowAnonymousUsers
            AllowOutsideUsers DiscoveredPartnerStandardRate EnableDiscoveredPartnerContactsLimit
            MaxContactsPerDiscoveredPartner DiscoveredPartnerVerificationLevel VerificationLevel'
    }
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsExternalAccessPolicy'
        Properties = 'Identity Description EnableFederationAccess EnablePublicCloudAccess
            EnablePublicCloudAudioVideoAccess EnableOutsideAccess EnableXmppAccess'
    }
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsAllowedDomain'
        Properties = 'Identity Domain ProxyFqdn MarkForMonitoring'
    }
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsBlockedDomain'
        Properties = 'Identity Domain'
    }
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsPublicProvider'
        Properties = 'Identity Name ProxyFqdn Enabled VerificationLevel EnableSkypeIdRouting
            EnableSkypeDirectorySearch'
    }
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsHostingProvider'
        Properties = 'Identity Name ProxyFqdn Enabled VerificationLevel EnabledSharedAddressSpace HostsOCSUsers IsLocal'
    }
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsSipDomain'
        Properties = 'Identity Name IsDefault'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsTenantFederationConfiguration'
        Properties = 'Identity AllowFederatedUsers AllowedDomains BlockedDomains BlockAllSubdomains AllowPublicUsers
            AllowTeamsConsumer AllowTeamsConsumerInbound RestrictTeamsConsumerToExternalUserProfiles
            ExternalAccessWithTrialTenants AllowedTrialTenantDomains SharedSipAddressSpace
            TreatDiscoveredPartnersAsUnverified SecurityTeamAllowBlockListDelegation
            DomainBlockingForMDOAdminsInTeams CustomizeFederation AllowTeamsSms
            EnableExternalAccessRestrictionsForChatParticipants EnableExternalAccessRestrictionsForChatPartipants
            ApplyExternalAccessRestrictionsToChatMembership EnableMutualFederationForChatParticipants
            EnableMutualFederationForChatPartipants ExtendMutualFederationForChatMembership'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsExternalAccessPolicy'
        Properties = 'Identity Description EnableFederationAccess CommunicationWithExternalOrgs AllowedExternalDomains
            BlockedExternalDomains EnableTeamsConsumerAccess EnableTeamsConsumerInbound
            RestrictTeamsConsumerAccessToExternalUserProfiles EnableAcsFederationAccess FederatedBilateralChats
            EnablePublicCloudAccess EnablePublicCloudAudioVideoAccess EnableOutsideAccess EnableXmppAccess'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsOnlineSipDomain'
        Properties = 'Name Status'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsTeamsExternalAccessConfiguration'
        Properties = 'Identity BlockedUsers BlockExternalAccessUserAccess BlockExternalUserAccess'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsTeamsAcsFederationConfiguration'
        Properties = 'Identity EnableAcsUsers'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsTenant'
        Properties = 'ServiceInstance'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-MgServicePrincipal'
        Properties = 'AppId DisplayName AccountEnabled'
    }
)

$People = @(
    @{
        Side       = 'server'
        Cmdlet     = 'Get-CsUser'
        Properties = 'SipAddress HostingProvider RegistrarPool ExternalAccessPolicy Site'
    }
    @{
        Side       = 'tenant'
        Cmdlet     = 'Get-CsOnlineUser'
        Properties = 'SipAddress UserPrincipalName HostingProvider ExternalAccessPolicy'
    }
)

$Assignments = @{
    Side       = 'tenant'
    Cmdlet     = 'Get-CsUserPolicyAssignment'
    Properties = 'PolicyType PolicyName'
}

# The server's sites, by pool: a user has no site of their own.
$Pools = @{
    Side       = 'server'
    Cmdlet     = 'Get-CsPool'
    Properties = 'Identity Site'
}

$SkypeForBusinessApplication = '00000004-0000-0ff1-ce00-000000000000'
$UsersARecord = 200
$TroublesShown = 50
$DomainLists = @('BlockedDomains', 'AllowedTrialTenantDomains', 'AllowedExternalDomains', 'BlockedExternalDomains')

function Find-ReadingCommand {
    <# Finds a Get- cmdlet of one side. Both sides have a Get-CsExternalAccessPolicy: its module tells them apart. #>
    param([string] $Name, [string] $OfSide)
    if ($Name -notlike 'Get-*') { throw "only Get- cmdlets are run, not $Name" }
    $found = @(Get-Command -Name $Name -All -CommandType @('Cmdlet', 'Function') -ErrorAction SilentlyContinue)
    $ofTenant = $OfSide -eq 'tenant'
    foreach ($command in $found) {
        if (($command.ModuleName -match '^Microsoft(\.Graph|\.?Teams)') -eq $ofTenant) { return $command }
    }
    return $null
}

function Get-Reason {
    <# Says in plain words why something could not be read. #>
    param($Failure)
    $message = ("$($Failure.Exception.Message)".Trim() -split '\r?\n')[0]
    if ($message.Length -gt 300) { $message = $message.Substring(0, 300) }
    switch -Regex ($message) {
        'Connect-|not connected|session|sign in|log in' { return "not signed in: $message" }
        'denied|unauthorized|forbidden|privilege|permission' { return "this account may not read it: $message" }
        default { return $message }
    }
}

function ConvertTo-DomainName {
    <# Writes each entry of a list of domains as its bare name. #>
    param($Value)
    # No @() around it: Windows PowerShell 5.1 fails on that with some of .NET's lists.
    foreach ($entry in $Value) {
        if ($null -eq $entry) { continue }
        $own = $entry.PSObject.Properties['Domain']
        $text = "$entry"
        if ($null -ne $own) { $text = "$($own.Value)" }
        ($text -replace '^\s*Domain=', '').Trim()
    }
}

function ConvertTo-DomainRule {
    <# Spells out the tenant's AllowedDomains: open, or the list, be it empty. Anything else is not guessed at. #>
    param($Value)
    if ($null -eq $Value) { throw 'nothing was returned, which is neither the open rule nor a list' }
    $types = $Value.PSObject.TypeNames -join ' '
    $text = "$Value"
    if ("$types $text" -match '\bAllowAllKnownDomains\b') { return 'AllowAllKnownDomains' }
    $list = $Value.PSObject.Properties['AllowedDomain']
    if ($null -ne $list) {
        return [ordered]@{ AllowedDomain = [string[]] @(ConvertTo-DomainName $list.Value) }
    }
    if ($text -match '^\s*Domain=') {
        return [ordered]@{ AllowedDomain = [string[]] @(ConvertTo-DomainName ($text.Trim() -split '[,;\s]+')) }
    }
    throw "this is neither the open rule nor a list: $($types.Split(' ')[0])"
}

function Get-Instant {
    <# A date as ISO 8601, whatever the calendar and the separators of this machine. #>
    param([datetime] $Of)
    return $Of.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [System.Globalization.CultureInfo]::InvariantCulture)
}

function Add-PlainValue {
    <# Adds a property as JSON of every PowerShell writes it alike: switches, words, dates as ISO 8601, lists of words. #>
    param([System.Collections.IDictionary] $To, [string] $Name, $Value)
    if ($Name -eq 'AllowedDomains') { $To[$Name] = ConvertTo-DomainRule $Value }
    elseif ($null -eq $Value) { $To[$Name] = $null }
    elseif ($Name -in $DomainLists) { $To[$Name] = [string[]] @(ConvertTo-DomainName $Value) }
    elseif ($Value -is [bool]) { $To[$Name] = [bool] $Value }
    elseif ($Value -is [datetime]) { $To[$Name] = Get-Instant $Value }
    elseif ($Value -isnot [string] -and $Value -is [System.Collections.IEnumerable]) {
        $To[$Name] = [string[]] @($Value | ForEach-Object { "$_" })
    }
    else {
        # A policy that is assigned is an object with a name; a choice is an enum, whose number says nothing.
        $named = $Value.PSObject.Properties['Name']
        if ($Value -isnot [string] -and $null -ne $named) { $To[$Name] = "$($named.Value)" }
        else { $To[$Name] = "$Value" }
    }
}

function ConvertTo-Collected {
    <# Takes the wanted properties of one object; what can't be read of it is noted. #>
    param($InputObject, [hashtable] $Reader, $Unread)
    $collected = [ordered]@{}
    foreach ($name in ($Reader.Properties -split '\s+')) {
        try {
            $property = $InputObject.PSObject.Properties[$name]
            if ($null -ne $property) { Add-PlainValue -To $collected -Name $name -Value $property.Value }
        }
        catch {
            $Unread.Add([ordered]@{ property = $name; reason = (Get-Reason $_) })
            Add-Trouble -Reader $Reader -About $name -Reason (Get-Reason $_)
        }
    }
    return $collected
}

function Add-Trouble {
    <# Remembers what could not be read, each once, to be said at the end. #>
    param([hashtable] $Reader, [string] $About, [string] $Reason)
    $what = "$($Reader.Cmdlet) ($($Reader.Side)) $About".Trim()
    $trouble = "${what}: $Reason"
    if ($script:Said.ContainsKey($trouble)) { return }
    $script:Said[$trouble] = $true
    $script:Troubles.Add($trouble)
}

function Write-Record {
    <# Writes one record on a line of its own. #>
    param([string] $Kind, [System.Collections.IDictionary] $More)
    $record = [ordered]@{ 'edgewise-collect' = 1; record = $Kind }
    foreach ($key in $More.Keys) { $record[$key] = $More[$key] }
    if ($script:Written -gt 0) { $script:Writer.Write(",`n") }
    $script:Writer.Write((ConvertTo-Json -InputObject $record -Depth 8 -Compress))
    $script:Written += 1
}

function Write-Read {
    <# Writes what a cmdlet returned. No objects at all is an answer too: the list is empty. #>
    param([hashtable] $Reader, [string] $About, $Objects, $Unread)
    $more = [ordered]@{ side = $Reader.Side; cmdlet = $Reader.Cmdlet }
    if ($About -ne '') { $more['identity'] = $About }
    $more['count'] = $Objects.Count
    $more['objects'] = $Objects
    if ($Unread.Count -gt 0) { $more['unread'] = $Unread }
    Write-Record -Kind 'read' -More $more
}

function Write-NotRead {
    <# Writes that a cmdlet could not be read, and why. #>
    param([hashtable] $Reader, [string] $About, [string] $Reason)
    $more = [ordered]@{ side = $Reader.Side; cmdlet = $Reader.Cmdlet }
    if ($About -ne '') { $more['identity'] = $About }
    $more['reason'] = $Reason
    Write-Record -Kind 'not-read' -More $more
    Add-Trouble -Reader $Reader -About $About -Reason $Reason
}

function Invoke-Reader {
    <# Runs one Get- cmdlet, hands on what it returns. The only place where a cmdlet of either side is run. #>
    param([hashtable] $Reader, [hashtable] $Arguments)
    $command = Find-ReadingCommand -Name $Reader.Cmdlet -OfSide $Reader.Side
    if ($null -eq $command) { throw 'this cmdlet is not there; is its module loaded in this window?' }
    & $command @Arguments -ErrorAction Stop
}

function Write-Reader {
    <# Reads one cmdlet whole and writes it as one record: a list that is cut can't be taken for a whole one. #>
    param([hashtable] $Reader, [hashtable] $Arguments = @{}, [string] $About = '')
    $objects = [System.Collections.Generic.List[object]]::new()
    $unread = [System.Collections.Generic.List[object]]::new()
    try {
        foreach ($item in @(Invoke-Reader -Reader $Reader -Arguments $Arguments)) {
            if ($null -eq $item) { continue }
            $objects.Add((ConvertTo-Collected -InputObject $item -Reader $Reader -Unread $unread))
        }
    }
    catch {
        Write-NotRead -Reader $Reader -About $About -Reason (Get-Reason $_)
        return
    }
    Write-Read -Reader $Reader -About $About -Objects $objects -Unread $unread
}

function Write-Assignment {
    <# Reads the policy in force of one user in Microsoft 365, direct or through a group. #>
    param([string] $Address)
    Write-Reader -Reader $Assignments -Arguments @{ Identity = $Address; PolicyType = 'ExternalAccessPolicy' } -About $Address
}

function Get-SiteByPool {
    <# The site of each pool of the server. #>
    $sites = @{}
    try {
        Invoke-Reader -Reader $Pools -Arguments @{} | ForEach-Object { $sites["$($_.Identity)"] = "$($_.Site)" }
    }
    catch {
        Write-NotRead -Reader $Pools -About '' -Reason (Get-Reason $_)
    }
    return $sites
}

function Write-User {
    <# Reads users and writes them in records of some hundred, so that memory stays flat. #>
    param([hashtable] $Reader, [hashtable] $Arguments, [string] $About, [hashtable] $Sites, [bool] $WithAssignment)
    $objects = [System.Collections.Generic.List[object]]::new()
    $unread = [System.Collections.Generic.List[object]]::new()
    $seen = 0
    try {
        Invoke-Reader -Reader $Reader -Arguments $Arguments | ForEach-Object {
            $user = ConvertTo-Collected -InputObject $_ -Reader $Reader -Unread $unread
            $pool = "$($user['RegistrarPool'])"
            if ($Sites.ContainsKey($pool)) { $user['Site'] = $Sites[$pool] }
            $objects.Add($user)
            $seen += 1
            if ($objects.Count -ge $UsersARecord) {
                Write-Read -Reader $Reader -About $About -Objects $objects -Unread $unread
                $objects.Clear()
                $unread.Clear()
                Write-Progress -Activity $Reader.Cmdlet -Status "$seen users"
            }
            if ($WithAssignment) { Write-Assignment -Address ("$($user['UserPrincipalName'])") }
        }
        if ($seen -eq 0) { throw 'no user was returned' }
    }
    catch {
        Write-NotRead -Reader $Reader -About $About -Reason (Get-Reason $_)
    }
    if ($objects.Count -gt 0) { Write-Read -Reader $Reader -About $About -Objects $objects -Unread $unread }
}

function Get-AddressFromCsv {
    <# The addresses in a CSV file. #>
    param([string] $File)
    foreach ($row in @(Import-Csv -LiteralPath $File)) {
        $column = $null
        foreach ($name in @('SipAddress', 'UserPrincipalName', 'Address')) {
            if ($null -eq $column) { $column = $row.PSObject.Properties[$name] }
        }
        if ($null -eq $column) { throw "$File has no column SipAddress, UserPrincipalName or Address" }
        if ("$($column.Value)".Trim() -ne '') { "$($column.Value)".Trim() }
    }
}

function Get-WantedAddress {
    <# The addresses that -Users names, directly or in a CSV file. #>
    foreach ($word in $Users) {
        if ($word -in @('None', 'All')) { continue }
        if (Test-Path -LiteralPath $word -PathType Leaf) { Get-AddressFromCsv -File $word }
        elseif ($word -like '*@*') { $word -split '\s*[,;]\s*' }
        else { throw "-Users takes None, All, addresses or the path of a CSV file; '$word' is none of them" }
    }
}

function Get-OutputFile {
    <# Where to write: the path that was given, or a dated name in the folder that was given. #>
    $name = "edgewise-$((Get-Instant ([datetime]::UtcNow)).Substring(0, 10)).json"
    if ($Path -eq '') { return $PSCmdlet.GetUnresolvedProviderPathFromPSPath($name) }
    $full = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Path)
    if (Test-Path -LiteralPath $full -PathType Container) { return (Join-Path -Path $full -ChildPath $name) }
    return $full
}

function Write-EverySetting {
    <# Reads the settings of one side. #>
    param([string] $OfSide)
    foreach ($reader in $Settings) {
        if ($reader.Side -ne $OfSide) { continue }
        $arguments = @{}
        if ($reader.Cmdlet -eq 'Get-MgServicePrincipal') { $arguments['Filter'] = "appId eq '$SkypeForBusinessApplication'" }
        Write-Progress -Activity 'Collecting' -Status "$($reader.Cmdlet) ($OfSide)"
        Write-Reader -Reader $reader -Arguments $arguments
    }
}

function Write-EveryUser {
    <# Reads the users that are wanted, on one side. #>
    param([string] $OfSide, [bool] $All, [string[]] $Addresses)
    if (-not $All -and $Addresses.Count -eq 0) { return }
    $sites = @{}
    if ($OfSide -eq 'server') { $sites = Get-SiteByPool }
    foreach ($reader in $People) {
        if ($reader.Side -ne $OfSide) { continue }
        if ($All) {
            $each = $PolicyAssignments.IsPresent -and $OfSide -eq 'tenant'
            Write-User -Reader $reader -Arguments @{} -About '' -Sites $sites -WithAssignment $each
            continue
        }
        foreach ($address in $Addresses) {
            Write-User -Reader $reader -Arguments @{ Identity = $address } -About $address -Sites $sites -WithAssignment $false
            if ($OfSide -eq 'tenant') { Write-Assignment -Address $address }
        }
    }
}

function Test-Side {
    <# Whether a side was asked for and its cmdlets are in this window. #>
    param([string] $OfSide, [string] $Cmdlet)
    if ($Side -ne 'Both' -and $Side -ne $OfSide) { return $false }
    $found = $null -ne (Find-ReadingCommand -Name $Cmdlet -OfSide $OfSide)
    if (-not $found -and $Side -eq $OfSide) { throw "$Cmdlet is not there: open this side's shell or load its module first" }
    return $found
}

$sides = @(
    if (Test-Side -OfSide 'server' -Cmdlet 'Get-CsAccessEdgeConfiguration') { 'server' }
    if (Test-Side -OfSide 'tenant' -Cmdlet 'Get-CsTenantFederationConfiguration') { 'tenant' }
)
if ($sides.Count -eq 0) {
    throw 'neither side is here: run this in the Skype for Business Server Management Shell, or after Connect-MicrosoftTeams'
}
$everyone = $AllUsers.IsPresent -or $Users -contains 'All'
$addresses = [string[]] @(Get-WantedAddress)
$file = Get-OutputFile
if ((Test-Path -LiteralPath $file) -and -not $Force) { throw "$file is there already: give another -Path, or -Force to overwrite it" }

$script:Troubles = [System.Collections.Generic.List[string]]::new()
$script:Said = @{}
$script:Written = 0
$mode = [System.IO.FileMode]::CreateNew
if ($Force) { $mode = [System.IO.FileMode]::Create }
$script:Writer = [System.IO.StreamWriter]::new([System.IO.File]::Open($file, $mode), [System.Text.UTF8Encoding]::new($false))
try {
    $script:Writer.Write("[`n")
    Write-Record -Kind 'start' -More ([ordered]@{
            collectedAt = Get-Instant ([datetime]::UtcNow)
            sides       = [string[]] $sides
            powerShell  = "$($PSVersionTable.PSVersion)"
        })
    foreach ($one in $sides) {
        Write-EverySetting -OfSide $one
        Write-EveryUser -OfSide $one -All $everyone -Addresses $addresses
    }
    Write-Record -Kind 'end' -More ([ordered]@{ troubles = $script:Troubles.Count })
    $script:Writer.Write("`n]`n")
}
finally {
    $script:Writer.Dispose()
}

Write-Progress -Activity 'Collecting' -Completed
Write-Information -MessageData "Collected from: $($sides -join ', '). Nothing was changed." -InformationAction Continue
if ($script:Troubles.Count -eq 0) {
    Write-Information -MessageData 'Everything could be read.' -InformationAction Continue
}
$shown = 0
foreach ($trouble in $script:Troubles) {
    if ($shown -ge $TroublesShown) { break }
    Write-Warning -Message "Could not read $trouble"
    $shown += 1
}
$more = $script:Troubles.Count - $shown
if ($more -gt 0) { Write-Warning -Message "and $more more: the file holds each with its reason" }
Get-Item -LiteralPath $file
