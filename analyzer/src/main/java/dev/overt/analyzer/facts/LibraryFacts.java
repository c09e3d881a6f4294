package dev.overt.analyzer.facts;

import dev.overt.analyzer.catalog.FactsFile;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caller of a library must know of it.
 *
 * @param classes how many its sources declare
 * @param packages of which all is known that could be derived, sorted
 * @param digest of the sources
 * @param facts in the order of the sources
 */
public record LibraryFacts(
    int classes, List<String> packages, String digest, List<FactsFile.Fact> facts) {
  public LibraryFacts {
    packages = List.copyOf(packages);
    facts = List.copyOf(facts);
  }

  /**
   * Derives them.
   *
   * @param program the sources of the library
   * @param graph that of the program
   */
  public static LibraryFacts of(Program program, ExecutionGraph graph) {
    ExecutionGraph usual = graph.usual();
    PublicInterface shown = new PublicInterface(program, ModuleExports.of(program.units()));
    EffectFacts effects = new EffectFacts(program, usual);
    FunctionFacts functions = new FunctionFacts(usual);
    List<FactsFile.Fact> facts = new ArrayList<>();
    for (MethodSymbol method : shown.methods()) {
      effects.of(method).ifPresent(facts::add);
      facts.addAll(functions.of(method));
    }
    return new LibraryFacts(
        program.sourceClasses().size(), shown.packages(), SourceDigest.of(program.units()), facts);
  }

  /**
   * The file that holds them.
   *
   * @param library group and artifact, parted by a colon
   * @param tool what has derived them, with its version
   */
  public String text(String library, String version, String tool) {
    return new FactsFile(library, version, tool, digest, packages).text(facts);
  }
}
