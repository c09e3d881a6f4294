package dev.overt.analyzer.types;

/** What a call, creation or method reference means. */
public sealed interface Resolved {

  /**
   * The declaration chosen at compile time (JLS 15.12.3).
   *
   * @param receiver static type of the receiver, the created type, or the enclosing class of an
   *     unqualified call
   */
  record Known(MethodSymbol method, Type receiver) implements Resolved {}

  /** We cannot tell. */
  record Unknown(String name, String reason) implements Resolved {}
}
