package library;

import com.google.common.base.Suppliers;
import com.google.common.collect.Collections2;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import dagger.internal.DoubleCheck;
import io.vavr.Lazy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values that put off a load, made elsewhere. */
class Late {
  final List<String> transformed = Lists.transform(List.of("a", "b", "c"), Slow::io);
  final Map<String, String> values = Maps.transformValues(Map.of("k", "v"), Slow::io);
  final Collection<String> filtered =
      Collections2.filter(List.of("a", "b"), x -> Slow.io(x).isEmpty());

  static com.google.common.base.Supplier<String> memoized() {
    return Suppliers.memoize(() -> Slow.io("x"));
  }

  static Lazy<String> lazy() {
    return Lazy.of(() -> Slow.io("x"));
  }

  static dagger.Lazy<String> dagger() {
    return DoubleCheck.lazy(() -> Slow.io("x"));
  }

  static Iterable<String> iterable() {
    return Iterables.transform(List.of("a"), Slow::io);
  }

  static Stream<String> stream() {
    return Stream.of("a", "b").map(Slow::io);
  }
}
