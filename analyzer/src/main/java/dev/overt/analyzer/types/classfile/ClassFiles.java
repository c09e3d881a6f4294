package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.project.JdkRelease;
import java.util.Optional;

/** A place where class files are. */
interface ClassFiles {

  /** The class file of a class, by binary name. */
  Optional<ClassBytes> find(String binaryName);

  /** The library of a release that the running JDK knows. */
  static ClassFiles of(JdkRelease release) {
    ClassFiles running = new JdkImage();
    return release.equals(JdkRelease.running()) ? running : new EarlierJdk(release, running);
  }
}
