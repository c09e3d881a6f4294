package dev.overt.maven;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what a rule finds, why it matters, and what to write instead. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The rule; without one, all rules are listed. */
  @Parameter(property = "overt.rule")
  private String rule;

  @Override
  public void execute() throws MojoExecutionException {
    List<RuleSpec> specs = Extensions.rules().stream().map(each -> each.spec()).toList();
    if (rule == null) {
      specs.forEach(spec -> getLog().info("%-24s %s".formatted(spec.id(), spec.title())));
      return;
    }
    getLog().info(page(specs));
  }

  private String page(List<RuleSpec> specs) throws MojoExecutionException {
    return specs.stream()
        .filter(spec -> spec.id().equals(rule))
        .map(RuleSpec::page)
        .findFirst()
        .orElseThrow(() -> new MojoExecutionException(unknown(specs)));
  }

  private String unknown(List<RuleSpec> specs) {
    List<String> ids = specs.stream().map(RuleSpec::id).toList();
    return "rule: no rule '%s'%s".formatted(rule, Nearest.question(rule, ids));
  }
}
