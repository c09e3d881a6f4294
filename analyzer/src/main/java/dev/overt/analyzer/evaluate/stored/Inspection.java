package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * How entities are looked at.
 *
 * @param sites the calls that lead there; the last is where it happens
 * @param depth how many references away from the first entity
 */
record Inspection(Persistence.Visit visit, List<Site> sites, int depth) {
  Inspection {
    sites = List.copyOf(sites);
  }

  Site last() {
    return sites.get(sites.size() - 1);
  }

  /** The last call is one that is not written. */
  Inspection by(MethodId called, Site.Verb verb) {
    List<Site> lead = new ArrayList<>(sites.subList(0, sites.size() - 1));
    lead.add(last().with(called, verb));
    return new Inspection(visit, lead, depth);
  }

  /** Something happens in what the last call calls. */
  Inspection inside() {
    List<Site> further = new ArrayList<>(sites);
    further.add(last());
    return new Inspection(visit, further, depth);
  }

  /** Something of an object is asked for in what the last call calls. */
  List<Site> asking(MethodId asked) {
    List<Site> further = new ArrayList<>(sites);
    further.add(last().with(asked, last().verb()));
    return further;
  }

  /** The same, one reference further away. */
  Inspection further() {
    return new Inspection(visit, sites, depth + 1);
  }
}
