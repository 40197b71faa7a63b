/** What `Get-CsOnlineUser | Export-Csv` writes of so many users. */
export function usersCsv(count: number, policy = "FederationOnly", wide = 0): string {
  const filler = wide === 0 ? "" : `,"${"x".repeat(wide)}"`;
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `user${String(index)}`;
    const assigned = index % 5 === 0 ? policy : "";
    const provider = index % 3 === 0 ? "sipfed.online.lync.com" : "SRV:";
    return `"${name}@contoso.com","sip:${name}@contoso.com","${provider}","${assigned}"${filler}`;
  });
  const columns = '"UserPrincipalName","SipAddress","HostingProvider","ExternalAccessPolicy"';
  return [`${columns}${wide === 0 ? "" : ',"Description"'}`, ...rows, ""].join("\r\n");
}
