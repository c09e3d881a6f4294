package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the evaluation of one body was computed from, beside its own code. As long as none of this
 * changes, evaluating it again gives the same.
 *
 * @param summaries the methods whose summaries it asked for
 * @param fields the keys of the fields, and of the locals of code around its class, that it read
 * @param classes binary names of the classes whose declarations it saw; what these inherit counts
 * @param missing names that it looked up and did not find
 * @param methods those that it calls: what the catalog says of them, who overrides them, and
 *     whether objects of the overriders' classes are made
 * @param beans the types of which it was given beans
 */
record Dependencies(
    SortedSet<MethodId> summaries,
    SortedSet<String> fields,
    SortedSet<String> classes,
    SortedSet<String> missing,
    SortedSet<MethodId> methods,
    SortedSet<String> beans) {

  Dependencies {
    summaries = copy(summaries);
    fields = copy(fields);
    classes = copy(classes);
    missing = copy(missing);
    methods = copy(methods);
    beans = copy(beans);
  }

  private static <T> SortedSet<T> copy(Set<T> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}
