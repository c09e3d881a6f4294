package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.lombok.GeneratedBuilder;
import dev.overt.analyzer.types.lombok.GeneratedMembers;
import dev.overt.analyzer.types.relations.Erasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the symbols of all classes that a file declares, local and anonymous ones included. */
public final class SourceEntry {

  private final ProgramClasses index;
  private final Object[] meanings;
  private final List<SourceClass> entered = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Puts each symbol where its declaration stands in the array. */
  public SourceEntry(ProgramClasses index, Object[] meanings) {
    this.index = index;
    this.meanings = meanings;
  }

  /** Enters a file and gives its classes in the order of the source. */
  public List<SourceClass> enter(UnitScope unit) {
    for (Member.TypeDeclaration type : unit.unit().types()) {
      enter(SourceClass.topLevel(type, unit));
    }
    return entered;
  }

  private void enter(SourceClass symbol) {
    meanings[symbol.declaration().node()] = symbol;
    entered.add(symbol);
    index.enter(symbol);
    LocalTypes locals = new LocalTypes(type -> enterLocal(symbol, type));
    for (Member member : symbol.declaration().members()) {
      enterMember(symbol, member, locals);
    }
    symbol.generated().ifPresent(added -> enterBuilders(symbol, added));
  }

  /** Classes that annotations add have no node; one that is written gets members only. */
  private void enterBuilders(SourceClass owner, GeneratedMembers added) {
    for (GeneratedBuilder builder : added.builders()) {
      String name = builder.name();
      if (owner.memberType(name).isEmpty()) {
        SourceClass made = owner.nested(builder.declaration(), owner.name() + "$" + name);
        owner.addMemberType(made);
        index.enter(made);
      }
    }
  }

  private void enterMember(SourceClass owner, Member member, LocalTypes locals) {
    if (member instanceof Member.TypeDeclaration type) {
      SourceClass inner = owner.nested(type, owner.name() + "$" + type.name());
      owner.addMemberType(inner);
      enter(inner);
    } else if (member instanceof Member.Method method) {
      locals.in(method.body());
    } else if (member instanceof Member.Initializer block) {
      locals.in(block.body());
    } else if (member instanceof Member.Field field) {
      for (Variable variable : field.variables()) {
        locals.in(variable.initializer());
      }
    } else if (member instanceof Member.EnumConstant constant) {
      enterConstant(owner, constant, locals);
    }
  }

  private void enterConstant(SourceClass owner, Member.EnumConstant constant, LocalTypes locals) {
    locals.in(constant.creation());
    if (constant.creation() instanceof Expression.AnonymousClass made
        && meanings[made.body().node()] instanceof SourceClass body) {
      body.creates(Erasure.raw(owner));
    }
  }

  /** Numbers as JLS 13.1 does: by the class around and, for local classes, by name. */
  private SourceClass enterLocal(SourceClass owner, Member.TypeDeclaration type) {
    int number = counts.merge(owner.name() + "$" + type.name(), 1, Integer::sum);
    SourceClass symbol = owner.nested(type, owner.name() + "$" + number + type.name());
    enter(symbol);
    return symbol;
  }
}
