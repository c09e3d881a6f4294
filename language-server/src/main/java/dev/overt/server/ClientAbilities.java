package dev.overt.server;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What a client can do beside what all can.
 *
 * @param watches whether it tells of files that others change
 */
record ClientAbilities(
    boolean watches, boolean progress, boolean documents, boolean hints, boolean lenses) {

  static final ClientAbilities NONE = new ClientAbilities(false, false, false, false, false);

  /** As it says itself. */
  static ClientAbilities of(ClientCapabilities said) {
    Optional<ClientCapabilities> all = Optional.ofNullable(said);
    Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
    Optional<WindowClientCapabilities> window = all.map(ClientCapabilities::getWindow);
    return new ClientAbilities(
        isSaid(
            workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(each -> each.getDynamicRegistration())),
        isSaid(window.map(WindowClientCapabilities::getWorkDoneProgress)),
        isSaid(window.map(WindowClientCapabilities::getShowDocument).map(each -> each.isSupport())),
        isSaid(
            workspace
                .map(WorkspaceClientCapabilities::getInlayHint)
                .map(each -> each.getRefreshSupport())),
        isSaid(
            workspace
                .map(WorkspaceClientCapabilities::getCodeLens)
                .map(each -> each.getRefreshSupport())));
  }

  private static boolean isSaid(Optional<Boolean> flag) {
    return flag.orElse(false);
  }
}
