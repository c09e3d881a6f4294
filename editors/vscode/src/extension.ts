import { commands, EventEmitter, ExtensionContext, Uri, window, workspace } from "vscode";
import { ExecuteCommandRequest, LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";

/** Of these the server is told as they change; of the others it must be started again. */
const SHOWN = ["overt.inlayHints", "overt.codeLens"];

const PAGE = Uri.parse("overt:Why this line waits.md");

const answered = new EventEmitter<Uri>();
let answer = "";
let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    answered,
    workspace.registerTextDocumentContentProvider(PAGE.scheme, {
      onDidChange: answered.event,
      provideTextDocumentContent: () => answer,
    }),
    commands.registerCommand("overt.why", why),
    commands.registerCommand("overt.restart", restart),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("overt") && !SHOWN.some((each) => change.affectsConfiguration(each))) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function restart(): Promise<void> {
  await client?.stop();
  await start();
}

async function start(): Promise<void> {
  const settings = workspace.getConfiguration("overt");
  const rules = settings.get<string[]>("rules", []);
  const javaHome = settings.get<string>("javaHome", "");
  const server: ServerOptions = {
    command: settings.get<string>("path", "overt"),
    args: ["lsp", ...settings.get<string[]>("arguments", []), ...(rules.length > 0 ? ["--rules", rules.join(",")] : [])],
    options: {
      cwd: workspace.workspaceFolders?.[0]?.uri.fsPath,
      env: javaHome === "" ? process.env : { ...process.env, JAVA_HOME: javaHome },
    },
  };
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: "file", language: "java" }],
    initializationOptions: settings,
    synchronize: { configurationSection: "overt" },
  };
  client = new LanguageClient("overt", "Overt", server, options);
  try {
    await client.start();
  } catch (failure) {
    const text = failure instanceof Error ? failure.message : String(failure);
    void window.showErrorMessage(`Overt does not start: ${text}. The setting 'overt.path' names the tool.`);
  }
}

/** Shows what is known of the line of the cursor, beside the source. */
async function why(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || client === undefined) {
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const found: unknown = await client.sendRequest(ExecuteCommandRequest.type, {
    command: "overt.whyLine",
    arguments: [uri, editor.selection.active.line, false],
  });
  if (typeof found !== "string") {
    void window.showInformationMessage("Overt: there is no code on this line.");
    return;
  }
  answer = found;
  answered.fire(PAGE);
  await commands.executeCommand("markdown.showPreviewToSide", PAGE);
}
