import { Agent, request } from "node:http";

/** What a load run measured. */
export interface Load {
  readonly turnsPerSecond: number;
  readonly p99Ms: number;
}

/** Twenty closed loops of turns against a bot, each in a conversation of its own, answers in the response. */
export async function loadTurns(url: string, text: string, turns: number): Promise<Load> {
  const connections = 20;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let sent = 0;
  const started = performance.now();
  const loop = async (conversation: number): Promise<void> => {
    while (sent < turns) {
      sent += 1;
      const from = performance.now();
      await postTurn(agent, url, text, `load-${String(conversation)}`);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => loop(index)));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { turnsPerSecond: turns / seconds, p99Ms: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/** Posts one message and waits for its replies. Throws when it is not answered with 200. */
export function postTurn(
  agent: Agent,
  url: string,
  text: string,
  conversation: string,
): Promise<string> {
  const body = JSON.stringify({
    type: "message",
    id: crypto.randomUUID(),
    channelId: "emulator",
    serviceUrl: url,
    deliveryMode: "expectReplies",
    from: { id: "bench", name: "Bench" },
    recipient: { id: "bot", name: "Edgewise" },
    conversation: { id: conversation, conversationType: "personal" },
    text,
  });
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/api/messages`,
      {
        method: "POST",
        agent,
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        let answer = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
        response.on("end", () => {
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`status ${String(response.statusCode)}: ${answer.slice(0, 200)}`));
        });
      },
    );
    sent.on("error", reject).end(body);
  });
}
