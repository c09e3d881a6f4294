package dev.overt.maven;

import dev.overt.analyzer.project.Tests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * What a module compiles against.
 *
 * @param libraries jars and class folders
 * @param siblings modules of the same build that it needs, compiled or not
 * @param missing coordinates that Maven can't find
 */
record Resolution(List<Path> libraries, List<MavenModule> siblings, List<String> missing) {
  Resolution {
    libraries = List.copyOf(libraries);
    siblings = List.copyOf(siblings);
    missing = List.copyOf(missing);
  }

  /** Asks Maven for the dependencies of modules, one module at a time. */
  record Resolver(MavenSession session, ProjectDependenciesResolver maven, Tests tests) {

    /**
     * What Maven finds. A library that is missing costs the calls of that library, not the scan, so
     * that a goal can run alone, before anything is compiled.
     */
    Resolution of(MavenModule module) {
      DependencyResolutionResult result = result(module);
      List<Path> libraries = new ArrayList<>();
      List<MavenModule> siblings = new ArrayList<>();
      List<String> missing = new ArrayList<>();
      for (Dependency each : dependencies(result)) {
        Artifact artifact = each.getArtifact();
        Optional<MavenModule> sibling = sibling(artifact);
        if (sibling.isPresent()) {
          siblings.add(sibling.get());
        } else if (artifact.getFile() != null) {
          libraries.add(artifact.getFile().toPath());
        } else {
          missing.add(artifact.toString());
        }
      }
      result.getCollectionErrors().forEach(error -> missing.add(error.getMessage()));
      return new Resolution(libraries, siblings, missing);
    }

    private DependencyResolutionResult result(MavenModule module) {
      try {
        return maven.resolve(
            new DefaultDependencyResolutionRequest(
                module.project(), session.getRepositorySession()));
      } catch (DependencyResolutionException incomplete) {
        return incomplete.getResult();
      }
    }

    private List<Dependency> dependencies(DependencyResolutionResult result) {
      return Stream.concat(
              result.getResolvedDependencies().stream(),
              result.getUnresolvedDependencies().stream())
          .filter(each -> tests == Tests.INCLUDED || !each.getScope().startsWith("test"))
          .toList();
    }

    private Optional<MavenModule> sibling(Artifact artifact) {
      return session.getProjects().stream()
          .map(MavenModule::new)
          .filter(each -> each.makes(artifact.getGroupId(), artifact.getArtifactId()))
          .findFirst();
    }
  }
}
