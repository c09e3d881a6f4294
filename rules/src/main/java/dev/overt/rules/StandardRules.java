package dev.overt.rules;

import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleProvider;
import java.util.List;

/** The rules that come with Overt, sorted by id. */
public final class StandardRules implements RuleProvider {
  @Override
  public List<Rule> rules() {
    return List.of(
        new BlockingCall(),
        new BlockingWait(),
        new BrokenPromise(),
        new DetachedSubscribe(),
        new DroppedAsync(),
        new HiddenLoad(),
        new IgnoredFailure(),
        new LazyLoad(),
        new LoadAfterClose(),
        new LoadInLoop(),
        new LockAcrossYield(),
        new LostPromise(),
        new NestedAsync(),
        new NullAsync(),
        new PinnedYield(),
        new ScopeEndsEarly(),
        new SelfWait(),
        new StaleCheck(),
        new ThreadBoundState(),
        new UnfetchedAssociation(),
        new WaitInContinuation(),
        new YieldInCallback());
  }
}
