// Serves the page, and hands the messages of its socket to a language server and back.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { WebSocketServer } from "ws";

const HERE = dirname(fileURLToPath(import.meta.url));
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".ttf": "font/ttf" };

export async function serve(command, folder, file) {
  const start = {
    root: pathToFileURL(folder).href,
    file: pathToFileURL(join(folder, file)).href,
    text: await readFile(join(folder, file), "utf8"),
  };
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://x").pathname);
    if (path === "/start") {
      response.end(JSON.stringify(start));
      return;
    }
    const name = path.startsWith("/vs/") ? join(HERE, "node_modules/monaco-editor/min", path) : join(HERE, "page.html");
    try {
      const body = await readFile(name);
      response.writeHead(200, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const processes = [];
  new WebSocketServer({ server }).on("connection", (socket) => processes.push(connect(socket, command)));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      processes.forEach((each) => each.stdin.end());
      server.closeAllConnections();
      server.close();
    },
  };
}

function connect(socket, command) {
  const process = spawn(command[0], [...command.slice(1), "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  socket.on("message", (data) => process.stdin.write(`Content-Length: ${data.length}\r\n\r\n${data}`));
  let rest = Buffer.alloc(0);
  process.stdout.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/.exec(rest.toString("ascii", 0, end))[1]);
      if (!(rest.length >= end + 4 + length)) return;
      socket.send(rest.toString("utf8", end + 4, end + 4 + length));
      rest = rest.subarray(end + 4 + length);
    }
  });
  return process;
}
