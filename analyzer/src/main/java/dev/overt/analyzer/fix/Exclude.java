package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import java.util.List;
import java.util.Optional;

/** An attribute is left out of a text or hash that a processor of annotations writes. */
final class Exclude implements Remedy {

  private static final String RULE = "hidden-load";

  @Override
  public String title() {
    return "Leave the attribute out of it";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return finding.rule().equals(RULE) && made(finding, site).isPresent();
  }

  /** The method that nobody wrote, of the class that has the attribute. */
  private static Optional<MethodId> made(Finding finding, Site site) {
    String owner = MethodId.read(finding.witness().sink().called()).owner();
    return finding.witness().steps().stream()
        .filter(step -> step.kind() == Step.Kind.IMPLIED)
        .map(step -> MethodId.read(step.called()))
        .filter(method -> method.owner().equals(owner))
        .filter(method -> site.program().body(method).isEmpty())
        .findFirst();
  }

  @Override
  public Change change(Finding finding, Site site) {
    MethodId method = made(finding, site).orElseThrow();
    String attribute = MethodId.read(finding.witness().sink().called()).name();
    String annotation =
        site.catalog()
            .rewritten(Rewrite.EXCLUDE, method.name())
            .filter(name -> site.program().find(name).isPresent())
            .orElseThrow(() -> new Unfit("no way is known to leave an attribute out of it"));
    Declared declared = Declared.of(method.owner(), site.program());
    check(declared.symbol(), attribute, annotation);
    Member.Field field = declared.field(attribute);
    return new Annotated(site, declared.unit())
        .with("@" + annotation.replace('$', '.'), field.node());
  }

  /** Where the class or the attribute says what is in it, two words would contradict each other. */
  private static void check(ClassSymbol owner, String attribute, String annotation) {
    String outer = annotation.substring(0, annotation.lastIndexOf('$'));
    boolean isListed =
        owner.annotations().stream()
            .anyMatch(each -> each.type().equals(outer) && !each.texts().isEmpty());
    List<AppliedAnnotation> own =
        owner.fields().stream()
            .filter(field -> field.name().equals(attribute))
            .flatMap(field -> field.annotations().stream())
            .toList();
    boolean isTold = own.stream().anyMatch(each -> each.type().startsWith(outer + "$"));
    if (isListed || isTold) {
      throw new Unfit("the class says already which attributes are in it");
    }
  }
}
