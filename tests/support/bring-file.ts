import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";

/** Brings a text to a bot in local mode as its page does; gives what it answered. */
export async function bringFile(url: string, name: string, text: string): Promise<string> {
  const id = crypto.randomUUID();
  const message = {
    type: "message",
    id: crypto.randomUUID(),
    channelId: "emulator",
    serviceUrl: url,
    deliveryMode: "expectReplies",
    from: { id: "dana", name: "Dana" },
    recipient: { id: "bot", name: "Edgewise" },
    conversation: { id: `files-${id}`, conversationType: "personal" },
    text: "",
    attachments: [
      {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        name,
        content: { downloadUrl: `local:${id}`, fileType: "csv" },
      },
    ],
  };
  const sent = send("PUT", `${url}/local/file?id=${id}`, text, "application/octet-stream");
  const answer = await send(
    "POST",
    `${url}/api/messages`,
    JSON.stringify(message),
    "application/json",
  );
  await sent;
  return answer;
}

function send(method: string, url: string, body: string, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": type, "content-length": Buffer.byteLength(body) };
    const sending = request(url, { method, headers }, (response) => {
      let answer = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
      response.on("end", () => {
        if ((response.statusCode ?? 0) < 300) resolve(answer);
        else reject(new Error(`status ${String(response.statusCode)}: ${answer.slice(0, 200)}`));
      });
    });
    sending.on("error", reject).end(body);
  });
}

/** The most memory a process ever had, in bytes; 0 where the system does not tell. */
export function peakMemory(pid: number | undefined): number {
  const file = `/proc/${String(pid)}/status`;
  if (!existsSync(file)) return 0;
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(file, "utf8"))?.[1] ?? "0") * 1024;
}
