package dev.overt.analyzer.types;

import static dev.overt.analyzer.types.Resolves.asMarked;

import org.junit.jupiter.api.Test;

/** What calls mean where classes are missing: nothing is guessed that more than one may be. */
class MissingClassesTest {

  @Test
  void whatAnArgumentInheritsMayBeMissing() {
    asMarked(
        """
        import other.Base;
        class Sample {
          static class One extends Base {}
          static class Two extends Base {}
          void exact(One one) {}
          void exact(Two two) {}
          void last(One one) {}
          void last(String text) {}
          void named(Base base) {}
          void named(Runnable task) {}
          void open(Runnable task) {}
          void open(Comparable<One> order) {}
          void run(One one) {
            exact(one); // -> Sample#exact(Sample$One)
            last(one); // -> Sample#last(Sample$One)
            named(one); // -> Sample#named(other.Base)
            open(one); // -> ?open
          }
        }
        """);
  }

  @Test
  void aMissingClassGoesWhereItIsAskedFor() {
    asMarked(
        """
        import other.Thing;
        class Sample {
          void take(Thing thing, Object more) {}
          void take(Runnable task, String more) {}
          void open(Runnable task) {}
          void open(Comparable<String> order) {}
          void work(Thing thing) {}
          void work(Runnable task) {}
          void run(Thing thing) {
            take(thing, ""); // -> Sample#take(other.Thing,java.lang.Object)
            open(thing); // -> ?open
            work(() -> {}); // -> Sample#work(java.lang.Runnable)
          }
        }
        """);
  }

  @Test
  void whatEveryObjectHasIsKnown() {
    asMarked(
        """
        import other.Thing;
        class Sample {
          void run(Thing thing) {
            thing.make().toString().trim(); // -> ?make; java.lang.Object#toString(); java.lang.String#trim()
            thing.make().getClass().getName(); // -> java.lang.Class#getName()
            thing.make().clone(); // -> ?clone
            thing.make().equals(thing.make()); // -> ?equals
          }
        }
        """);
  }
}
