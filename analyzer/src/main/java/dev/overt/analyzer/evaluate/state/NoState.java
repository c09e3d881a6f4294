package dev.overt.analyzer.evaluate.state;

/** Of a domain that keeps nothing: neither from point to point nor while a body is evaluated. */
enum NoState implements DomainState, DomainWork {
  ONLY;

  @Override
  public NoState copy() {
    return this;
  }

  @Override
  public NoState inFunction() {
    return this;
  }

  @Override
  public NoState join(DomainState other) {
    return this;
  }

  @Override
  public boolean isSameAs(DomainState other) {
    return true;
  }

  @Override
  public void written(Object key) {}
}
