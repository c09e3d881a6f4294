-- Drives Neovim through the bookshop and prints what it shows. OVERT_LSP holds the server's command, one word a line.
local function say(...)
  io.stdout:write(table.concat({ ... }, " ") .. "\n")
end

local function until_there_are(buffer, count)
  vim.wait(120000, function()
    return #vim.diagnostic.get(buffer) == count
  end, 100)
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    say("diagnostic", each.lnum + 1, each.col + 1, each.code)
  end
end

vim.cmd("edit src/main/java/bookshop/BookController.java")
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "overt",
  cmd = vim.split(vim.env.OVERT_LSP, "\n"),
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(buffer, client)

local document = { uri = vim.uri_from_bufnr(buffer) }
local function ask(method, params)
  params.textDocument = document
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 120000)
  return answers[client].result
end

until_there_are(buffer, 2)
local at = { line = 28, character = 40 }
local hover = ask("textDocument/hover", { position = at })
say("hover", (hover.contents.value:gsub("\n", " ")))
for _, hint in ipairs(ask("textDocument/inlayHint", { range = { start = { line = 0, character = 0 }, ["end"] = { line = 99, character = 0 } } })) do
  say("hint", hint.position.line + 1, hint.position.character + 1, hint.label)
end
local actions = ask("textDocument/codeAction", { range = { start = at, ["end"] = at }, context = { diagnostics = {} } })
say("action", actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
until_there_are(buffer, 1)
vim.cmd("silent undo")
until_there_are(buffer, 2)
vim.cmd("qa!")
