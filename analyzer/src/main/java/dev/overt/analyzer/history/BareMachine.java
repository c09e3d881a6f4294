package dev.overt.analyzer.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as if nobody had configured git on it. JGit otherwise asks the settings of the user
 * when it makes its first hash, and runs git to find those of the system.
 */
final class BareMachine extends SystemReader.Delegate {

  private BareMachine(SystemReader machine) {
    super(machine);
  }

  /** Lets JGit see the machine so; to be called before JGit does anything else. */
  static void install() {
    SystemReader seen = SystemReader.getInstance();
    if (!(seen instanceof BareMachine)) {
      SystemReader.setInstance(new BareMachine(seen));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS files) {
    return new NoSettings(parent, files);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS files) {
    return new NoSettings(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new NoSettings(parent, files);
  }

  private static final class NoSettings extends FileBasedConfig {

    NoSettings(Config parent, FS files) {
      super(parent, null, files);
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public void load() {
      // There is no file.
    }
  }
}
