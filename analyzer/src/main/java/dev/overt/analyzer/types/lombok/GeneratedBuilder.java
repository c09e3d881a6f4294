package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Member;
import java.util.List;

/** A builder class that an annotation adds to a class, if it is not written there. */
public final class GeneratedBuilder {

  private final LombokType owner;
  private final LombokBuilder builder;

  GeneratedBuilder(LombokType owner, LombokBuilder builder) {
    this.owner = owner;
    this.builder = builder;
  }

  /** The simple name of the builder. */
  public String name() {
    return builder.name();
  }

  /** The builder as it would be written, without members: {@link #methods} tells them. */
  public Member.TypeDeclaration declaration() {
    return builder.declaration();
  }

  /**
   * The methods that the builder gets.
   *
   * @param written the builder's own declaration, whose methods are not added again
   */
  public List<Member.Method> methods(Member.TypeDeclaration written) {
    return LombokBuilderMembers.of(builder, owner.inner(written));
  }
}
