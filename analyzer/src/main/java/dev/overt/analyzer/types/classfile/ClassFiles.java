package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.project.JdkRelease;
import java.util.Optional;

/** A place where class files are. */
interface ClassFiles {

  /** The class file of a class, by binary name. */
  Optional<ClassBytes> find(String binaryName);

  /** The library of a release, as far as the running JDK knows it. */
  static ClassFiles of(JdkRelease release) {
    ClassFiles running = new JdkImage();
    return release.compareTo(JdkRelease.running()) >= 0
        ? running
        : new EarlierJdk(release, running);
  }
}
